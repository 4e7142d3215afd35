package org.passerelle.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.offer.OccupationIncomes;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.reference.Directness;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Reference;

/** The plan of a cashier, on the real facts. */
class PlannerTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final int CASHIER = REFERENCE.occupations().find("5230.1").orElseThrow();
  private static final Planner PLANNER =
      new Planner(REFERENCE, new Exposures(REFERENCE), new FeasibleMoves(REFERENCE));
  private static final Plan PLAN = PLANNER.plan(CASHIER, 10);

  private static Figure figure(String measure) {
    return java.util.stream.Stream.concat(PLAN.exposure().stream(), PLAN.market().stream())
        .filter(f -> f.measure().id().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void exposureIsThatOfTheFamilyItWasPublishedFor() {
    Figure figure = figure("frey_osborne");

    assertThat(figure.value()).isEqualTo(0.97);
    assertThat(figure.families())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo("41-2011"));
    assertThat(figure.place()).isEqualTo("US");
    assertThat(figure.source().id()).isEqualTo("frey_osborne_2013");
  }

  @Test
  void theWageIsTheLatestOfTheFrenchFamily() {
    Figure figure = figure("dares_wage_median");

    assertThat(figure.value()).isEqualTo(1300);
    assertThat(figure.period()).isEqualTo("2017-2019");
    assertThat(figure.families().getFirst().code()).isEqualTo("R0Z61");
    assertThat(figure.directness()).isNotEqualTo(Directness.BROAD_GROUP);
  }

  @Test
  void historyBeginsWithTheClosestFamilyAndGoesBackFurtherInItsGroup() {
    assertThat(PLAN.history()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(PLAN.history().get(0).family().code()).isEqualTo("R0Z61");
    assertThat(PLAN.history().get(1).family().code()).isEqualTo("R0Z");
    assertThat(PLAN.history().get(1).points().getFirst().period()).isEqualTo("1983");
  }

  @Test
  void tenOccupationsComeMostFeasibleFirstEachWithItsGapAndFigures() {
    assertThat(PLAN.transitions()).hasSize(10);
    assertThat(PLAN.transitions())
        .isSortedAccordingTo(
            (a, b) -> Double.compare(b.feasibility().value(), a.feasibility().value()));
    assertThat(PLAN.transitions())
        .allSatisfy(step -> {
          assertThat(step.target()).isNotEqualTo(CASHIER);
          assertThat(step.gap().size())
              .isEqualTo(REFERENCE.requirements().essential().degree(step.target()));
          assertThat(step.figures()).isNotEmpty();
        });
  }

  @Test
  void withoutIncomesNoneAreToldAndWithThemEachOccupationHasItsOwn() {
    IncomePlanner law =
        new IncomePlanner(
            REFERENCE.incomeRules("fr", 2026).orElseThrow(), LocalDate.of(2026, 7, 1));
    OccupationIncomes incomes = new OccupationIncomes(REFERENCE, law);
    Plan plan =
        new Planner(
                REFERENCE,
                new Exposures(REFERENCE),
                new FeasibleMoves(REFERENCE),
                Optional.of(incomes))
            .plan(CASHIER, 3);

    assertThat(PLAN.income()).isEmpty();
    assertThat(plan.income()).isEqualTo(incomes.of(CASHIER));
    assertThat(plan.transitions())
        .allSatisfy(step -> assertThat(step.income()).isEqualTo(incomes.of(step.target())));
  }

  @Test
  void anOccupationThatFewFiguresReachHasAPlanAllTheSame() {
    int general = REFERENCE.occupations().find("0110.1").orElseThrow();

    Plan plan = PLANNER.plan(general, 5);

    assertThat(plan.exposure()).noneMatch(f -> f.measure().id().equals("frey_osborne"));
    assertThat(plan.transitions()).hasSize(5);
  }
}
