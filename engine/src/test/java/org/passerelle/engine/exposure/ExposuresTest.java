package org.passerelle.engine.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.reference.ActivityKind;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Reference;

/** What technology does to occupations, on the real facts. */
class ExposuresTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final Exposures EXPOSURES = new Exposures(REFERENCE);

  private static int occupation(String code) {
    return REFERENCE.occupations().find(code).orElseThrow();
  }

  private static Optional<PlacedFigure> published(String code, String measure) {
    return EXPOSURES.published(occupation(code)).stream()
        .filter(figure -> figure.figure().measure().id().equals(measure))
        .findFirst();
  }

  /**
   * Of the port, the farm, the surgery and the court: the probabilities of Frey and Osborne (2013,
   * appendix) for the American counterparts, and the ILO's class of 2025.
   */
  @ParameterizedTest
  @CsvSource({
    "8343.5, 0.9, 0", // tower crane operator: Crane and tower operators .90
    "8332.2, 0.79, 1", // cargo vehicle driver: Heavy and tractor-trailer truck drivers .79
    "2611.1, 0.035, 1", // lawyer: Lawyers .035
    "5230.1, 0.97, 2", // cashier: Cashiers .97
  })
  void eachMeasureIsTheOneThatWasPublished(String code, double freyOsborne, int iloClass) {
    assertThat(published(code, "frey_osborne").orElseThrow().figure().value())
        .isCloseTo(freyOsborne, within(0.001));
    assertThat(published(code, "ilo_genai_category").orElseThrow().figure().value())
        .isEqualTo(iloClass);
  }

  @Test
  void theSumOverActivitiesIsThePublishedScoreWhereOneFamilyIsLinked() {
    int checked = 0;
    for (int o = 0; o < REFERENCE.occupations().size(); o++) {
      if (REFERENCE.crosswalk(ClassificationId.SOC2018).links(o).size() == 1) {
        Optional<WorkWeek> week = EXPOSURES.week(o);
        Optional<PlacedFigure> score =
            published(REFERENCE.occupations().code(o), "ai_applicability_ai");
        if (week.isPresent() && score.isPresent()) {
          assertThat(week.get().automation()).isCloseTo(score.get().figure().value(), within(1e-3));
          checked++;
        }
      }
      if (checked > 100) {
        return;
      }
    }
    assertThat(checked).isPositive();
  }

  @Test
  void aWeekIsAWhole() {
    WorkWeek week = EXPOSURES.week(occupation("5230.1")).orElseThrow();

    assertThat(week.parts().stream().mapToDouble(WorkWeek.Part::share).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(week.isOwn()).isFalse();
    double kinds = 0;
    for (ActivityKind kind : ActivityKind.values()) {
      kinds += week.share(kind);
    }
    assertThat(kinds).isCloseTo(1, within(1e-9));
  }

  @Test
  void thePersonsOwnWeekChangesTheDiagnosis() {
    WorkWeek usual = EXPOSURES.week(occupation("5230.1")).orElseThrow();
    int most = usual.exposed().getFirst().exposure().activity();
    int least = usual.protecting().getFirst().exposure().activity();

    WorkWeek exposed = EXPOSURES.week(Map.of(most, 30.0, least, 10.0));

    assertThat(exposed.isOwn()).isTrue();
    assertThat(exposed.parts()).hasSize(2);
    assertThat(exposed.parts().getFirst().share()).isCloseTo(0.75, within(1e-9));
    assertThat(exposed.automation()).isGreaterThan(usual.automation());
  }

  @Test
  void aWeekOfNothingIsRefused() {
    assertThatThrownBy(() -> EXPOSURES.week(Map.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EXPOSURES.week(Map.of(1, 0.0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EXPOSURES.week(Map.of(1, -1.0, 2, 3.0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EXPOSURES.week(Map.of(1, Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyOccupationGetsADiagnosisThatSaysWhatIsMissing() {
    for (int o = 0; o < REFERENCE.occupations().size(); o++) {
      Diagnosis diagnosis = EXPOSURES.diagnose(o);
      assertThat(diagnosis.technologies())
          .allSatisfy(level -> {
            assertThat(level.standing()).isBetween(level.lowest(), level.highest());
            assertThat(level.figures()).isNotEmpty();
          });
      diagnosis.skills().forEach(skill -> assertThat(skill.mean()).isBetween(0.0, 1.0));
    }
  }

  @Test
  void handsAreLessExposedToLanguageThanDesks() {
    Diagnosis crane = EXPOSURES.diagnose(occupation("8343.5"));
    Diagnosis lawyer = EXPOSURES.diagnose(occupation("2611.1"));

    assertThat(level(crane, Technology.AI_BY_ABILITY))
        .isLessThan(level(lawyer, Technology.AI_BY_ABILITY));
    assertThat(level(crane, Technology.COMPUTERISATION))
        .isGreaterThan(level(lawyer, Technology.COMPUTERISATION));
    assertThat(crane.week().orElseThrow().share(ActivityKind.PRESENCE)).isGreaterThan(0.5);
  }

  private static double level(Diagnosis diagnosis, Technology technology) {
    return diagnosis.technologies().stream()
        .filter(level -> level.technology() == technology)
        .findFirst()
        .orElseThrow()
        .standing();
  }
}
