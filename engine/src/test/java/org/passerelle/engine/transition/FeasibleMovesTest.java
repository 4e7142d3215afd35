package org.passerelle.engine.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.profile.Constraints;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileSkill;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.engine.transition.signal.Signal;
import org.passerelle.reference.Reference;

/** How feasible moves are, on the real facts. */
class FeasibleMovesTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final FeasibleMoves MOVES = new FeasibleMoves(REFERENCE);
  private static final int CASHIER = occupation("5230.1");
  private static final int SHOP_ASSISTANT = occupation("5223.6");
  private static final int SPECIALISED_DOCTOR = occupation("2212.1");
  private static final int NURSE = occupation("2221.2");

  private static int occupation(String code) {
    return REFERENCE.occupations().find(code).orElseThrow();
  }

  private static Profile profile(List<ProfileSkill> skills) {
    return new Profile(
        List.of(),
        skills,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Constraints.NONE);
  }

  @Test
  void feasibilityLiesBetweenNothingAndOneAndIsNothingForWhoStays() {
    float[] feasibility = MOVES.from(CASHIER);

    assertThat(feasibility).hasSize(MOVES.size());
    assertThat(feasibility[CASHIER]).isZero();
    for (int target = 0; target < feasibility.length; target++) {
      if (target != CASHIER) {
        assertThat(feasibility[target]).isStrictlyBetween(0f, 1f);
      }
    }
  }

  @Test
  void aCashierIsNearerToAShopAssistantThanToADoctor() {
    float[] feasibility = MOVES.from(CASHIER);

    assertThat(feasibility[SHOP_ASSISTANT]).isGreaterThan(0.4f);
    assertThat(feasibility[SPECIALISED_DOCTOR]).isLessThan(0.15f);
  }

  @Test
  void theWayUpIsNotTheWayDown() {
    int lawyer = occupation("2611.1");
    int legalAssistant = occupation("3411.7");
    int manager = occupation("1412.1");
    int waiter = occupation("5131.2");

    assertThat(MOVES.from(lawyer)[legalAssistant])
        .isGreaterThan(MOVES.from(legalAssistant)[lawyer]);
    assertThat(MOVES.from(manager)[waiter]).isGreaterThan(MOVES.from(waiter)[manager]);
  }

  @Test
  void aColumnHoldsTheSameAsTheRows() {
    float[] to = MOVES.to(NURSE);

    assertThat(to[CASHIER]).isEqualTo(MOVES.from(CASHIER)[NURSE]);
    assertThat(to[NURSE]).isZero();
  }

  @Test
  void reasonsAddUpToTheLogOdds() {
    Origin origin = MOVES.origin(CASHIER);
    Feasibility why = MOVES.explained(origin, List.of(SHOP_ASSISTANT)).getFirst();
    double start = REFERENCE.transitionWeights().number("both", "start");
    double odds = start + why.reasons().stream().mapToDouble(Feasibility.Reason::weight).sum();

    assertThat(FeasibilityModel.probability(odds)).isCloseTo((float) why.value(), within(1e-5f));
    assertThat(why.value()).isCloseTo(MOVES.from(CASHIER)[SHOP_ASSISTANT], within(1e-5));
    assertThat(why.lowest()).isLessThan(why.value());
    assertThat(why.highest()).isGreaterThan(why.value());
  }

  @Test
  void everySignalLiesBetweenNothingAndOneOrIsUnknown() {
    for (int origin = 0; origin < MOVES.size(); origin += 211) {
      for (float[] values : MOVES.signals().of(MOVES.origin(origin))) {
        for (float value : values) {
          assertThat(Float.isNaN(value) || (value >= -1e-4f && value <= 1 + 1e-4f)).isTrue();
        }
      }
    }
  }

  @Test
  void anOccupationThatOnetDoesNotKnowIsJudgedByWhatIsKnown() {
    int general = occupation("0110.1");

    Feasibility why = MOVES.explained(MOVES.origin(general), List.of(CASHIER)).getFirst();

    assertThat(why.missing()).contains(Signal.ONET_TITLES, Signal.KNOWLEDGE);
    assertThat(why.reasons()).isNotEmpty();
    assertThat(why.value()).isBetween(0.0, 1.0);
  }

  @Test
  void aPersonWithoutAnOccupationIsJudgedBySkillsAlone() {
    List<ProfileSkill> skills = new ArrayList<>();
    for (int skill : REFERENCE.requirements().essential().row(NURSE)) {
      skills.add(ProfileSkill.found(skill, List.of(), 1, ProfileSkill.Origin.PICKED));
    }
    Origin person = Origin.of(profile(skills));

    Feasibility why = MOVES.explained(person, List.of(NURSE)).getFirst();

    assertThat(why.missing()).contains(Signal.NAMES, Signal.KNOWLEDGE);
    assertThat(why.missing()).doesNotContain(Signal.SKILL_COVERAGE);
    assertThat(MOVES.feasibility(person)[NURSE])
        .isGreaterThan(MOVES.feasibility(person)[SHOP_ASSISTANT]);
    assertThat(MOVES.months(person)[NURSE]).isCloseTo(0, within(0.01f));
  }

  @Test
  void aPersonWithoutAnythingAndOneWithTenThousandSkillsGetAnAnswer() {
    List<ProfileSkill> skills = new ArrayList<>();
    for (int skill = 0; skill < 10_000; skill++) {
      skills.add(ProfileSkill.found(skill, List.of(), 1, ProfileSkill.Origin.PICKED));
    }

    assertThat(MOVES.feasibility(Origin.of(profile(List.of())))).doesNotContain(Float.NaN);
    assertThat(MOVES.feasibility(Origin.of(profile(skills)))).doesNotContain(Float.NaN);
  }

  @Test
  void oneMoreEssentialSkillNeverMakesItsOccupationLessFeasibleByCoverage() {
    Random random = new Random(4);
    for (int round = 0; round < 20; round++) {
      int origin = random.nextInt(MOVES.size());
      int target = random.nextInt(MOVES.size());
      int[] essential = REFERENCE.requirements().essential().row(target);
      Origin before = MOVES.origin(origin);
      Origin after = before.with(List.of(essential[random.nextInt(essential.length)]));
      for (Signal signal :
          List.of(Signal.SHARED_SKILLS, Signal.SKILL_COVERAGE, Signal.SHORT_LEARNING)) {
        assertThat(MOVES.signals().of(after)[signal.number()][target])
            .isGreaterThanOrEqualTo(MOVES.signals().of(before)[signal.number()][target]);
      }
    }
  }
}
