package org.passerelle.engine.income.demand;

/**
 * A month, in all courses.
 *
 * @param month counted from 1
 * @param business what the business leaves after contributions, tax and costs; 0 once it is given
 *     up
 * @param income the same with unemployment benefit, or with the fallback once it is given up
 * @param savings at the end of the month; below 0, what is missing
 * @param active the share of courses that have started and are not given up at the end of the month
 * @param ranOut the share in which savings have run out in this month or before
 */
public record MonthOutlook(
    int month, Band business, Band income, Band savings, double active, double ranOut) {}
