package org.passerelle.engine.transition.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.engine.transition.benefit.Prospects.UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.transition.benefit.Limits.Sifted;
import org.passerelle.engine.transition.benefit.Limits.Step;

/** Limits, weights, and what a person is shown. */
class SelectionTest {
  /** Exposure changes are exposure − 1/2. */
  private static final List<Prospect> FOUR =
      List.of(
          Prospects.of(0, 0.9, 1.2, 0.3, 6),
          Prospects.of(1, 0.8, 0.7, 0.2, 24),
          Prospects.of(2, 0.7, UNKNOWN, 0.4, 3),
          Prospects.of(3, 0.1, 2.0, 0.9, 1));

  private static Sifted sift(Limit... limits) {
    return new Limits(Set.of(limits), 0.75, 12).sift(FOUR);
  }

  private static List<Integer> targets(List<Prospect> prospects) {
    return prospects.stream().map(Prospect::target).toList();
  }

  @Test
  void eachLimitLeavesWhatPassesIt() {
    assertThat(targets(sift().kept())).containsExactly(0, 1, 2, 3);
    assertThat(targets(sift(Limit.REACH).kept())).containsExactly(0, 1, 2);
    assertThat(targets(sift(Limit.SAFER).kept())).containsExactly(0, 1, 2);
    assertThat(targets(sift(Limit.BETTER_PAID).kept())).containsExactly(0, 3);
    assertThat(targets(sift(Limit.PAY_RATIO).kept())).containsExactly(0, 3);
    assertThat(targets(sift(Limit.MONTHS).kept())).containsExactly(0, 2, 3);
  }

  @Test
  void whatEachLimitLeftIsCountedInTurnAndTheUnknownApart() {
    assertThat(sift(Limit.MONTHS, Limit.BETTER_PAID, Limit.REACH).steps())
        .containsExactly(
            new Step(Limit.REACH, true, 3, 1, 0),
            new Step(Limit.BETTER_PAID, true, 1, 1, 1),
            new Step(Limit.MONTHS, true, 1, 0, 0));
  }

  @Test
  void aLimitWhoseNumberIsKnownOfNoneCannotBeAsked() {
    Sifted sifted = sift(Limit.REMOTE);

    assertThat(sifted.kept()).hasSize(4);
    assertThat(sifted.steps()).containsExactly(new Step(Limit.REMOTE, false, 4, 0, 4));
  }

  @Test
  void remoteIsHalfOfTheFamiliesOrMoreAndRegulatedIsLeftOutIfAsked() {
    List<Prospect> some =
        List.of(
            Prospects.wanted(0, 1, 0.5, 1, false),
            Prospects.wanted(1, 1, 0.49, 1, false),
            Prospects.wanted(2, 1, 1, 1, true));

    assertThat(targets(new Limits(Set.of(Limit.REMOTE), 0, 0).sift(some).kept()))
        .containsExactly(0, 2);
    assertThat(targets(new Limits(Set.of(Limit.UNREGULATED), 0, 0).sift(some).kept()))
        .containsExactly(0, 1);
  }

  @Test
  void theSamePayIsNotBetterButIsEnough() {
    List<Prospect> same = List.of(Prospects.of(0, 1, 1, 0.5, 0));

    assertThat(new Limits(Set.of(Limit.BETTER_PAID), 0, 0).sift(same).kept()).isEmpty();
    assertThat(new Limits(Set.of(Limit.PAY_RATIO), 1, 0).sift(same).kept()).hasSize(1);
  }

  @Test
  void criteriaAreBroughtToNoughtAndOne() {
    Prospect move = Prospects.of(0, 0.9, 1.5, 0.3, 9);

    assertThat(Criterion.FEASIBILITY.of(move).orElseThrow()).isEqualTo(0.9);
    assertThat(Criterion.SAFETY.of(move).orElseThrow()).isCloseTo(0.7, within(1e-12));
    // log2 1.5 = 0.585
    assertThat(Criterion.PAY.of(move).orElseThrow()).isCloseTo(0.792, within(1e-3));
    assertThat(Criterion.LEARNING.of(move).orElseThrow()).isEqualTo(0.75);
    assertThat(Criterion.DEMAND.of(move)).isEmpty();
    assertThat(Criterion.PAY.of(Prospects.of(0, 1, 1, 0, 0)).orElseThrow()).isEqualTo(0.5);
    assertThat(Criterion.PAY.of(Prospects.of(0, 1, 9, 0, 0)).orElseThrow()).isEqualTo(1);
    assertThat(Criterion.PAY.of(Prospects.of(0, 1, 0.1, 0, 0)).orElseThrow()).isZero();
    assertThat(Criterion.LEARNING.of(Prospects.of(0, 1, 1, 0, 90)).orElseThrow()).isZero();
  }

  @Test
  void theScoreIsTheWeightedMeanOfWhatIsKnown() {
    Weights weights =
        new Weights(Map.of(Criterion.FEASIBILITY, 3.0, Criterion.PAY, 1.0, Criterion.DEMAND, 5.0));

    // (3 * .8 + 1 * .5) / 4; demand is not known and leaves with its weight.
    assertThat(weights.score(Prospects.of(0, 0.8, 1, 0.5, 0))).isCloseTo(0.725, within(1e-12));
    // 3 * .8 / 3: a pay that is not known is not a pay of nothing.
    assertThat(weights.score(Prospects.of(0, 0.8, UNKNOWN, 0.5, 0))).isCloseTo(0.8, within(1e-12));
    assertThat(new Weights(Map.of(Criterion.DEMAND, 1.0)).score(FOUR.getFirst())).isZero();
  }

  @Test
  void theHighestScoresComeFirstAndEqualOnesByNumber() {
    assertThat(targets(Weights.feasibilityOnly().ranked(FOUR))).containsExactly(0, 1, 2, 3);
    assertThat(targets(new Weights(Map.of(Criterion.SAFETY, 1.0)).ranked(FOUR)))
        .containsExactly(1, 0, 2, 3);
    Prospect one = Prospects.of(1, 0.5, 1, 0.5, 3);
    Prospect two = Prospects.of(2, 0.5, 1, 0.5, 3);
    assertThat(targets(Weights.usual().ranked(List.of(two, one)))).containsExactly(1, 2);
  }

  @Test
  void weightsThatWeighNothingAreRefused() {
    assertThatThrownBy(() -> new Weights(Map.of(Criterion.PAY, 0.0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Weights(Map.of(Criterion.PAY, 2.0, Criterion.SAFETY, -1.0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Weights(Map.of(Criterion.PAY, UNKNOWN)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSelectionShowsTheFirstAndKnowsTheFront() {
    Limits all = new Limits(Set.of(), 0, 0);

    Selection selection = Selection.of(FOUR, all, Weights.feasibilityOnly(), false, 2);
    assertThat(selection.considered()).isEqualTo(4);
    assertThat(selection.found()).isEqualTo(4);
    assertThat(targets(selection.shown())).containsExactly(0, 1);

    List<Prospect> bettered = List.of(FOUR.get(0), Prospects.of(9, 0.5, 1.1, 0.4, 8));
    Selection front = Selection.of(bettered, all, Weights.usual(), true, 10);
    assertThat(targets(front.shown())).containsExactly(0);
    assertThat(front.found()).isEqualTo(1);
  }

  @Test
  void noMoveThatIsBetteredRanksAboveTheOneThatBettersIt() {
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      List<Prospect> moves =
          IntStream.range(0, 40)
              .mapToObj(i ->
                  Prospects.of(
                      i,
                      random.nextDouble(),
                      0.5 + 1.5 * random.nextDouble(),
                      random.nextDouble(),
                      random.nextInt(36)))
              .toList();
      Prospect best = Weights.usual().ranked(moves).getFirst();
      assertThat(ParetoFront.of(moves)).contains(best);
    }
  }
}
