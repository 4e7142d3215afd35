package org.passerelle.engine.income.demand;

import java.util.List;

/**
 * What may become of a business and its owner.
 *
 * <p>Shares are of the courses that were drawn; by chance alone they are off by about √(p (1 − p) /
 * paths), half a percentage point at most with 10,000.
 *
 * @param months one after the other, from the first
 * @param ruin whether and when savings run out
 * @param needMet when the business alone leaves what is needed
 * @param reserve the savings that it takes
 * @param trials what was drawn
 */
public record DemandOutlook(
    List<MonthOutlook> months, Ruin ruin, NeedMet needMet, Reserve reserve, Trials trials) {
  public DemandOutlook {
    months = List.copyOf(months);
  }
}
