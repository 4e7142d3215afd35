package org.passerelle.engine.income.offer;

/**
 * Where the ninth decile of wages lies. The decile itself is not published for France; the band of
 * wages that holds it is.
 *
 * @param least the lower end of the band, or the median wage where that is more; its published
 *     figure is the share of employees in the band, in percent
 * @param most its upper end
 */
public record UpperPay(Pay least, Pay most) {}
