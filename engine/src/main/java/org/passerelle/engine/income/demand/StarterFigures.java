package org.passerelle.engine.income.demand;

/**
 * What statisticians would find in a population of one-person businesses.
 *
 * <p>The first three are those of a stock: all who are open at a day and have turned anything over
 * in the year before. The others are those of a cohort: all who registered in one month.
 *
 * @param mean what the business leaves a month over the last twelve months, or since it is open if
 *     that is less; euros
 * @param median of the same
 * @param firstQuartile of the same: a quarter leaves no more
 * @param started the share of those registered who turn anything over in their first two years
 * @param activeAfterThreeYears of those who started, the share that is open three years after it
 *     registered and has turned anything over in the third
 * @param activeAfterFiveYears the same after five years
 * @param turnoverAfterFiveYears of the latter, the mean turnover of the fifth year; euros a year
 */
public record StarterFigures(
    double mean,
    double median,
    double firstQuartile,
    double started,
    double activeAfterThreeYears,
    double activeAfterFiveYears,
    double turnoverAfterFiveYears) {}
