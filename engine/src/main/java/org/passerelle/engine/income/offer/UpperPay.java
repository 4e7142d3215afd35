package org.passerelle.engine.income.offer;

/**
 * A wage that at least nine in ten employees of the occupation earn no more than: the upper end of
 * the published band of wages that holds the ninth decile. The decile itself is not published for
 * France.
 *
 * @param pay of the upper end; its published figure is the share of employees in the band
 * @param shareBelow percent of the employees who earn less than the upper end
 */
public record UpperPay(Pay pay, double shareBelow) {}
