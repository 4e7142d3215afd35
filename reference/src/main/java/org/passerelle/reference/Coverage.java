package org.passerelle.reference;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many occupations a measure reaches, and how directly.
 *
 * @param place the code of the place that was looked at
 * @param occupations the number of occupations with a figure, by the directness of the figure
 */
public record Coverage(Measure measure, String place, Map<Directness, Integer> occupations) {
  /** Looks a measure up for every occupation. */
  public static Coverage of(Reference reference, Measure measure) {
    Figures figures = reference.figures();
    String place = figures.homePlace(measure);
    Map<Directness, Integer> counts = new EnumMap<>(Directness.class);
    for (int o = 0; o < reference.occupations().size(); o++) {
      figures
          .find(measure, o, place)
          .ifPresent(figure -> counts.merge(figure.directness(), 1, Integer::sum));
    }
    return new Coverage(measure, place, counts);
  }

  /** The number of occupations with a figure of one directness. */
  public int count(Directness directness) {
    return occupations.getOrDefault(directness, 0);
  }

  /** The number of occupations with a figure. */
  public int total() {
    return occupations.values().stream().mapToInt(Integer::intValue).sum();
  }
}
