package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that a labour economist would nod at, and those that must not be given. */
class PlausibleFiguresTest {
  private static final Reference REFERENCE = Reference.bundled();

  private static Optional<Figure> figure(String measure, String code) {
    return REFERENCE
        .figures()
        .find(
            REFERENCE.figures().measure(measure), REFERENCE.occupations().find(code).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "2512.4, M2Z90, 3100", // software developer: engineers and executives of IT
    "2162.1, B7Z90, 2640", // landscape architect: architects, and no gardeners
    "2221.1, V1Z80, 2025", // advanced nurse practitioner: nurses
    "5230.1, R0Z61, 1300" // cashier
  })
  void theWageIsThatOfTheFamilyWithTheRightQualification(String code, String family, double wage) {
    Figure figure = figure("dares_wage_median", code).orElseThrow();

    assertThat(figure.families()).extracting(Figure.Family::code).containsExactly(family);
    assertThat(figure.value()).isEqualTo(wage);
    assertThat(figure.place()).isEqualTo("FR-METRO");
  }

  @Test
  void anEqualTitleOfAMuchHigherLevelOfSkillGivesNoWage() {
    // "Responsable de l’administration des ventes" is ESCO’s French for a sales processor.
    assertThat(figure("dares_wage_median", "5223.5").orElseThrow().value()).isLessThan(2000);
  }

  @ParameterizedTest
  @CsvSource({"2221.1, 29-1141, 0.009", "2212.1, 29-1060, 0.0042"})
  void groupsAndRenumberedCodesOfAStudyReachTheirOccupations(
      String code, String soc, double probability) {
    Figure figure = figure("frey_osborne", code).orElseThrow();

    assertThat(figure.families()).extracting(Figure.Family::code).contains(soc);
    assertThat(figure.lowest()).isLessThanOrEqualTo(probability);
  }

  @Test
  void whatIsTooHighToBePublishedIsNotReplacedByTheWageOfAWiderGroup() {
    for (int o = 0; o < REFERENCE.occupations().size(); o++) {
      String code = REFERENCE.occupations().code(o);
      Optional<Figure> low = figure("bls_wage_p75_year", code);
      Optional<Figure> high = figure("bls_wage_p90_year", code);
      if (low.isPresent() && high.isPresent()) {
        assertThat(high.get().value()).as(code).isGreaterThanOrEqualTo(low.get().value());
      }
    }
  }

  @Test
  void aCountOfSeveralFamiliesTogetherSaysThatItIsWide() {
    int together = 0;
    for (int o = 0; o < REFERENCE.occupations().size(); o++) {
      Optional<Figure> figure = figure("bmo_projects", REFERENCE.occupations().code(o));
      if (figure.isPresent()) {
        double first = figure.get().families().getFirst().weight();
        long heaviest =
            figure.get().families().stream().filter(f -> first - f.weight() < 1e-9).count();
        if (heaviest > 1) {
          together++;
          assertThat(figure.get().directness()).isEqualTo(Directness.BROAD_GROUP);
        }
      }
    }
    assertThat(together).isPositive();
  }
}
