package org.passerelle.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Where to go and what it brings, as a person or a script asks for it, on the real facts. */
class TransitionsCommandTest {
  @TempDir private Path folder = Path.of("");

  private Calls calls() {
    return new Calls(folder);
  }

  private static String[] words(String call) {
    return Stream.concat(Stream.of("transitions"), Stream.of(call.strip().split(" ", -1)))
        .toArray(String[]::new);
  }

  private JsonNode json(String call) {
    Calls calls = calls();
    assertThat(calls.run(words(call + " --json"))).isZero();
    return calls.json();
  }

  @Test
  void eachMoveSaysHowFeasibleWhyAndWhatItBrings() {
    Calls calls = calls();
    assertThat(calls.run(words("cashier --count 10 --lang en"))).isZero();

    assertThat(calls.out())
        .contains("Where to go from: cashier")
        .contains("75 of 100")
        .contains("1. ticket issuing clerk (5230.3) — feasibility 73 — not bettered")
        .contains("7. checkout supervisor (5222.1.1) — feasibility 55 — not bettered")
        .contains("+ you have: process refunds")
        .contains("Four of five ratings of such moves:")
        .contains("+ names of like meaning")
        .contains("- essential skills in common")
        .contains("€1,811 net/month (metropolitan France, 2017-2019) [4] instead of €1,300")
        .contains("39% more")
        .contains("clearly less exposed")
        .contains("Level of tension: 4 of 5 (France, 2019)")
        .contains("at least 6,788 jobs")
        .contains("Learning: about 5 months")
        .contains("DARES");
  }

  @Test
  void aPageInFrenchSpeaksFrench() {
    Calls calls = calls();
    assertThat(calls.run(words("caissière --count 10 --lang fr --region bretagne"))).isZero();

    assertThat(calls.out())
        .contains("Où aller au départ de\u00a0: hôte de caisse/hôtesse de caisse")
        .contains("faisabilité 55 — non surpassée")
        .contains("Quatre avis sur cinq")
        .contains("39\u202f% de plus")
        .contains("Bretagne, 2025")
        .doesNotContain("benefit.")
        .doesNotContain("limit.");
  }

  @Test
  void everyNumberHasItsUnitPlaceYearAndSource() {
    JsonNode view = json("cashier --count 20");
    List<JsonNode> figures = new ArrayList<>();
    for (JsonNode move : view.path("moves")) {
      move.path("exposureFigures").forEach(figures::add);
      figures.add(move.at("/pay/before"));
      figures.add(move.at("/pay/after"));
      Stream.of("tension", "openings", "telework").map(move::path).forEach(figures::add);
    }
    figures.removeIf(figure -> figure.isNull() || figure.isMissingNode());

    assertThat(figures).hasSizeGreaterThan(100);
    for (JsonNode figure : figures) {
      assertThat(figure.path("unit").asString()).isNotBlank();
      assertThat(figure.path("place").asString()).isNotBlank();
      assertThat(figure.path("period").asString()).isNotBlank();
      assertThat(view.at("/sources").findValuesAsString("id"))
          .contains(figure.path("source").asString());
    }
  }

  @Test
  void limitsHoldForEveryMoveThatIsShown() {
    JsonNode view =
        json(
            "cashier --safer --paid-more --min-pay-ratio 1.1 --no-regulated --max-months 5"
                + " --count 100");

    assertThat(view.path("moves").size()).isEqualTo(view.path("found").asInt()).isGreaterThan(5);
    double before = view.at("/now/exposure/mean").asDouble();
    for (JsonNode move : view.path("moves")) {
      assertThat(move.at("/exposure/mean").asDouble()).isLessThanOrEqualTo(before - 0.05);
      assertThat(move.path("exposureChange").asString()).isEqualTo("safer");
      assertThat(move.at("/pay/ratio").asDouble()).isGreaterThanOrEqualTo(1.1);
      assertThat(move.path("regulated").asBoolean()).isFalse();
      assertThat(move.path("months").asDouble()).isLessThanOrEqualTo(5);
    }
    assertThat(json("cashier --remote").path("moves"))
        .isNotEmpty()
        .allSatisfy(
            move -> assertThat(move.at("/telework/value").asDouble()).isGreaterThanOrEqualTo(0.5));
  }

  @Test
  void whatEachLimitLeftAddsUp() {
    JsonNode view = json("cashier --safer --paid-more --remote");
    int before = view.path("considered").asInt();
    for (JsonNode limit : view.path("limits")) {
      assertThat(limit.path("applied").asBoolean()).isTrue();
      assertThat(
              limit.path("left").asInt()
                  + limit.path("missed").asInt()
                  + limit.path("unknown").asInt())
          .isEqualTo(before);
      before = limit.path("left").asInt();
    }
    assertThat(view.path("found").asInt()).isEqualTo(before);
  }

  @Test
  void whereNothingIsLeftThePageSaysWhichLimitLeftHowMany() {
    Calls calls = calls();
    assertThat(calls.run(words("cashier --safer --min-pay-ratio 50 --lang en")))
        .isEqualTo(ExitCode.NOT_FOUND.code());
    assertThat(calls.out())
        .contains("within reach, a feasibility of at least 20: 498 left")
        .contains("clearly less exposed: 331 left")
        .contains("paid well enough: 0 left")
        .contains("Nothing is left");

    assertThat(calls.run(words("cashier --min-pay-ratio 50 --json")))
        .isEqualTo(ExitCode.NOT_FOUND.code());
    assertThat(calls.json().path("moves")).isEmpty();
    assertThat(calls.json().path("limits").size()).isEqualTo(2);
  }

  @Test
  void aLimitThatTheDataCannotAnswerIsToldAndLeavesNothingOut() {
    Calls calls = calls();
    assertThat(calls.run(words("0110.2 --safer --max-months 6 --count 100 --lang en"))).isZero();

    assertThat(calls.out())
        .contains("No measure of exposure reaches it")
        .contains("clearly less exposed: cannot be asked, the number is known for none")
        .contains("short enough to learn: 31 left")
        .contains("Exposure: not known")
        .contains("Demand in France: not known");
  }

  @Test
  void wagesThatAreNotKnownAreCounted() {
    Calls calls = calls();
    assertThat(calls.run(words("0110.2 --paid-more --count 1 --lang en"))).isZero();

    assertThat(calls.out())
        .contains("better paid: 80 left; 3 more left out because the number is not known");
  }

  @Test
  void demandIsThatOfTheRegionOrDepartement() {
    for (JsonNode move : json("welder --region ille-et-vilaine").path("moves")) {
      if (!move.path("openings").isNull()) {
        assertThat(move.at("/openings/place").asString()).isEqualTo("FR-D35");
      }
    }
    assertThat(json("welder --region 53").path("placeName").asString()).isEqualTo("Bretagne");
    assertThat(json("welder").path("place").asString()).isEqualTo("FR");
    Calls calls = calls();
    assertThat(calls.run(words("welder --region 53 --count 1 --lang en"))).isZero();
    assertThat(calls.err()).contains("53 is understood as the region Bretagne").contains("FR-D53");
  }

  @Test
  void weightsChangeTheOrder() {
    assertThat(scores(json("cashier --weights pay=100,feasibility=0 --count 20"))).isSorted();
    JsonNode paid = json("cashier --weights pay=100,feasibility=0 --count 20");
    assertThat(paid.path("weights").has("feasibility")).isFalse();
    assertThat(paid.at("/weights/pay").asDouble()).isEqualTo(100);
    assertThat(paid.at("/moves/0/pay/ratio").asDouble()).isGreaterThan(1.5);
    assertThat(json("cashier --weights paie=100,faisabilité=0 --count 20").at("/moves/0"))
        .isEqualTo(paid.at("/moves/0"));
    assertThat(json("cashier --sort balanced").at("/weights/feasibility").asDouble()).isEqualTo(3);
    assertThat(json("cashier").path("weights").size()).isEqualTo(1);
  }

  private static List<Double> scores(JsonNode view) {
    List<Double> scores = new ArrayList<>();
    view.path("moves").forEach(move -> scores.add(-move.path("score").asDouble()));
    return scores;
  }

  @Test
  void onlyMovesThatNoOtherBettersIfAsked() {
    assertThat(json("cashier --pareto --count 100").path("moves"))
        .hasSize(62)
        .allSatisfy(move -> assertThat(move.path("pareto").asBoolean()).isTrue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zzzzzz | 3 | zzzzzz",
        "crane | 4 | --pick",
        "cashier --count 0 | 2 | --count 0",
        "cashier --count 101 | 2 | --count 101",
        "cashier --region Bretange | 3 | Bretagne",
        "cashier --region 99 | 3 | 99",
        "cashier --min-pay-ratio abc | 2 | abc",
        "cashier --min-pay-ratio -1 | 2 | -1",
        "cashier --min-pay-ratio 1e9 | 2 | 1e9",
        "cashier --max-months many | 2 | many",
        "cashier --sort age | 2 | age",
        "cashier --weights pay | 2 | criteria",
        "cashier --weights money=1 | 2 | money",
        "cashier --weights pay=-1 | 2 | -1",
        "cashier --weights pay=1=2 | 2 | pay=1=2",
        "cashier --weights feasibility=0,safety=0,pay=0,demand=0,interest=0,learning=0 | 2 |"
            + " counts",
        "cashier --sort feasibility --weights pay=1 | 2 | contradict"
      })
  void whatIsWrongIsSaidWithItsExitCode(String call, int code, String words) {
    Calls calls = calls();
    assertThat(calls.run(words(call + " --lang en"))).isEqualTo(code);

    assertThat(calls.err()).contains(words.strip()).doesNotContain("Exception");
  }
}
