package org.passerelle.engine.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitVectorsTest {
  @Test
  void theCosineOfTwoDirectionsIsKept() {
    UnitVectors rows = new UnitVectors(2, 4);
    rows.set(0, new float[] {0.6f, 0.8f, 0, 0});
    rows.set(1, new float[] {0, 0, 1, 0});
    int[] text = UnitVectors.thousandths(new float[] {1, 0, 0, 0});

    assertThat(rows.cosine(text, 0)).isCloseTo(0.6f, within(0.005f));
    assertThat(rows.cosine(text, 1)).isZero();
  }

  @Test
  void bytesLoseLessThanAHundredth() {
    Random random = new Random(11);
    UnitVectors rows = new UnitVectors(1, 96);
    for (int round = 0; round < 500; round++) {
      float[] a = direction(random);
      float[] b = direction(random);
      rows.set(0, a);
      double exact = 0;
      for (int d = 0; d < a.length; d++) {
        exact += a[d] * b[d];
      }

      assertThat((double) rows.cosine(UnitVectors.thousandths(b), 0))
          .isCloseTo(exact, within(0.01));
    }
  }

  private static float[] direction(Random random) {
    float[] vector = new float[96];
    for (int d = 0; d < vector.length; d++) {
      vector[d] = (float) random.nextGaussian();
    }
    return Embedding.unit(vector);
  }
}
