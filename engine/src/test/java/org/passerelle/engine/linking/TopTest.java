package org.passerelle.engine.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopTest {
  @Test
  void theLargestComeFirst() {
    assertThat(Top.of(new float[] {0.1f, 0.9f, 0.5f, 0.7f}, 3)).containsExactly(1, 3, 2);
  }

  @Test
  void equalValuesComeByPlaceInWhateverOrderTheyAreOffered() {
    float[] values = {2, 1, 2, 2};

    assertThat(Top.of(values, 2)).containsExactly(0, 2);
    assertThat(Top.of(values, new int[] {3, 2, 1, 0}, 4, 2)).containsExactly(0, 2);
  }

  @Test
  void whatIsNotPositiveIsLeftOut() {
    assertThat(Top.of(new float[] {0, -1, 3}, 3)).containsExactly(2);
  }

  @Test
  void itIsTheStartOfAFullSort() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      float[] values = new float[1 + random.nextInt(60)];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(20) - 5;
      }
      int[] sorted =
          IntStream.range(0, values.length)
              .filter(i -> values[i] > 0)
              .boxed()
              .sorted(
                  (a, b) -> values[a] == values[b] ? a - b : Float.compare(values[b], values[a]))
              .limit(7)
              .mapToInt(i -> i)
              .toArray();

      assertThat(Top.of(values, 7)).containsExactly(sorted);
    }
  }
}
