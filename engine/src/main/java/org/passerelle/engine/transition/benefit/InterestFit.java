package org.passerelle.engine.transition.benefit;

import java.util.Arrays;
import java.util.List;
import org.passerelle.engine.profile.HollandType;
import org.passerelle.engine.profile.Interests;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Crosswalk;
import org.passerelle.reference.Ratings;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Source;

/**
 * How well interests fit an occupation: (1 + r) / 2 with Pearson's r over Holland's six scales, 1
 * the same profile, 1/2 unrelated, 0 the opposite. Correlation compares the shapes of two profiles
 * whatever their levels. An occupation has the ratings of its O*NET occupations (1 to 7), averaged
 * by the weights of the links.
 */
final class InterestFit {
  /** O*NET's names of the six scales, in the order of {@link HollandType}. */
  private static final List<String> ELEMENTS =
      List.of("1.B.1.a", "1.B.1.b", "1.B.1.c", "1.B.1.d", "1.B.1.e", "1.B.1.f");

  /** Two scales always correlate fully; fewer than this tell nothing. */
  private static final int FEWEST_SCALES = 3;

  /** Below rounding, what is left of a constant is noise. */
  private static final double FLAT = 1e-9;

  private final double[][] profiles;
  private final Source source;

  InterestFit(Reference reference) {
    Ratings ratings = reference.ratings("ratings_onet_interests");
    Crosswalk crosswalk = reference.crosswalk(ClassificationId.ONET_SOC);
    int[] columns =
        ELEMENTS.stream().mapToInt(element -> ratings.column(element).orElseThrow()).toArray();
    this.source = ratings.source();
    this.profiles = new double[reference.occupations().size()][];
    for (int occupation = 0; occupation < profiles.length; occupation++) {
      profiles[occupation] = mean(ratings, columns, crosswalk.links(occupation));
    }
  }

  /** The weighted mean of those that were rated; all {@code NaN} if none was. */
  private static double[] mean(Ratings ratings, int[] columns, List<Crosswalk.Link> links) {
    double[] sum = new double[columns.length];
    double weights = 0;
    for (Crosswalk.Link link : links) {
      if (ratings.has(link.target())) {
        weights += link.weight();
        for (int c = 0; c < columns.length; c++) {
          sum[c] += link.weight() * ratings.row(link.target())[columns[c]];
        }
      }
    }
    double total = weights;
    // 0 / 0 is NaN: not known.
    return Arrays.stream(sum).map(s -> s / total).toArray();
  }

  Source source() {
    return source;
  }

  /** The fit of two occupations, 0 to 1; {@code NaN} if one of them has no ratings. */
  double between(int one, int other) {
    return fit(profiles[one], profiles[other]);
  }

  /** The fit of a person's scales, {@code NaN} where one has no score, and an occupation. */
  double of(double[] person, int occupation) {
    return fit(person, profiles[occupation]);
  }

  /** The six scores of a person, {@code NaN} where a scale has none. */
  static double[] scales(Interests interests) {
    return interests.scales().stream().mapToDouble(s -> s.score().orElse(Double.NaN)).toArray();
  }

  /** (1 + r) / 2 over the scales that both have; {@code NaN} with too few or a flat side. */
  static double fit(double[] a, double[] b) {
    int known = 0;
    double sumA = 0;
    double sumB = 0;
    for (int i = 0; i < a.length; i++) {
      if (!Double.isNaN(a[i] + b[i])) {
        known++;
        sumA += a[i];
        sumB += b[i];
      }
    }
    if (known < FEWEST_SCALES) {
      return Double.NaN;
    }
    double product = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      if (!Double.isNaN(a[i] + b[i])) {
        double fromA = a[i] - sumA / known;
        double fromB = b[i] - sumB / known;
        product += fromA * fromB;
        squaresA += fromA * fromA;
        squaresB += fromB * fromB;
      }
    }
    double spread = Math.sqrt(squaresA * squaresB);
    return spread < FLAT ? Double.NaN : (1 + Math.clamp(product / spread, -1, 1)) / 2;
  }
}
