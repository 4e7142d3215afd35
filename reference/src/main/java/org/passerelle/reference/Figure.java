package org.passerelle.reference;

import java.util.List;

/**
 * A number with all that it takes to trust or doubt it: what it measures, its place, year and
 * source, the families that it was published for, and how close these are to the occupation that it
 * is shown for.
 *
 * @param measure what it measures, and in which unit
 * @param value the number, put together from the families as {@link Measure#combination()} says
 * @param lowest the lowest number among the families
 * @param highest the highest number among the families
 * @param place the code of the place
 * @param period the year, or the first and last year
 * @param source where it was published
 * @param families what it was published for, heaviest first; with {@link Measure.Combination#MAIN}
 *     only the one that counts
 * @param directness how close the families are to the occupation
 * @param chain the classifications that lead from the occupation to the families
 */
public record Figure(
    Measure measure,
    double value,
    double lowest,
    double highest,
    String place,
    String period,
    Source source,
    List<Family> families,
    Directness directness,
    List<ClassificationId> chain) {
  /**
   * A family that a number was published for.
   *
   * @param classification that holds the family
   * @param index its number in the classification
   * @param weight its part in the figure, above 0 and at most 1
   * @param value the number that was published for it
   */
  public record Family(Classification classification, int index, double weight, double value) {
    public String code() {
      return classification.code(index);
    }

    public String label(Language language) {
      return classification.label(index, language);
    }
  }

  /**
   * One number of a series.
   *
   * @param period the year, or the first and last year
   */
  public record Point(String period, double value) {}
}
