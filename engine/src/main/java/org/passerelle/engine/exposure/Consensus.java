package org.passerelle.engine.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.passerelle.reference.Directness;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Reference;

/**
 * What the published measures of exposure say together, and how far they disagree.
 *
 * <p>Measures have units of their own and cannot be averaged; their standings among all workers can
 * (Borda 1781, with weights). An occupation's exposure is the mean of its standings, each weighted
 * by {@code v / (v + d)}: v is the variance between measures, d what is not known because the
 * measure was published for a family that holds the occupation among others, taken from how far
 * occupations of such families lie apart where a measure tells them apart.
 *
 * <p>The interval is where a further measure of the same making would put the occupation, in four
 * of five cases: {@code mean ± k * sqrt(s (1 + 1/n) + d)}. s is the variance of the occupation's n
 * standings, drawn towards v as if by {@value #PRIOR} more; k is set so that it holds for measures
 * that were left out.
 */
public final class Consensus {
  /** One of each making, so that no study counts twice. */
  public static final List<String> MEASURES =
      List.of(
          "frey_osborne", "sml", "aioe", "gpt_beta_human", "ilo_genai_2025", "ai_applicability");

  /** A mean that is lower by less than this is the same. */
  public static final double CLEAR_DIFFERENCE = 0.05;

  /** Up to the middle of all workers one counts as safe. */
  public static final double SAFE = 0.5;

  /** So much of the left-out standings lies in the interval. */
  static final double COVERED = 0.8;

  private static final double PRIOR = 3;

  private final double[][] standings;
  private final double[][] looseness;
  private final double variance;
  private final double factor;
  private final List<Optional<Level>> levels;

  /**
   * The exposure of one occupation.
   *
   * @param mean of its standings, 0 least to 1 most exposed
   * @param rank the part of all workers whose occupation has a lower mean, 0 to 1
   * @param low where a further measure would put it at least, in nine of ten cases
   * @param high at most, in nine of ten cases
   * @param lowest the lowest of its standings
   * @param highest the highest of them
   * @param measures how many measures reach it, at least 1
   */
  public record Level(
      double mean,
      double rank,
      double low,
      double high,
      double lowest,
      double highest,
      int measures) {
    /** Whether the mean is not above the middle of all workers. */
    public boolean isSafe() {
      return mean <= SAFE;
    }

    /** Whether the mean is clearly lower than that of another. */
    public boolean isSaferThan(Level other) {
      return other.mean - mean >= CLEAR_DIFFERENCE;
    }
  }

  /** Prepares the consensus. Cost: the figures of six measures for all occupations. */
  public Consensus(Reference reference) {
    this(new PlacedFigures(reference), reference.occupations());
  }

  Consensus(PlacedFigures figures, Occupations occupations) {
    this(
        MEASURES.stream().map(figures::standings).toArray(double[][]::new),
        looseness(figures, occupations),
        figures.employment().shares());
  }

  /**
   * From numbers alone.
   *
   * @param standings by measure and occupation, 0 to 1; {@code NaN} where there is none
   * @param looseness the variance that comes from families, by measure and occupation
   * @param workers the share of all workers by occupation
   */
  Consensus(double[][] standings, double[][] looseness, double[] workers) {
    this.standings = standings;
    this.looseness = looseness;
    this.variance = varianceBetween(standings);
    this.factor = calibrated();
    int occupations = workers.length;
    double[] means =
        IntStream.range(0, occupations).mapToDouble(o -> estimate(o, -1).mean()).toArray();
    double[] ranks = Standing.of(means, workers);
    levels = new ArrayList<>();
    for (int o = 0; o < occupations; o++) {
      levels.add(level(o, ranks[o]));
    }
  }

  /** The exposure of an occupation; empty if no measure reaches it. */
  public Optional<Level> of(int occupation) {
    return levels.get(occupation);
  }

  /** The standings by measure, in the order of {@link #MEASURES}, and by occupation. */
  double[][] standings() {
    return standings;
  }

  /** The mean of an occupation if one measure is left out, or none if that is -1. */
  double mean(int occupation, int without) {
    return estimate(occupation, without).mean();
  }

  private Optional<Level> level(int occupation, double rank) {
    Estimate estimate = estimate(occupation, -1);
    if (estimate.measures() == 0) {
      return Optional.empty();
    }
    double half = factor * estimate.deviation();
    double lowest = 1;
    double highest = 0;
    for (double[] ofMeasure : standings) {
      if (!Double.isNaN(ofMeasure[occupation])) {
        lowest = Math.min(lowest, ofMeasure[occupation]);
        highest = Math.max(highest, ofMeasure[occupation]);
      }
    }
    // A mean lies between what it is the mean of; roundings must not carry it beyond.
    double mean = Math.clamp(estimate.mean(), lowest, highest);
    return Optional.of(
        new Level(
            mean,
            rank,
            Math.max(0, mean - half),
            Math.min(1, mean + half),
            lowest,
            highest,
            estimate.measures()));
  }

  /** A mean, the standard deviation of a further standing around it, and of how many it is made. */
  private record Estimate(double mean, double deviation, int measures) {}

  private Estimate estimate(int occupation, int without) {
    double weights = 0;
    double sum = 0;
    double loose = 0;
    int count = 0;
    for (int m = 0; m < standings.length; m++) {
      double standing = standings[m][occupation];
      if (m != without && !Double.isNaN(standing)) {
        double weight = variance / (variance + looseness[m][occupation]);
        weights += weight;
        sum += weight * standing;
        loose += weight * looseness[m][occupation];
        count++;
      }
    }
    if (count == 0) {
      return new Estimate(Double.NaN, Double.NaN, 0);
    }
    double mean = sum / weights;
    double squares = 0;
    for (int m = 0; m < standings.length; m++) {
      double standing = standings[m][occupation];
      if (m != without && !Double.isNaN(standing)) {
        squares += (standing - mean) * (standing - mean);
      }
    }
    double own = (squares + PRIOR * variance) / (count - 1 + PRIOR);
    return new Estimate(mean, Math.sqrt(own * (1 + 1.0 / count) + loose / weights), count);
  }

  /** The mean over occupations of the variance of their standings. */
  private static double varianceBetween(double[][] standings) {
    double sum = 0;
    int occupations = 0;
    for (int o = 0; o < standings[0].length; o++) {
      int occupation = o;
      double[] own =
          Arrays.stream(standings)
              .mapToDouble(ofMeasure -> ofMeasure[occupation])
              .filter(standing -> !Double.isNaN(standing))
              .toArray();
      if (own.length > 1) {
        sum += variance(own);
        occupations++;
      }
    }
    // With one measure alone nothing is known of disagreement: that of standings drawn at random.
    return occupations == 0 || sum == 0 ? 1.0 / 12 : sum / occupations;
  }

  private static double variance(double[] numbers) {
    double mean = Arrays.stream(numbers).average().orElse(0);
    double squares = Arrays.stream(numbers).map(n -> (n - mean) * (n - mean)).sum();
    return squares / (numbers.length - 1);
  }

  /** So many deviations hold the wanted part of the standings that were left out. */
  private double calibrated() {
    List<Double> deviations = new ArrayList<>();
    for (int m = 0; m < standings.length; m++) {
      for (int o = 0; o < standings[m].length; o++) {
        Estimate others = estimate(o, m);
        if (!Double.isNaN(standings[m][o]) && others.measures() > 1) {
          deviations.add(Math.abs(standings[m][o] - others.mean()) / others.deviation());
        }
      }
    }
    deviations.sort(null);
    return deviations.isEmpty()
        ? 1.2816
        : deviations.get((int) Math.ceil(COVERED * (deviations.size() - 1)));
  }

  /** For each measure and occupation the variance that comes from the family it was told of. */
  private static double[][] looseness(PlacedFigures figures, Occupations occupations) {
    double[] finest = figures.standings("sml");
    Map<Directness, Double> within = new EnumMap<>(Directness.class);
    within.put(Directness.EXACT, 0.0);
    within.put(
        Directness.BROADER_OCCUPATION, varianceWithin(finest, o -> broader(occupations.code(o))));
    within.put(Directness.UNIT_GROUP, varianceWithin(finest, occupations::unitGroup));
    within.put(
        Directness.BROAD_GROUP,
        varianceWithin(finest, o -> occupations.unitGroup(o).substring(0, 2)));
    double[][] looseness = new double[MEASURES.size()][occupations.size()];
    for (int m = 0; m < looseness.length; m++) {
      List<Optional<Figure>> ofMeasure = figures.figures(MEASURES.get(m));
      for (int o = 0; o < looseness[m].length; o++) {
        looseness[m][o] =
            ofMeasure
                .get(o)
                .map(figure -> within.getOrDefault(figure.directness(), 0.0))
                .orElse(0.0);
      }
    }
    return looseness;
  }

  /** The code of the occupation right below the unit group: of 5230.1.2 it is 5230.1. */
  private static String broader(String code) {
    int first = code.indexOf('.');
    int second = code.indexOf('.', first + 1);
    return second < 0 ? code : code.substring(0, second);
  }

  /** The variance of numbers within groups, over all of them. */
  static double varianceWithin(double[] numbers, IntFunction<String> group) {
    Map<String, List<Double>> groups = new HashMap<>();
    for (int o = 0; o < numbers.length; o++) {
      if (!Double.isNaN(numbers[o])) {
        groups.computeIfAbsent(group.apply(o), g -> new ArrayList<>()).add(numbers[o]);
      }
    }
    double squares = 0;
    double freedom = 0;
    for (List<Double> members : groups.values()) {
      if (members.size() > 1) {
        double[] own = members.stream().mapToDouble(Double::doubleValue).toArray();
        squares += variance(own) * (own.length - 1);
        freedom += own.length - 1;
      }
    }
    return freedom == 0 ? 0 : squares / freedom;
  }
}
