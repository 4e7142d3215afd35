package org.passerelle.engine.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.transition.Upskilling.NextSkill;
import org.passerelle.engine.transition.Upskilling.SkillSet;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Requirements;

/** Which skills open doors, on the real facts. */
class UpskillingTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final Requirements REQUIREMENTS = REFERENCE.requirements();
  private static final FeasibleMoves MOVES = new FeasibleMoves(REFERENCE);
  private static final SkillCurves CURVES = new SkillCurves(MOVES, REQUIREMENTS);
  private static final Upskilling UPSKILLING = new Upskilling(REFERENCE, MOVES);
  private static final int CASHIER = REFERENCE.occupations().find("5230.1").orElseThrow();
  private static final int BOOKKEEPER = REFERENCE.occupations().find("3313.2").orElseThrow();

  private static BitSet everyFifth() {
    BitSet wanted = new BitSet();
    for (int target = 0; target < MOVES.size(); target += 5) {
      wanted.set(target);
    }
    return wanted;
  }

  private static SkillState state(Origin origin, BitSet wanted) {
    return new SkillState(MOVES, CURVES, REQUIREMENTS, origin, wanted, FeasibleMoves.REACH);
  }

  /** Wanted, within reach, and not held. */
  private static BitSet lookedAt(Origin origin, BitSet wanted) {
    float[] odds = MOVES.logOdds(origin);
    BitSet lookedAt = (BitSet) wanted.clone();
    for (int target = 0; target < MOVES.size(); target++) {
      if (FeasibilityModel.probability(odds[target]) < FeasibleMoves.REACH
          || origin.occupations().contains(target)) {
        lookedAt.clear(target);
      }
    }
    return lookedAt;
  }

  /** What a skill adds, by starting anew with it and comparing what skills count for. */
  private static double recomputed(Origin origin, BitSet wanted, int skill) {
    SkillState before = state(origin, wanted);
    SkillState after =
        new SkillState(
            MOVES, CURVES, REQUIREMENTS, origin.with(List.of(skill)), wanted, /* reach= */ 0);
    double gain = 0;
    BitSet lookedAt = lookedAt(origin, wanted);
    for (int target = 0; target < MOVES.size(); target++) {
      if (lookedAt.get(target)) {
        gain += before.raised(target, after.part(target)) - before.feasibility(target);
      }
    }
    return gain;
  }

  @Test
  void theGainByIncrementsIsThatOfComputingEverythingAnew() {
    Random random = new Random(11);
    BitSet wanted = everyFifth();
    for (int round = 0; round < 10; round++) {
      Origin origin = MOVES.origin(random.nextInt(MOVES.size()));
      SkillState state = state(origin, wanted);
      for (int i = 0; i < 5; i++) {
        int target = random.nextInt(MOVES.size());
        int[] essential = REQUIREMENTS.essential().row(target);
        int skill = essential[random.nextInt(essential.length)];
        if (state.isCandidate(skill)) {
          assertThat(state.gain(skill)).isCloseTo(recomputed(origin, wanted, skill), within(1e-3));
        }
      }
    }
  }

  @Test
  void theNextSkillsComeBestFirstAndNoneIsOwned() {
    Origin cashier = MOVES.origin(CASHIER);

    List<NextSkill> next = UPSKILLING.next(cashier, everyFifth(), 10);

    assertThat(next).hasSize(10);
    assertThat(next).isSortedAccordingTo((a, b) -> Double.compare(b.gain(), a.gain()));
    assertThat(next)
        .allSatisfy(skill -> {
          assertThat(REQUIREMENTS.essential().contains(CASHIER, skill.skill())).isFalse();
          assertThat(skill.targets()).isNotEmpty();
        });
  }

  @Test
  void whatIsLearnedStaysLearned() {
    Origin cashier = MOVES.origin(CASHIER);
    SkillState state = state(cashier, everyFifth());
    int first = UPSKILLING.next(cashier, everyFifth(), 1).getFirst().skill();

    state.learn(first);

    assertThat(state.isCandidate(first)).isFalse();
    SkillState anew =
        new SkillState(
            MOVES,
            CURVES,
            REQUIREMENTS,
            cashier.with(List.of(first)),
            everyFifth(),
            /* reach= */ 0);
    // Targets that are not wanted are not kept up to date.
    lookedAt(cashier, everyFifth()).stream()
        .forEach(
            target -> assertThat(state.part(target)).isCloseTo(anew.part(target), within(1e-3f)));
  }

  @Test
  void theBestSetForOneOccupationGainsAtLeastAsMuchAsTheBestSkillsOneByOne() {
    Origin cashier = MOVES.origin(CASHIER);

    SkillSet set = UPSKILLING.setFor(cashier, BOOKKEEPER, 3);
    List<NextSkill> single = UPSKILLING.nextFor(cashier, BOOKKEEPER, 1);

    assertThat(set.skills()).hasSize(3);
    assertThat(set.gain()).isGreaterThan(single.getFirst().gain());
    assertThat(set.bound()).isCloseTo(set.gain(), within(1e-6));
  }

  @Test
  void aSetForManyIsNeverBetterThanItsBound() {
    SkillSet set = UPSKILLING.set(MOVES.origin(CASHIER), everyFifth(), 3);

    assertThat(set.skills()).hasSize(3);
    assertThat(set.gain()).isPositive().isLessThanOrEqualTo(set.bound());
  }

  @Test
  void noSetThatIsDrawnGainsMoreThanTheBoundOrMuchMoreThanTheSetThatIsFound() {
    Random random = new Random(5);
    Origin cashier = MOVES.origin(CASHIER);
    SkillSet found = UPSKILLING.set(cashier, everyFifth(), 3);
    List<Integer> promising =
        UPSKILLING.next(cashier, everyFifth(), 30).stream().map(NextSkill::skill).toList();
    for (int round = 0; round < 100; round++) {
      SkillState state = state(cashier, everyFifth());
      double gain = 0;
      for (int i = 0; i < 3; i++) {
        int skill = promising.get(random.nextInt(promising.size()));
        if (state.isCandidate(skill)) {
          gain += state.gain(skill);
          state.learn(skill);
        }
      }
      assertThat(gain).isLessThanOrEqualTo(found.bound());
      assertThat(gain).isLessThanOrEqualTo(1.01 * found.gain());
    }
  }

  @Test
  void nothingIsGainedWhereNothingIsWanted() {
    assertThat(UPSKILLING.next(MOVES.origin(CASHIER), new BitSet(), 5)).isEmpty();
    assertThat(UPSKILLING.set(MOVES.origin(CASHIER), new BitSet(), 5).skills()).isEmpty();
  }
}
