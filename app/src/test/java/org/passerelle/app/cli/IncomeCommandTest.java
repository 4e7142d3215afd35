package org.passerelle.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.app.text.Messages;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomeLine;
import org.passerelle.engine.income.Notice;
import org.passerelle.reference.Language;
import tools.jackson.databind.JsonNode;

/** What is left at the end of the month, on the day whose rules are known. */
class IncomeCommandTest {
  private static final String ON = " --on 2026-07-01";

  @TempDir private Path folder;

  private JsonNode json(String call) {
    Calls calls = new Calls(folder);
    assertThat(calls.run(("income " + call + ON + " --json").split(" "))).isZero();
    return calls.json();
  }

  private static JsonNode status(JsonNode view, String name) {
    return view.path("statuses")
        .valueStream()
        .filter(status -> status.path("status").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOfficialExamplesAreReached() {
    // Liberal micro-enterprise, 40,000 of turnover: 28,216 by the official model.
    assertThat(status(json("--turnover 40000"), "micro").path("net").asDouble())
        .isCloseTo(28_216, within(10.0));
    // SASU, 60,000 of turnover and 10,000 of costs, all as salary: 26,535.
    assertThat(status(json("--turnover 60000 --costs 10000"), "sasu_salary").path("net").asDouble())
        .isCloseTo(26_535, within(20.0));
  }

  @Test
  void aWantedNetIsLeftByTheTurnoverThatIsFound() {
    JsonNode wanted = json("--net 24000 --costs 2000");

    for (JsonNode status : wanted.path("statuses")) {
      assertThat(status.path("net").asDouble()).isCloseTo(24_000, within(0.02));
    }
    JsonNode micro = status(wanted, "micro");
    JsonNode again =
        json(
            "--turnover "
                + Math.round(micro.path("turnover").asDouble() * 100) / 100.0
                + " --costs 2000");
    assertThat(status(again, "micro").path("net").asDouble()).isCloseTo(24_000, within(0.05));
    assertThat(micro.path("dayRates").get(0).asDouble())
        .isCloseTo(micro.path("turnover").asDouble() / 100, within(1e-6));
  }

  @Test
  void theBreakEvenTurnoverLeavesNothing() {
    for (JsonNode status : json("--turnover 40000 --costs 3000").path("statuses")) {
      if (!status.path("breakEven").isNull()) {
        String name = status.path("status").asString();
        double turnover = status.path("breakEven").asDouble();
        assertThat(turnover).as(name).isGreaterThanOrEqualTo(3000 - 1e-6);
        JsonNode again = json("--turnover " + Math.round(turnover * 100) / 100.0 + " --costs 3000");
        assertThat(status(again, name).path("net").asDouble()).as(name).isCloseTo(0, within(.02));
      }
    }
  }

  @Test
  void quartersOfPensionAreTold() {
    JsonNode view = json("--turnover 40000");

    assertThat(status(view, "micro").path("pensionQuarters").asInt()).isEqualTo(4);
    assertThat(status(view, "sasu_dividends").path("pensionQuarters").asInt()).isZero();
  }

  @Test
  void aDayRateTimesItsDaysIsTheTurnover() {
    assertThat(json("--day-rate 300 --days 100").path("turnover").asDouble()).isEqualTo(30_000);
  }

  @Test
  void theAccountAddsUpAndHasItsSources() {
    Calls calls = new Calls(folder);
    assertThat(
            calls.run(("income --turnover 60000 --explain sasu-salary --lang fr" + ON).split(" ")))
        .isZero();

    assertThat(calls.out())
        .contains(
            "Le compte, ligne à ligne",
            "Code de la sécurité sociale",
            "Une estimation, pas un conseil")
        .doesNotContain("income.line");
  }

  @Test
  void everyLineNoticeAndProblemHasItsWords() {
    for (Language language : Language.values()) {
      Messages messages = Messages.in(language);
      IncomeLine.KEYS.forEach(key -> assertThat(messages.has("income.line." + key)).isTrue());
      for (Notice.Kind kind : Notice.Kind.values()) {
        assertThat(messages.has("notice." + kind.name().toLowerCase(Locale.ROOT))).isTrue();
      }
      for (IncomeError.Problem problem : IncomeError.Problem.values()) {
        assertThat(messages.has("income.problem." + problem.name().toLowerCase(Locale.ROOT)))
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "income, 2",
    "income --turnover 1 --net 1, 2",
    "income --turnover 12;000, 2",
    "income --turnover -5, 2",
    "income --turnover 1e18, 2",
    "income --turnover 1 --days 0, 2",
    "income --turnover 1 --fee 90, 2",
    "income --turnover 1 --activity x, 2",
    "income --turnover 1 --explain x, 2",
    "income --turnover 1 --on yesterday, 2",
    "income --turnover 1 --on 2031-01-01, 2",
    "income --turnover 1 --lone-parent, 2",
    "income --turnover 1 --children 99, 2"
  })
  void whatCannotBeComputedIsRefusedInOneLine(String call, int exitCode) {
    Calls calls = new Calls(folder);

    assertThat(calls.run(call.split(" "))).isEqualTo(exitCode);

    assertThat(calls.err()).isNotBlank().doesNotContain("Exception");
  }
}
