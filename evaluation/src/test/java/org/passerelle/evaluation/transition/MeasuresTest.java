package org.passerelle.evaluation.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.passerelle.evaluation.transition.MonotoneFit.WeightedSet;

/** Measures and fits on examples that can be checked by hand. */
class MeasuresTest {
  @Test
  void precisionIsAveragedOverAllTrueOnesAlsoThoseThatWereNotRanked() {
    boolean[] isTrue = {true, false, true, false};

    assertThat(Measures.averagePrecision(isTrue, 2)).isCloseTo((1 + 2.0 / 3) / 2, within(1e-9));
    assertThat(Measures.averagePrecision(isTrue, 4)).isCloseTo((1 + 2.0 / 3) / 4, within(1e-9));
    assertThat(Measures.found(isTrue, 2)).isEqualTo(1);
  }

  @Test
  void equalNumbersCountHalfInTheAuc() {
    assertThat(Measures.auc(new double[] {1, 2, 2, 3}, new boolean[] {false, false, true, true}))
        .isCloseTo(3.5 / 4, within(1e-9));
    assertThat(Measures.auc(new double[] {1, 2}, new boolean[] {true, true})).isNaN();
  }

  @Test
  void equalNumbersShareTheMiddleOfTheirRanks() {
    assertThat(Measures.ranks(new double[] {5, 1, 5, 3})).containsExactly(3.5, 1, 3.5, 2);
    assertThat(Measures.spearman(new double[] {1, 2, 3}, new double[] {10, 100, 1000}))
        .isCloseTo(1, within(1e-9));
    assertThat(Measures.pearson(new double[] {1, 1}, new double[] {1, 2})).isNaN();
  }

  @Test
  void logisticRegressionFindsTheLogOddsOfEachGroup() {
    double[][] rows = {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}};
    double[] found = {1, 0, 0, 0, 1, 1, 1, 0};

    LogisticRegression model = LogisticRegression.of(rows, found);

    assertThat(model.odds(new double[] {0})).isCloseTo(Math.log(1 / 3.0), within(1e-3));
    assertThat(model.odds(new double[] {1})).isCloseTo(Math.log(3), within(1e-3));
  }

  @Test
  void theFitRisesWithWhatHelpsAndStaysFlatWhereItWouldHaveToFall() {
    Random random = new Random(3);
    Examples examples = new Examples();
    for (int i = 0; i < 2000; i++) {
      float helps = random.nextFloat();
      float harms = random.nextFloat();
      double odds = 4 * helps - 4 * harms;
      double found = random.nextDouble() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
      examples.add(i % 50, i, new float[] {helps, harms, Float.NaN}, found);
    }

    MonotoneFit fit = MonotoneFit.of(List.of(new WeightedSet(examples, 1)), 3);

    List<double[]> rising = fit.curve(0);
    assertThat(rising.getLast()[1] - rising.getFirst()[1]).isBetween(2.0, 5.0);
    for (int k = 1; k < rising.size(); k++) {
      assertThat(rising.get(k)[1]).isGreaterThanOrEqualTo(rising.get(k - 1)[1]);
    }
    assertThat(fit.curve(1)).isEmpty();
    assertThat(fit.curve(2)).isEmpty();
    assertThat(fit.sum(new float[] {Float.NaN, 0.5f, Float.NaN})).isCloseTo(0, within(0.05));
  }
}
