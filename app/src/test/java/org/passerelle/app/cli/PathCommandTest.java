package org.passerelle.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How to get from one job to another, on the real facts. */
class PathCommandTest {
  @TempDir private Path folder = Path.of("");

  private Calls calls() {
    return new Calls(folder);
  }

  @Test
  void aWaySaysHowFeasibleItIsAndHowLongItTakes() {
    Calls calls = calls();
    assertThat(calls.run("path", "cashier", "1420.4", "--steps", "1", "--lang", "en")).isZero();

    assertThat(calls.out())
        .contains("From cashier to shop manager")
        .contains("1. In one step: feasibility ")
        .contains("→ shop manager (1420.4) — feasibility ")
        .contains("months of learning")
        .contains("How to read");
  }

  @Test
  void aPageInFrenchSpeaksFrench() {
    Calls calls = calls();
    assertThat(calls.run("path", "caissière", "1420.4", "--steps", "1", "--lang", "fr")).isZero();

    assertThat(calls.out())
        .contains("En une étape\u00a0: faisabilité ")
        .contains("mois de formation")
        .doesNotContain("path.");
  }

  @Test
  void theProductAndTheMonthsAreThoseOfTheSteps() {
    Calls calls = calls();
    assertThat(calls.run("path", "5230.1", "1420.4", "--json")).isZero();
    JsonNode view = calls.json();

    assertThat(view.at("/from/code").asString()).isEqualTo("5230.1");
    assertThat(view.path("paths")).isNotEmpty();
    for (JsonNode path : view.path("paths")) {
      double product = 1;
      double months = 0;
      for (JsonNode step : path.path("steps")) {
        product *= step.path("feasibility").asDouble();
        months += step.path("months").asDouble();
      }
      assertThat(path.path("feasibility").asDouble()).isCloseTo(product, within(1e-9));
      assertThat(path.path("months").asDouble()).isCloseTo(months, within(1e-9));
      assertThat(path.path("steps").size()).isBetween(1, 3);
    }
  }

  @Test
  void whatCannotBeReachedInTimeIsSaidSo() {
    Calls calls = calls();
    assertThat(
            calls.run(
                "path", "5230.1", "2144.1.20", "--steps", "1", "--max-months", "1", "--lang", "en"))
        .isEqualTo(ExitCode.NOT_FOUND.code());
    assertThat(calls.out()).contains("No way was found");
  }

  @Test
  void aCallThatMakesNoSenseIsToldWhy() {
    Calls calls = calls();
    assertThat(calls.run("path", "cashier", "cashier", "--lang", "en"))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(calls.err()).contains("are the same occupation");
    assertThat(calls.run("path", "cashier", "1420.4", "--steps", "4", "--lang", "en"))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(calls.err()).contains("--steps 4 is not between 1 and 3");
    assertThat(calls.run("path", "cashier", "1420.4", "--count", "0"))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(calls.run("path", "cashier")).isEqualTo(ExitCode.USAGE.code());
    assertThat(calls.run("path", "cashier", "zzzqqq")).isEqualTo(ExitCode.NOT_FOUND.code());
  }

  @Test
  void aNameOfSeveralIsToldToBeGivenAsACode() {
    Calls calls = calls();
    assertThat(calls.run("path", "cashier", "crane", "--lang", "en"))
        .isEqualTo(ExitCode.AMBIGUOUS.code());
    assertThat(calls.err()).contains("8343.5").contains("Give the code");
  }
}
