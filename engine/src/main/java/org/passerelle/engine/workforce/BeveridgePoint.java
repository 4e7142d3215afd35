package org.passerelle.engine.workforce;

/**
 * A point of the Beveridge curve.
 *
 * @param year years since the start
 * @param unemploymentRate the unemployed among those who work or look for work, 0 to 1
 * @param vacancyRate vacancies among all jobs, filled or vacant, 0 to 1
 */
public record BeveridgePoint(double year, double unemploymentRate, double vacancyRate) {}
