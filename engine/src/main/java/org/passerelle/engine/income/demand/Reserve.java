package org.passerelle.engine.income.demand;

/**
 * The savings at the start with which they run out in so few courses, in euros.
 *
 * @param inFivePercent in at most 5 % of them
 * @param inTenPercent in at most 10 %
 * @param inTwentyPercent in at most 20 %
 */
public record Reserve(double inFivePercent, double inTenPercent, double inTwentyPercent) {}
