package org.passerelle.engine.income.demand;

import java.util.OptionalInt;

/**
 * When the business alone, without benefit, leaves what is needed to live.
 *
 * @param p10 the month, counted from 1, by which at least a tenth of all courses have had a first
 *     such month; empty if fewer ever have
 * @param p50 the same for half of them
 * @param p90 the same for nine tenths
 * @param never the share of courses without any such month
 * @param atTheEnd the share in which it did on average over the last twelve months; a single good
 *     month is not a living
 */
public record NeedMet(
    OptionalInt p10, OptionalInt p50, OptionalInt p90, double never, double atTheEnd) {}
