package org.passerelle.engine.transition.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.engine.exposure.Consensus;
import org.passerelle.engine.profile.HollandType;
import org.passerelle.engine.profile.Interests;
import org.passerelle.engine.profile.ScaleScore;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Reference;

/** What moves bring, on the real facts. */
class OutlookTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final Outlook OUTLOOK = new Outlook(REFERENCE);
  private static final FeasibleMoves MOVES = new FeasibleMoves(REFERENCE);
  private static final int CASHIER = occupation("5230.1");
  private static final int SUPERVISOR = occupation("5222.1.1");

  private static int occupation(String code) {
    return REFERENCE.occupations().find(code).orElseThrow();
  }

  private static List<Prospect> prospects(int origin, String place) {
    return OUTLOOK.prospects(
        new Situation(origin, place, Optional.empty()),
        MOVES.from(origin),
        target -> MOVES.months(origin, target));
  }

  private static Prospect move(int origin, int target, String place) {
    return prospects(origin, place).stream()
        .filter(prospect -> prospect.target() == target)
        .findFirst()
        .orElseThrow();
  }

  private static Benefit benefit(int origin, int target, String place) {
    return OUTLOOK.benefit(
        new Situation(origin, place, Optional.empty()), move(origin, target, place));
  }

  @ParameterizedTest
  @CsvSource({
    "frey_osborne, US",
    "ilo_genai_2025, WORLD",
    "gpt_beta_human, US",
    "aioe, US",
    "dares_wage_median, FR-METRO",
    "bls_wage_median_year, US",
    "teleworkable, US",
    "bmo_projects, FR",
    "bmo_projects, FR-R53",
    "bmo_projects, FR-D35",
    "dares_tension_level, FR",
    "dares_tension_level, FR-R53",
    "dares_tension_level, NOWHERE",
    "sml, US"
  })
  void valuesOfAllOccupationsAreThoseOfEach(String id, String place) {
    Figures figures = REFERENCE.figures();
    Measure measure = figures.measure(id);
    double[] values = figures.values(measure, REFERENCE.occupations().size(), place);
    for (int occupation = 0; occupation < values.length; occupation++) {
      assertThat(values[occupation])
          .isEqualTo(
              figures
                  .find(measure, occupation, place)
                  .map(figure -> figure.value())
                  .orElse(Double.NaN));
    }
  }

  @Test
  void aCheckoutSupervisorIsPaidMoreThanACashierAndIsLessExposed() {
    Benefit benefit = benefit(CASHIER, SUPERVISOR, "FR");
    PayChange pay = benefit.pay().orElseThrow();

    assertThat(pay.before().orElseThrow().value()).isEqualTo(1300);
    assertThat(pay.after().value()).isEqualTo(1811);
    assertThat(pay.ratio().orElseThrow()).isCloseTo(1811.0 / 1300, within(1e-12));
    assertThat(pay.after().source().id()).isEqualTo("dares_psm");
    assertThat(pay.isOfSameFamilies()).isFalse();
    assertThat(benefit.exposure().orElseThrow().isSafer()).isTrue();
    assertThat(benefit.exposure().orElseThrow().figures())
        .extracting(figure -> figure.measure().id())
        .containsExactlyElementsOf(Consensus.MEASURES);
  }

  @Test
  void theNumbersOfAMoveAreThoseOfItsFigures() {
    Prospect move = move(CASHIER, SUPERVISOR, "FR");
    Benefit benefit = benefit(CASHIER, SUPERVISOR, "FR");

    assertThat(move.payRatio()).isEqualTo(benefit.pay().orElseThrow().ratio());
    assertThat(move.exposure().orElseThrow())
        .isEqualTo(benefit.exposure().orElseThrow().after().mean());
    assertThat(move.telework().orElseThrow()).isEqualTo(benefit.telework().orElseThrow().value());
    assertThat(move.months().orElseThrow()).isEqualTo(MOVES.months(CASHIER, SUPERVISOR));
  }

  @Test
  void wagesOfTwoSourcesAreNeverCompared() {
    for (int origin : new int[] {CASHIER, occupation("0110.2"), occupation("2512.4")}) {
      for (Prospect prospect : prospects(origin, "FR")) {
        Optional<PayChange> pay =
            OUTLOOK.benefit(new Situation(origin, "FR", Optional.empty()), prospect).pay();
        pay.flatMap(PayChange::before)
            .ifPresent(before -> {
              assertThat(before.measure()).isEqualTo(pay.orElseThrow().after().measure());
              assertThat(before.source()).isEqualTo(pay.orElseThrow().after().source());
            });
        assertThat(prospect.payRatio().isPresent())
            .isEqualTo(pay.flatMap(PayChange::before).isPresent());
      }
    }
  }

  @Test
  void demandIsThatOfThePlace() {
    Benefit france = benefit(CASHIER, SUPERVISOR, "FR");
    Benefit bretagne = benefit(CASHIER, SUPERVISOR, "FR-R53");

    assertThat(bretagne.openings().orElseThrow().place()).isEqualTo("FR-R53");
    assertThat(bretagne.openings().orElseThrow().value())
        .isLessThan(france.openings().orElseThrow().value());
    assertThat(move(CASHIER, SUPERVISOR, "NOWHERE").demand()).isEmpty();
    assertThat(benefit(CASHIER, SUPERVISOR, "NOWHERE").openings()).isEmpty();
  }

  @Test
  void demandIsTheMeanOfTensionAndOpeningsOrTheOneThatIsKnown() {
    // Level 4 of 5 is (4 - 1) / 4.
    assertThat(LocalMarket.demand(4, 0.25)).isEqualTo(0.5);
    assertThat(LocalMarket.demand(4, Double.NaN)).isEqualTo(0.75);
    assertThat(LocalMarket.demand(Double.NaN, 0.25)).isEqualTo(0.25);
    assertThat(LocalMarket.demand(Double.NaN, Double.NaN)).isNaN();
  }

  @Test
  void allNumbersKeepToTheirRanges() {
    for (Prospect p : prospects(CASHIER, "FR-D35")) {
      assertThat(p.feasibility()).isGreaterThan(0).isLessThanOrEqualTo(1);
      assertThat(p.relativeFeasibility()).isGreaterThan(0).isLessThanOrEqualTo(1);
      p.exposure().ifPresent(x -> assertThat(x).isBetween(0.0, 1.0));
      p.exposureChange().ifPresent(x -> assertThat(x).isBetween(-1.0, 1.0));
      p.payRatio().ifPresent(x -> assertThat(x).isBetween(0.1, 10.0));
      p.demand().ifPresent(x -> assertThat(x).isBetween(0.0, 1.0));
      p.telework().ifPresent(x -> assertThat(x).isBetween(0.0, 1.0));
      p.interestFit().ifPresent(x -> assertThat(x).isBetween(0.0, 1.0));
    }
  }

  @Test
  void theOriginIsNoMoveAndTheMostFeasibleHasAllOfIt() {
    List<Prospect> moves = prospects(CASHIER, "FR");

    assertThat(moves).extracting(Prospect::target).doesNotContain(CASHIER).isSorted();
    assertThat(moves.stream().mapToDouble(Prospect::relativeFeasibility).max()).hasValue(1.0);
  }

  @Test
  void interestsFitByTheirShapeWhateverTheirLevel() {
    double[] maker = {5, 3, 1, 1, 2, 3};
    double[] sameShape = {7, 5, 3, 3, 4, 5};
    double[] opposite = {1, 3, 5, 5, 4, 3};

    assertThat(InterestFit.fit(maker, sameShape)).isCloseTo(1, within(1e-12));
    assertThat(InterestFit.fit(maker, opposite)).isCloseTo(0, within(1e-12));
    // Products of (1, -1, 0) and (1, 1, -2) sum to nothing.
    assertThat(InterestFit.fit(new double[] {3, 1, 2}, new double[] {4, 4, 1})).isEqualTo(0.5);
  }

  @Test
  void aPersonsOwnInterestsStandBeforeThoseOfTheirOccupation() {
    // Likes all that is social and nothing else.
    Interests social =
        new Interests(
            Arrays.stream(HollandType.values())
                .map(type ->
                    type == HollandType.SOCIAL
                        ? new ScaleScore(type, 10, 10, 50, 250, 5, 25)
                        : new ScaleScore(type, 10, 10, 10, 10, 5, 5))
                .toList());
    float[] all = new float[REFERENCE.occupations().size()];
    Arrays.fill(all, 1);
    List<Prospect> moves =
        OUTLOOK.prospects(
            new Situation(CASHIER, "FR", Optional.of(social)), all, target -> Double.NaN);
    int nurse = occupation("2221.1");
    int welder = occupation("7212.3");
    double toNurse = fit(moves, nurse);

    assertThat(toNurse)
        .isEqualTo(new InterestFit(REFERENCE).of(new double[] {0, 0, 0, 1, 0, 0}, nurse));
    assertThat(toNurse).isGreaterThan(0.7);
    assertThat(fit(moves, welder)).isLessThan(0.4);
  }

  private static double fit(List<Prospect> moves, int target) {
    return moves.stream()
        .filter(move -> move.target() == target)
        .findFirst()
        .orElseThrow()
        .interestFit()
        .orElseThrow();
  }

  @Test
  void flatInterestsOrTooFewScalesFitNothing() {
    double nothing = Double.NaN;

    assertThat(InterestFit.fit(new double[] {3, 3, 3}, new double[] {1, 2, 3})).isNaN();
    assertThat(InterestFit.fit(new double[] {1, 2, nothing}, new double[] {1, 2, 3})).isNaN();
    assertThat(InterestFit.fit(new double[] {1, 2, nothing, 3}, new double[] {1, 2, 9, 3}))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void aNurseServesOtherInterestsThanAnAccountant() {
    InterestFit fit = new InterestFit(REFERENCE);
    int nurse = occupation("2221.1");
    int accountant = occupation("2411.1");

    assertThat(fit.between(nurse, nurse)).isCloseTo(1, within(1e-9));
    assertThat(fit.between(nurse, accountant)).isLessThan(0.75);
    assertThat(fit.of(new double[] {0.1, 0.3, 0.2, 1, 0.2, 0.2}, nurse))
        .isGreaterThan(fit.of(new double[] {0.1, 0.3, 0.2, 1, 0.2, 0.2}, accountant));
    assertThat(Arrays.stream(new int[] {occupation("0110.2")}).mapToDouble(o -> fit.between(o, o)))
        .allSatisfy(unknown -> assertThat(unknown).isNaN());
  }
}
