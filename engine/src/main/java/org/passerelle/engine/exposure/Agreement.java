package org.passerelle.engine.exposure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.passerelle.engine.statistics.Correlation;

/**
 * How far the measures of the consensus agree, over the occupations that all of them reach.
 *
 * <p>Pairs are compared by Spearman's rank correlation. All together by Kendall's coefficient of
 * concordance W (Kendall and Babington Smith 1939), 0 for ranks at random and 1 for the same ranks:
 * with m measures and the mean r of all pairs' correlations, {@code W = (1 + (m - 1) r) / m}.
 */
public final class Agreement {
  private final List<List<Double>> correlations;
  private final List<Double> without;
  private final double concordance;
  private final int occupations;

  /** Compares the measures of a consensus. */
  public static Agreement of(Consensus consensus) {
    return new Agreement(consensus, consensus.standings());
  }

  private Agreement(Consensus consensus, double[][] standings) {
    int[] reached =
        IntStream.range(0, standings[0].length)
            .filter(o ->
                IntStream.range(0, standings.length).noneMatch(m -> Double.isNaN(standings[m][o])))
            .toArray();
    occupations = reached.length;
    List<double[]> ranks = new ArrayList<>();
    for (double[] ofMeasure : standings) {
      ranks.add(Standing.of(IntStream.of(reached).mapToDouble(o -> ofMeasure[o]).toArray()));
    }
    double[] all = ranksOfMeans(consensus, reached, -1);
    List<List<Double>> rows = new ArrayList<>();
    List<Double> left = new ArrayList<>();
    double sum = 0;
    int measures = standings.length;
    for (int a = 0; a < measures; a++) {
      List<Double> row = new ArrayList<>();
      for (int b = 0; b < measures; b++) {
        row.add(correlation(ranks.get(a), ranks.get(b)));
        sum += a < b ? row.get(b) : 0;
      }
      rows.add(Collections.unmodifiableList(row));
      left.add(correlation(all, ranksOfMeans(consensus, reached, a)));
    }
    correlations = Collections.unmodifiableList(rows);
    without = Collections.unmodifiableList(left);
    double mean = measures < 2 ? 1 : sum / (measures * (measures - 1) / 2.0);
    concordance = (1 + (measures - 1) * mean) / measures;
  }

  private static double[] ranksOfMeans(Consensus consensus, int[] occupations, int without) {
    return Standing.of(
        IntStream.of(occupations).mapToDouble(o -> consensus.mean(o, without)).toArray());
  }

  /** Spearman's correlation; 0 if one of them does not vary. */
  private static double correlation(double[] a, double[] b) {
    return Correlation.pearson(a, b).orElse(0.0);
  }

  /** Spearman's correlation of each pair, in the order of {@link Consensus#MEASURES}. */
  public List<List<Double>> correlations() {
    return correlations;
  }

  /** Kendall's W, 0 to 1. */
  public double concordance() {
    return concordance;
  }

  /** Spearman's correlation of the consensus with that without each measure. */
  public List<Double> withoutEach() {
    return without;
  }

  /** How many occupations all measures reach. */
  public int occupations() {
    return occupations;
  }
}
