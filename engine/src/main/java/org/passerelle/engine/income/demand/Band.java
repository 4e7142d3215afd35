package org.passerelle.engine.income.demand;

/**
 * How far apart the courses are, in euros.
 *
 * @param p10 the least value that at least a tenth of the courses do not exceed
 * @param p50 the same for half of them
 * @param p90 the same for nine tenths
 * @param mean over all
 */
public record Band(double p10, double p50, double p90, double mean) {}
