package org.passerelle.engine.income.demand;

import java.util.OptionalInt;

/**
 * Whether and when savings run out: the first end of a month at which more was needed than was
 * there. Month by month, {@link MonthOutlook#ranOut} tells the share.
 *
 * @param probability that they do within the months that were drawn
 * @param medianMonth by which they have in half of those courses, counted from 1; empty if in none
 */
public record Ruin(double probability, OptionalInt medianMonth) {}
