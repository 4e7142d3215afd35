package org.passerelle.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.engine.profile.HollandType.ARTISTIC;
import static org.passerelle.engine.profile.HollandType.CONVENTIONAL;
import static org.passerelle.engine.profile.HollandType.INVESTIGATIVE;
import static org.passerelle.engine.profile.HollandType.REALISTIC;
import static org.passerelle.engine.profile.HollandType.SOCIAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.profile.Interests.Doubt;
import org.passerelle.reference.InterestItem;
import org.passerelle.reference.Reference;

/** Four items a scale, so that every number can be checked by hand. */
class InterestsTest {
  private static final InterestQuestionnaire SMALL = questionnaire();

  private static InterestQuestionnaire questionnaire() {
    List<InterestItem> items = new ArrayList<>();
    for (int n = 1; n <= 4; n++) {
      for (char scale : "RIASEC".toCharArray()) {
        items.add(new InterestItem(scale + "" + n, scale, false, "", ""));
      }
    }
    return new InterestQuestionnaire(items);
  }

  /** Answers such as R5544: a letter, then its answers; 0 is none. */
  private static Interests answers(String... scales) {
    Map<String, Integer> answers = new HashMap<>();
    for (String scale : scales) {
      for (int n = 1; n < scale.length(); n++) {
        int answer = scale.charAt(n) - '0';
        if (answer > 0) {
          answers.put(scale.charAt(0) + "" + n, answer);
        }
      }
    }
    return SMALL.score(answers);
  }

  @Test
  void theScoreIsTheMeanBroughtToZeroToOne() {
    ScaleScore scale = answers("R5434").scale(REALISTIC);

    assertThat(scale.raw()).isEqualTo(16);
    assertThat(scale.mean()).contains(4.0);
    assertThat(scale.score()).contains(0.75);
  }

  @Test
  void theStandardErrorComesFromTheSpreadOfTheItems() {
    // 5 4 3 4: variance (1 + 0 + 1 + 0) / 3 = 2/3; √(2/3 / 4) / 4 = 0.10206
    ScaleScore scale = answers("R5434").scale(REALISTIC);

    assertThat(scale.standardError().orElseThrow()).isCloseTo(0.10206, within(1e-5));
    assertThat(scale.errorOfMissing(4)).contains(0.0);
    // Four of sixteen items: times √(1 − 1/4).
    assertThat(scale.errorOfMissing(16).orElseThrow()).isCloseTo(0.08839, within(1e-5));
  }

  @Test
  void equalAnswersAreStillOnlyKnownToHalfAStep() {
    assertThat(answers("R4444").scale(REALISTIC).standardError().orElseThrow())
        .isCloseTo(Math.sqrt(1.0 / 12 / 4) / 4, within(1e-12));
  }

  @Test
  void aScaleWithFewerThanHalfOfItsAnswersHasNoScore() {
    Interests interests = answers("R5000", "I5500");

    assertThat(interests.scale(REALISTIC).score()).isEmpty();
    assertThat(interests.scale(INVESTIGATIVE).score()).contains(1.0);
    assertThat(interests.doubts()).contains(Doubt.TOO_FEW_ANSWERS);
    assertThat(interests.answered()).isEqualTo(3);
    assertThat(interests.code()).isEqualTo("I");
  }

  @Test
  void theCodeShowsTies() {
    assertThat(answers("R1111", "I4444", "A3333", "S5555", "E2222", "C1111").code())
        .isEqualTo("SIA");
    assertThat(answers("R1111", "I4444", "A4444", "S5555", "E4444", "C1111").code())
        .isEqualTo("S(IAE)");
    assertThat(answers("R5555", "I5555", "A4444", "S1111", "E1111", "C1111").code())
        .isEqualTo("(RI)A");
    assertThat(answers().code()).isEmpty();
  }

  @Test
  void differentiationIsTheHighestMinusTheLowest() {
    assertThat(answers("R1111", "I4444", "A3333", "S5555", "E2222", "C3333").differentiation())
        .contains(1.0);
    assertThat(answers("R1111").differentiation()).isEmpty();
  }

  @Test
  void theOrderIsSureOnlyIfTheDifferenceIsLargeForTheSpread() {
    Interests interests = answers("R5454", "I1212", "A5151", "S1515", "E3333", "C4444");

    // R 0.875 ± 0.0722 and I 0.125 ± 0.0722: 0.75 > 1.96 · 0.102.
    assertThat(interests.isOrderSure(REALISTIC, INVESTIGATIVE)).isTrue();
    assertThat(interests.isOrderSure(ARTISTIC, SOCIAL)).isFalse();
    // C 0.75 against A 0.5 ± 0.289: 0.25 < 1.96 · 0.29.
    assertThat(interests.isOrderSure(ARTISTIC, CONVENTIONAL)).isFalse();
  }

  @Test
  void halvesThatAgreeGiveOneAndHalvesThatDisagreeGiveADoubt() {
    assertThat(
            answers("R1111", "I2222", "A3333", "S4444", "E5555", "C3333")
                .splitHalfAgreement()
                .orElseThrow())
        .isCloseTo(1, within(1e-9));
    Interests against = answers("R1515", "I2424", "A3333", "S4242", "E5151", "C3333");
    assertThat(against.splitHalfAgreement().orElseThrow()).isCloseTo(-1, within(1e-9));
    assertThat(against.doubts()).containsExactly(Doubt.LITTLE_AGREEMENT);
  }

  @Test
  void theHalvesAreSteppedUpToFullLength() {
    // Odd 1 2 3 4 5 3, even 2 1 3 5 4 3: products 2 + 2 + 0 + 2 + 2, squares 10: r = 0.8.
    assertThat(
            answers("R1212", "I2121", "A3333", "S4545", "E5454", "C3333")
                .splitHalfAgreement()
                .orElseThrow())
        .isCloseTo(1.6 / 1.8, within(1e-9));
  }

  @Test
  void allAnswersTheSameAreDoubted() {
    Interests flat = answers("R3333", "I3333", "A3333", "S3333", "E3333", "C3333");

    assertThat(flat.doubts()).containsExactly(Doubt.ALL_THE_SAME);
    assertThat(flat.splitHalfAgreement()).isEmpty();
    assertThat(flat.code()).isEqualTo("(RIASEC)");
    assertThat(answers().doubts()).containsExactly(Doubt.TOO_FEW_ANSWERS);
  }

  @Test
  void alphaOfAWorkedExample() {
    // Three people, two items: 1 2 | 3 3 | 5 4. Variances 4 and 1, sums 3 6 9: 9. 2 (1 − 5/9).
    assertThat(Reliability.cronbachAlpha(new double[][] {{1, 2}, {3, 3}, {5, 4}}).orElseThrow())
        .isCloseTo(8.0 / 9, within(1e-12));
    assertThat(Reliability.cronbachAlpha(new double[][] {{1, 2}})).isEmpty();
    assertThat(Reliability.cronbachAlpha(new double[0][])).isEmpty();
    assertThat(Reliability.cronbachAlpha(new double[][] {{1, 5}, {5, 1}})).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reliability.cronbachAlpha(new double[][] {{1, 2}, {3}}));
  }

  @Test
  void answersOutOfRangeOrToOtherItemsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.score(Map.of("R1", 6)))
        .withMessageContaining("R1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.score(Map.of("Z9", 3)))
        .withMessageContaining("Z9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScaleScore(REALISTIC, 4, 4, 21, 105, 2, 10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScaleScore(REALISTIC, 4, 4, 12, 35, 2, 6));
  }

  @Test
  void bothFormsAreScored() {
    Reference reference = Reference.bundled();
    Map<String, Integer> social = new HashMap<>();
    InterestQuestionnaire full = InterestQuestionnaire.full(reference);
    full.items().forEach(i -> social.put(i.id(), i.scale() == 'S' ? 5 : 2));

    assertThat(full.items()).hasSize(60);
    assertThat(full.score(social).code()).isEqualTo("S(RIAEC)");
    assertThat(InterestQuestionnaire.shortForm(reference).items()).hasSize(30);
  }
}
