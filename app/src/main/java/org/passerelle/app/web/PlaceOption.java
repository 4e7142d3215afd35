package org.passerelle.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;

/**
 * A place that a person can choose.
 *
 * @param code of the facts
 * @param name in the person's language
 */
public record PlaceOption(String code, String name) {
  private static final String REGION = "FR-R";
  private static final String DEPARTEMENT = "FR-D";

  /** The regions of France by their names. */
  static List<PlaceOption> regions(Visit visit) {
    return places(visit, REGION).stream().sorted(Comparator.comparing(PlaceOption::name)).toList();
  }

  /** The départements by their numbers, with these before their names. */
  static List<PlaceOption> departements(Visit visit) {
    return places(visit, DEPARTEMENT).stream()
        .map(place ->
            new PlaceOption(
                place.code(), place.code().substring(DEPARTEMENT.length()) + " " + place.name()))
        .sorted(Comparator.comparing(PlaceOption::code))
        .toList();
  }

  private static List<PlaceOption> places(Visit visit, String kind) {
    Classification places =
        visit.site().engines().reference().classification(ClassificationId.PLACE);
    return IntStream.range(0, places.size())
        .mapToObj(places::code)
        .filter(code -> code.startsWith(kind))
        .map(code -> new PlaceOption(code, visit.views().place(code)))
        .toList();
  }
}
