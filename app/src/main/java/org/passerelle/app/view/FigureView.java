package org.passerelle.app.view;

import java.util.List;

/**
 * A figure for a person to read.
 *
 * @param measure the short name of the measure
 * @param theme what it tells about an occupation
 * @param label the name of the measure
 * @param meaning what was measured, by whom, when and how
 * @param value the number
 * @param unit the short name of its unit
 * @param combination mean: averaged over the families by their weights; total and main: that of the
 *     heaviest family, of several as heavy together
 * @param text the number with its unit, in words of the language
 * @param lowest the lowest number among the families
 * @param highest the highest number among the families
 * @param place the code of the place
 * @param placeName its name
 * @param period the year, or the first and last year
 * @param publishedFor the families that the number was published for
 * @param directness how close these are to the occupation
 * @param chain the classifications that lead from the occupation to the families
 * @param source the short name of the source
 */
public record FigureView(
    String measure,
    String theme,
    String label,
    String meaning,
    double value,
    String unit,
    String combination,
    String text,
    double lowest,
    double highest,
    String place,
    String placeName,
    String period,
    List<FamilyView> publishedFor,
    String directness,
    List<String> chain,
    String source) {
  /** A family that a number was published for. */
  public record FamilyView(
      String classification, String code, String label, double weight, double value) {}
}
