package org.passerelle.engine.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.reference.Requirements;
import org.passerelle.reference.SparseRows;

class TransitionsTest {
  /**
   * Four occupations, four skills. With ln 2 as the unit, skills 0 and 1 (required by two of four)
   * weigh 1, skills 2 and 3 (required by one) weigh 2.
   */
  private final Requirements tiny =
      requirements(new int[][] {{0, 1}, {0}, {3}, {}}, new int[][] {{2}, {1}, {}, {}}, 4);

  private final Transitions transitions = new Transitions(tiny);

  private static Requirements requirements(int[][] essential, int[][] optional, int skills) {
    return new Requirements(SparseRows.of(essential, skills), SparseRows.of(optional, skills));
  }

  @Test
  void similarityIsTheSharedPartOfWhatEitherRequires() {
    // 0 weighs 1 + 1 + .5 * 2 = 3; 1 weighs 1 + .5 * 1 = 1.5; shared 1 + .5 = 1.5.
    assertThat(transitions.similarities(0)[1]).isCloseTo(1.5f / 3, within(1e-6f));
  }

  @Test
  void anOccupationIsMostLikeItself() {
    assertThat(transitions.similarities(0)[0]).isCloseTo(1, within(1e-6f));
  }

  @Test
  void whatSharesNothingHasNoSimilarity() {
    assertThat(transitions.similarities(0)[2]).isZero();
    assertThat(transitions.similarities(0)[3]).isZero();
    assertThat(transitions.similarities(3)[0]).isZero();
  }

  @Test
  void theGapPartsWhatTheTargetRequires() {
    Requirements three = requirements(new int[][] {{0}, {0, 1, 2, 3}}, new int[][] {{1}, {}}, 4);

    Gap gap = new Transitions(three).gap(Origin.of(0, three), 1);

    assertThat(gap.covered()).containsExactly(0);
    assertThat(gap.likely()).containsExactly(1);
    assertThat(gap.missing()).containsExactlyInAnyOrder(2, 3);
    assertThat(gap.size()).isEqualTo(4);
  }

  @Test
  void rareSkillsComeFirstInAGap() {
    Requirements requirements =
        requirements(new int[][] {{}, {0, 1, 2}, {0, 1}, {0}}, new int[][] {{}, {}, {}, {}}, 3);

    assertThat(new Transitions(requirements).gap(Origin.of(0, requirements), 1).missing())
        .containsExactly(2, 1, 0);
  }

  @Test
  void thePostingsGiveWhatThePlainDefinitionGives() {
    Random random = new Random(5);
    for (int round = 0; round < 20; round++) {
      int skills = random.nextInt(1, 30);
      int occupations = random.nextInt(1, 20);
      int[][] essential = new int[occupations][];
      int[][] optional = new int[occupations][];
      for (int o = 0; o < occupations; o++) {
        int[] levels = IntStream.range(0, skills).map(s -> random.nextInt(4)).toArray();
        essential[o] = IntStream.range(0, skills).filter(s -> levels[s] == 1).toArray();
        optional[o] = IntStream.range(0, skills).filter(s -> levels[s] == 2).toArray();
      }
      Requirements requirements = requirements(essential, optional, skills);
      Transitions some = new Transitions(requirements);
      for (int a = 0; a < occupations; a++) {
        float[] similarities = some.similarities(a);
        for (int b = 0; b < occupations; b++) {
          assertThat((double) similarities[b]).isCloseTo(plain(requirements, a, b), within(1e-5));
          assertThat(similarities[b]).isBetween(0f, 1.00001f);
          assertThat(some.similarities(b)[a]).isCloseTo(similarities[b], within(1e-5f));
        }
      }
    }
  }

  /** The definition, written down as it is read: sum of minima over sum of maxima. */
  private static double plain(Requirements requirements, int a, int b) {
    double min = 0;
    double max = 0;
    int occupations = requirements.essential().rows();
    for (int skill = 0; skill < requirements.essential().columns(); skill++) {
      int requiring =
          requirements.essentialTo().degree(skill) + requirements.optionalTo().degree(skill);
      double rarity = requiring == 0 ? 0 : Math.log((double) occupations / requiring);
      double inA = rarity * level(requirements, a, skill);
      double inB = rarity * level(requirements, b, skill);
      min += Math.min(inA, inB);
      max += Math.max(inA, inB);
    }
    return min == 0 ? 0 : min / max;
  }

  private static double level(Requirements requirements, int occupation, int skill) {
    if (requirements.essential().contains(occupation, skill)) {
      return 1;
    }
    return requirements.optional().contains(occupation, skill) ? 0.5 : 0;
  }
}
