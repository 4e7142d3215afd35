package org.passerelle.engine.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The best set of skills is that which trying all sets finds. */
class BestSkillsTest {
  private static final int REQUIRED = 6;
  private static final int ESSENTIAL = 4;
  private static final int CANDIDATES = 9;

  private static double value(float shared, float near, float covered, float extra) {
    return Math.sqrt(shared) + 2 * Math.log1p(near) + covered * covered / 10 + extra / 5;
  }

  @Test
  void branchAndBoundFindsWhatTryingAllSetsFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      float[][] strengths = new float[CANDIDATES][REQUIRED];
      for (float[] row : strengths) {
        for (int place = 0; place < REQUIRED; place++) {
          row[place] = random.nextInt(3) == 0 ? random.nextFloat() : 0;
        }
      }
      for (int place = 0; place < REQUIRED; place++) {
        strengths[place][place] = 1;
      }
      float[] rarity = new float[REQUIRED];
      float[] nearness = new float[REQUIRED];
      for (int place = 0; place < REQUIRED; place++) {
        rarity[place] = 1 + random.nextFloat();
        nearness[place] = random.nextInt(3) == 0 ? random.nextFloat() / 2 : 0;
      }
      int most = 1 + random.nextInt(3);
      BestSkills search =
          new BestSkills(
              new int[] {0, 1, 2, 3, 4, 5}, ESSENTIAL, rarity, BestSkillsTest::value, most);
      for (int skill = 0; skill < CANDIDATES; skill++) {
        List<Integer> places = new ArrayList<>();
        List<Float> near = new ArrayList<>();
        for (int place = 0; place < REQUIRED; place++) {
          if (strengths[skill][place] > 0) {
            places.add(place);
            near.add(strengths[skill][place]);
          }
        }
        search.candidate(skill, places, near);
      }

      search.search(nearness);

      assertThat(search.bestValue())
          .isCloseTo(tried(strengths, rarity, nearness, most), within(1e-5));
      assertThat(search.bound()).isCloseTo(search.bestValue(), within(1e-9));
      assertThat(search.best()).hasSizeLessThanOrEqualTo(most);
    }
  }

  private static double tried(float[][] strengths, float[] rarity, float[] nearness, int most) {
    double best = value(0, 0, 0, 0);
    for (int set = 1; set < 1 << CANDIDATES; set++) {
      if (Integer.bitCount(set) <= most) {
        best = Math.max(best, valueOf(set, strengths, rarity, nearness));
      }
    }
    return best;
  }

  private static double valueOf(int set, float[][] strengths, float[] rarity, float[] nearness) {
    float[] reached = Arrays.copyOf(nearness, REQUIRED);
    float shared = 0;
    for (int skill = 0; skill < CANDIDATES; skill++) {
      if ((set >> skill & 1) == 1) {
        shared += skill < ESSENTIAL ? 1 : 0;
        for (int place = 0; place < REQUIRED; place++) {
          reached[place] = Math.max(reached[place], strengths[skill][place]);
        }
      }
    }
    float near = 0;
    float covered = 0;
    float extra = 0;
    for (int place = 0; place < REQUIRED; place++) {
      float nearer = reached[place] - nearness[place];
      if (place < ESSENTIAL) {
        near += nearer;
        covered += nearer * rarity[place];
      } else {
        extra += nearer * rarity[place];
      }
    }
    return value(shared, near, covered, extra);
  }
}
