package org.passerelle.engine.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "caissier, caissier, 0",
    "caisier, caissier, 1",
    "caissire, caissier, 1",
    "cuisinier, caissier, 3",
    "ab, ba, 1",
    "'', abc, 3"
  })
  void slipsAreCounted(String a, String b, int slips) {
    assertThat(EditDistance.between(a, b, 5)).isEqualTo(slips);
  }

  @Test
  void moreThanAllowedIsOneMoreThanAllowed() {
    assertThat(EditDistance.between("cuisinier", "caissier", 1)).isEqualTo(2);
    assertThat(EditDistance.between("a", "abcdef", 2)).isEqualTo(3);
  }

  @Test
  void theBandGivesTheSameAsTheWholeTable() {
    Random random = new Random(11);
    for (int i = 0; i < 5000; i++) {
      String a = word(random);
      String b = word(random);
      int whole = EditDistance.between(a, b, 20);
      for (int most = 0; most <= 4; most++) {
        assertThat(EditDistance.between(a, b, most))
            .as("%s %s %d", a, b, most)
            .isEqualTo(Math.min(whole, most + 1));
      }
      assertThat(EditDistance.between(b, a, 20)).isEqualTo(whole);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }
}
