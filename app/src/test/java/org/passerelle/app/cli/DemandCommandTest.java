package org.passerelle.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whether the clients come. */
class DemandCommandTest {
  private static final String CALL =
      "demand --day-rate 300 --need 1500 --savings 8000 --paths 2000 --on 2026-07-01 --json";

  @TempDir private Path folder;

  private JsonNode json(String more) {
    Calls calls = new Calls(folder);
    assertThat(calls.run((CALL + more).split(" "))).isZero();
    return calls.json();
  }

  @Test
  void theMonthsComeInOrderAndTheirBandsRise() {
    JsonNode view = json("");

    assertThat(view.path("months")).hasSize(36);
    int number = 1;
    for (JsonNode month : view.path("months")) {
      assertThat(month.path("month").asInt()).isEqualTo(number++);
      JsonNode savings = month.path("savings");
      assertThat(savings.path("p10").asDouble())
          .isLessThanOrEqualTo(savings.path("p50").asDouble());
      assertThat(savings.path("p50").asDouble())
          .isLessThanOrEqualTo(savings.path("p90").asDouble());
    }
  }

  @Test
  void withoutAnyClientSavingsShrinkByTheNeed() {
    JsonNode view = json(" --clients 0");

    // 8,000 less 1,500 a month: 500 after the fifth, run out in the sixth.
    assertThat(view.at("/months/4/savings/p50").asDouble()).isCloseTo(500, within(1e-6));
    assertThat(view.path("ruin").asDouble()).isEqualTo(1);
    assertThat(view.path("ruinMonth").asInt()).isEqualTo(6);
    assertThat(view.path("needMet").get(1).isNull()).isTrue();
    assertThat(view.at("/reserve/0").asDouble()).isCloseTo(36 * 1500, within(1e-6));
  }

  @Test
  void moreSavingsAndABenefitNeverMakeItWorse() {
    double poor = json("").path("ruin").asDouble();

    assertThat(json(" --benefit 900 --benefit-months 12").path("ruin").asDouble())
        .isLessThanOrEqualTo(poor);
    assertThat(json(" --at-start 2").path("ruin").asDouble()).isLessThan(poor);
    assertThat(json("")).isEqualTo(json(""));
    assertThat(json(" --seed 2")).isNotEqualTo(json(""));
  }

  @Test
  void costsLowerTheContributionsOfASoleProprietorAndNotOfAMicroEnterprise() {
    // About half of the costs come back: of 35,000 euros 23,078 are left, of 50,000 30,529.
    assertThat(lostToCosts("ei-ir")).isBetween(5_000.0, 7_000.0);
    assertThat(lostToCosts("micro")).isCloseTo(12_000, within(1.0));
  }

  /** What 1,000 euros of costs a month take from the mean savings of a year. */
  private double lostToCosts(String status) {
    String busy = " --clients 3 --at-start 8 --months 12 --status " + status;
    String savings = "/months/11/savings/mean";
    return json(busy).at(savings).asDouble()
        - json(busy + " --costs-month 1000").at(savings).asDouble();
  }

  @Test
  void startersAsInseeCountsThemFareWorse() {
    assertThat(json(" --like-starters").path("atTheEnd").asDouble())
        .isLessThan(json("").path("atTheEnd").asDouble());
  }

  @Test
  void thePageSaysWhatComesOfIt() {
    Calls calls = new Calls(folder);
    assertThat(
            calls.run(
                (CALL.replace(" --json", "") + " --lang fr --status ei-ir --couple").split(" ")))
        .isZero();

    assertThat(calls.out())
        .contains("Ce qui en sort", "L’épargne s’épuise dans", "Une estimation, pas un conseil")
        .doesNotContain("demand.");
  }

  @Test
  void aMissingOptionIsNamed() {
    Calls calls = new Calls(folder);
    assertThat(calls.run("demand", "--need", "1500", "--lang", "en")).isEqualTo(2);

    assertThat(calls.err()).contains("--day-rate").doesNotContain("EUR");
  }

  @ParameterizedTest
  @CsvSource({
    "--need x",
    "--need 1 --months 500",
    "--need 1 --stay 0",
    "--need 1 --client-days 32",
    "--need 1 --capacity 0",
    "--need 1 --capacity 32",
    "--need 1 --costs-month 900000",
    "--need 1 --clients 1e9",
    "--need 1 --status employee",
    "--need 1 --status x",
    "--need 1 --paths 99999999",
    "--need 1 --lone-parent",
    "--need 1 --on 2031-01-01"
  })
  void whatCannotBeDrawnIsRefusedInOneLine(String call) {
    Calls calls = new Calls(folder);

    assertThat(calls.run(("demand --day-rate 300 " + call).split(" "))).isEqualTo(2);

    assertThat(calls.err()).isNotBlank().doesNotContain("Exception");
  }
}
