package org.passerelle.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What technology does to an occupation, how it has gone and may go on, and to all at once. */
class ExposureCommandTest {
  @TempDir private Path folder;

  private JsonNode json(String... call) {
    Calls calls = new Calls(folder);
    assertThat(calls.run(call)).isZero();
    return calls.json();
  }

  private String text(String... call) {
    Calls calls = new Calls(folder);
    assertThat(calls.run(call)).isZero();
    return calls.out();
  }

  @Test
  void aDiagnosisHasItsDoubtItsTechnologiesItsWeekAndItsSources() {
    JsonNode view = json("exposure", "5230.1", "--json");

    JsonNode consensus = view.path("consensus");
    assertThat(consensus.path("mean").asDouble())
        .isBetween(consensus.path("low").asDouble(), consensus.path("high").asDouble());
    assertThat(view.path("technologies")).hasSize(5);
    double week =
        view.path("week")
            .path("activities")
            .valueStream()
            .mapToDouble(activity -> activity.path("share").asDouble())
            .sum();
    assertThat(week).isCloseTo(1, within(1e-9));
    List<String> sources =
        view.path("sources").valueStream().map(source -> source.path("id").asString()).toList();
    view.path("published")
        .forEach(placed -> {
          assertThat(sources).contains(placed.path("figure").path("source").asString());
          assertThat(placed.path("standing").asDouble()).isBetween(0.0, 1.0);
        });
    assertThat(sources).contains("eurostat_lfs", "microsoft_ai_2025");
  }

  @Test
  void onesOwnWeekAndScenarioAreReckonedWith() {
    JsonNode usual = json("exposure", "5230.1", "--json");
    JsonNode own =
        json(
            "exposure",
            "5230.1",
            "--json",
            "--week",
            "4.A.4.a.3.I03=30,4.A.3.a.1.I03=10",
            "--middle",
            "2030",
            "--years",
            "5",
            "--ceiling",
            "100");

    assertThat(own.at("/week/own").asBoolean()).isTrue();
    assertThat(own.at("/week/activities")).hasSize(2);
    assertThat(own.at("/week/activities/0/share").asDouble()).isCloseTo(.75, within(1e-9));
    assertThat(own.at("/week/automation").asDouble())
        .isNotEqualTo(usual.at("/week/automation").asDouble());
    assertThat(own.path("scenarios")).hasSize(4);
    assertThat(usual.path("scenarios")).hasSize(3);
  }

  @Test
  void bothLanguagesNameTheActivities() {
    assertThat(text("exposure", "5230.1", "--lang", "fr"))
        .contains("Renseigner des visiteurs ou des clients", "Être exposé n’est pas perdre");
    assertThat(text("exposure", "5230.1", "--lang", "en", "--measures"))
        .contains("In one minute", "Probability of computerisation", "Exposure is not job loss");
  }

  @Test
  void aPlanBeginsWithTheDiagnosis() {
    JsonNode plan = json("plan", "5230.1", "--count", "1", "--json");

    assertThat(plan.at("/diagnosis/consensus/measures").asInt()).isEqualTo(6);
    assertThat(text("plan", "5230.1", "--count", "1", "--lang", "en"))
        .contains("More exposed than the occupations of", "What stays human for now");
  }

  @Test
  void anOccupationsCurveHasForecastsOrSaysWhyNot() {
    JsonNode view = json("observatory", "5230.1", "--json");

    assertThat(view.path("curves")).hasSizeGreaterThanOrEqualTo(2);
    view.path("curves")
        .forEach(curve ->
            curve
                .path("outlooks")
                .forEach(outlook -> {
                  if (outlook.path("refusal").isNull()) {
                    JsonNode interval = outlook.at("/intervals/80");
                    assertThat(outlook.path("median").asDouble())
                        .isBetween(interval.get(0).asDouble(), interval.get(1).asDouble());
                  } else {
                    assertThat(outlook.path("refusal").asString()).isNotBlank();
                  }
                }));
  }

  @Test
  void rankingsAreOrderedAndBreaksAreMarked() {
    JsonNode view =
        json("observatory", "--shrinking", "--table", "france-groups", "--count", "5", "--json");

    assertThat(view.path("rates")).hasSize(5);
    double before = -1;
    for (JsonNode rate : view.path("rates")) {
      assertThat(rate.path("annualRate").asDouble()).isBetween(before, 0.0);
      before = rate.path("annualRate").asDouble();
      assertThat(rate.path("breaksCrossed")).hasSize(2);
    }
  }

  @Test
  void theFoundingTextIsCheckedAgainstTheSeries() {
    JsonNode claims = json("observatory", "--claims", "--json").path("claims");

    // 5,195,000 in 1954 and 3,907,000 in 1962: 5.01 million in 1955 by even growth.
    assertThat(claims.get(0).path("published").asDouble()).isCloseTo(5_013_000, within(1_000.0));
    assertThat(claims.get(0).path("agrees").asBoolean()).isFalse();
    assertThat(claims.get(2).path("published").asDouble()).isCloseTo(536_587, within(1.0));
    assertThat(claims.get(2).path("agrees").asBoolean()).isTrue();
    assertThat(claims.get(5).path("published").asDouble()).isCloseTo(5.9, within(0.1));
  }

  @Test
  void birthsAndDeathsAreToldByTheCensuses() {
    assertThat(json("observatory", "--born", "--count", "3", "--json").path("lives")).hasSize(3);
    assertThat(json("observatory", "--died", "--count", "3", "--json").at("/lives/0/last").asInt())
        .isLessThan(2000);
  }

  @Test
  void aSimulationTellsTheHardestAndTheJobThatIsAskedFor() {
    JsonNode view =
        json("simulate", "5230.1", "--shock", "computerisation", "--count", "3", "--json");

    assertThat(view.path("hardest")).hasSize(3);
    assertThat(view.at("/asked/code").asString()).isEqualTo("5230");
    JsonNode rates = view.at("/all/rates");
    double first = rates.get(0).path("unemployed").asDouble();
    double highest =
        rates.valueStream().mapToDouble(rate -> rate.path("unemployed").asDouble()).max().orElse(0);
    double last = rates.get(rates.size() - 1).path("unemployed").asDouble();
    assertThat(highest).isGreaterThan(1.2 * first);
    assertThat(last).isCloseTo(first, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({
    "exposure 5230.1 --week X=1, 2",
    "exposure 5230.1 --week 4.A.4.a.3.I03=-1, 2",
    "exposure 5230.1 --week 4.A.4.a.3.I03=0, 2",
    "exposure 5230.1 --ceiling 200, 2",
    "exposure 5230.1 --middle 3000, 2",
    "exposure zzzzzzzz, 3",
    "observatory, 2",
    "observatory --growing --shrinking, 2",
    "observatory --growing --country de, 2",
    "observatory --growing --table x, 2",
    "observatory --growing --since 2018 --until 2004, 2",
    "observatory --growing --least 999999, 3",
    "observatory --growing --count 0, 2",
    "simulate --shock x, 2",
    "simulate --years 1, 2",
    "simulate --jobs-kept 0, 2",
    "simulate --count 0, 2"
  })
  void whatCannotBeToldIsRefusedInOneLine(String call, int exitCode) {
    Calls calls = new Calls(folder);

    assertThat(calls.run(call.split(" "))).isEqualTo(exitCode);

    assertThat(calls.err() + calls.out()).isNotBlank().doesNotContain("Exception");
  }
}
