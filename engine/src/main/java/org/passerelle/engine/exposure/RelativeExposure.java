package org.passerelle.engine.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Reference;

/**
 * How exposed an occupation is beside the others. Published measures of exposure have units of
 * their own and cannot be averaged; ranks can. For each measure, an occupation has the place 0
 * (least exposed of those with a figure) to 1 (most exposed); its relative exposure is the mean of
 * its places, and the lowest and the highest of them say how far the measures disagree.
 *
 * <p>The place among n figures is (lower + (equal − 1) / 2) / (n − 1), where lower and equal count
 * the figures below and at its own: the percentile rank with ties in the middle, 1/2 where n is 1.
 */
public final class RelativeExposure {
  /**
   * Four measures of different make: computerisation as of 2013, generative AI by task in ISCO-08,
   * language models by task in the United States, AI by human ability.
   */
  public static final List<String> MEASURES =
      List.of("frey_osborne", "ilo_genai_2025", "gpt_beta_human", "aioe");

  /** A mean that is lower by less than this is the same: a twentieth of all occupations. */
  public static final double CLEAR_DIFFERENCE = 0.05;

  /** Up to the middle of all occupations one counts as safe. */
  public static final double SAFE = 0.5;

  private final List<double[]> places;

  /**
   * The exposure of one occupation.
   *
   * @param mean of its places, 0 least to 1 most exposed
   * @param lowest the lowest of its places
   * @param highest the highest of them
   * @param measures how many measures reach it, at least 1
   */
  public record Level(double mean, double lowest, double highest, int measures) {
    /** Whether the mean is not above the middle of all occupations. */
    public boolean isSafe() {
      return mean <= SAFE;
    }

    /** Whether the mean is clearly lower than that of another. */
    public boolean isSaferThan(Level other) {
      return other.mean - mean >= CLEAR_DIFFERENCE;
    }
  }

  /** Ranks the occupations. Cost: the figures of the four measures for all of them. */
  public RelativeExposure(Reference reference) {
    Figures figures = reference.figures();
    int occupations = reference.occupations().size();
    List<double[]> ranked = new ArrayList<>();
    for (String id : MEASURES) {
      var measure = figures.measure(id);
      ranked.add(places(figures.values(measure, occupations, figures.homePlace(measure))));
    }
    this.places = ranked;
  }

  /** From the figures of each measure by occupation, {@code NaN} where there is none. */
  RelativeExposure(List<double[]> figures) {
    this.places = figures.stream().map(RelativeExposure::places).toList();
  }

  /** The exposure of an occupation; empty if no measure reaches it. */
  public Optional<Level> of(int occupation) {
    double[] own =
        places.stream()
            .mapToDouble(places -> places[occupation])
            .filter(place -> !Double.isNaN(place))
            .sorted()
            .toArray();
    return own.length == 0
        ? Optional.empty()
        : Optional.of(
            new Level(
                Arrays.stream(own).sum() / own.length, own[0], own[own.length - 1], own.length));
  }

  /** The place of each figure among all that there are, 0 to 1. */
  static double[] places(double[] figures) {
    double[] sorted = Arrays.stream(figures).filter(f -> !Double.isNaN(f)).sorted().toArray();
    double[] places = new double[figures.length];
    for (int i = 0; i < figures.length; i++) {
      places[i] = Double.isNaN(figures[i]) ? Double.NaN : place(sorted, figures[i]);
    }
    return places;
  }

  private static double place(double[] sorted, double figure) {
    if (sorted.length == 1) {
      return 0.5;
    }
    int lower = countBelow(sorted, figure);
    int equal = countBelow(sorted, Math.nextUp(figure)) - lower;
    return (lower + (equal - 1) / 2.0) / (sorted.length - 1);
  }

  /** How many of the sorted numbers are lower. */
  private static int countBelow(double[] sorted, double number) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
