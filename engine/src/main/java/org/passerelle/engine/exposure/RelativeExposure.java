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
 * <p>The place is the {@link Standing} of its figure among those of all occupations that have one.
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
      ranked.add(Standing.of(figures.values(measure, occupations, figures.homePlace(measure))));
    }
    this.places = ranked;
  }

  /** From the figures of each measure by occupation, {@code NaN} where there is none. */
  RelativeExposure(List<double[]> figures) {
    this.places = figures.stream().map(Standing::of).toList();
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
}
