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
import org.passerelle.engine.income.offer.Ground.Reason;
import org.passerelle.engine.income.offer.OfferKind;
import org.passerelle.reference.Language;
import tools.jackson.databind.JsonNode;

/** What one could sell, on the day whose rules are known. */
class OffersCommandTest {
  private static final String ON = " --on 2026-07-01";

  @TempDir private Path folder;

  private JsonNode json(String call) {
    Calls calls = new Calls(folder);
    assertThat(calls.run((call + ON + " --json").split(" "))).isZero();
    return calls.json();
  }

  private String text(String call) {
    Calls calls = new Calls(folder);
    assertThat(calls.run((call + ON).split(" "))).isZero();
    return calls.out();
  }

  @Test
  void aPriceTimesItsDaysIsWhatAnEmployerPaysAYear() {
    JsonNode view = json("offers 2411.1 --days 100");
    JsonNode anchor = view.at("/offers/0/price/anchor");

    assertThat(anchor.path("days").asDouble()).isEqualTo(100);
    assertThat(anchor.path("dayRate").asDouble() * 100)
        .isCloseTo(view.at("/pay/employerCost").asDouble(), within(1e-6));
    assertThat(view.at("/offers/0/price/floor/netAMonth").asDouble())
        .isCloseTo(view.path("netNowAMonth").asDouble(), within(.01));
    assertThat(view.path("rulesOf").asString()).isEqualTo("2026-07-01");
    assertThat(view.path("simulator").asString()).startsWith("https://");
  }

  @Test
  void whatThePersonHasNowIsWhatTheFloorLeaves() {
    JsonNode view = json("offers cashier --net-month 1800 --couple --children 2");

    assertThat(view.path("netNowTold").asBoolean()).isTrue();
    assertThat(view.at("/offers/0/price/floor/netAMonth").asDouble()).isCloseTo(1800, within(.01));
  }

  @Test
  void everyFigureHasItsSourceInTheList() {
    JsonNode view = json("offers 2513.5");
    var sources = view.path("sources").findValuesAsString("id");

    assertThat(view.path("cited")).isNotEmpty();
    assertThat(sources)
        .containsAll(view.path("cited").findValuesAsString("source"))
        .containsAll(view.path("signals").findValuesAsString("source"))
        .contains(view.at("/pay/published/source").asString());
  }

  @Test
  void aPageSaysThatItIsAnEstimateAndByWhichRules() {
    assertThat(text("offers caissier --pick 1 --lang fr"))
        .contains(
            "Ce que vous pourriez vendre",
            "moins que le Smic",
            "Aucun prix de journée publié",
            "Cela ne prouve rien",
            "Une estimation, pas un conseil",
            "https://mon-entreprise.urssaf.fr");
    assertThat(text("offers accountant --pick 1 --lang en"))
        .contains("Training", "Prices as above", "No ground found for", "An estimate, not advice");
  }

  @Test
  void aPlanTellsWhatEachOccupationLeavesOnOneLine() {
    Calls calls = new Calls(folder);

    assertThat(calls.run("plan", "5230.1", "--count", "3", "--json")).isZero();

    JsonNode plan = calls.json();
    assertThat(plan.at("/income/own/days").asDouble()).isEqualTo(140);
    for (JsonNode step : plan.path("transitions")) {
      JsonNode income = step.path("income");
      assertThat(income.at("/own/dayRate").asDouble() * 140)
          .isCloseTo(income.at("/employed/employerCost").asDouble(), within(1e-6));
    }
    Calls words = new Calls(folder);
    assertThat(words.run("plan", "5230.1", "--count", "3", "--lang", "en")).isZero();
    assertThat(words.out().split("A month: employed", -1)).hasSize(1 + 1 + 3);
  }

  @Test
  void aProfileBringsItsOwnSkills() {
    Calls calls = new Calls(folder);
    Path file = calls.file("me.json");
    assertThat(
            calls.run(
                "profile", "read", "--job", "5230.1", "--out", file.toString(), "--lang", "en"))
        .isZero();

    JsonNode view = json("offers --profile " + file);

    assertThat(view.at("/occupation/code").asString()).isEqualTo("5230.1");
    assertThat(view.path("offers")).isNotEmpty();
  }

  @Test
  void everyKindAndReasonHasItsWords() {
    for (Language language : Language.values()) {
      Messages messages = Messages.in(language);
      for (OfferKind kind : OfferKind.values()) {
        assertThat(messages.has("offer.kind." + kind.name().toLowerCase(Locale.ROOT))).isTrue();
      }
      for (Reason reason : Reason.values()) {
        assertThat(messages.has("offer.reason." + reason.name().toLowerCase(Locale.ROOT))).isTrue();
      }
    }
  }

  @Test
  void anOptionThatIsOutOfRangeIsCalledAsItWasTyped() {
    Calls calls = new Calls(folder);
    assertThat(calls.run("offers 5230.1 --net-month 100001 --lang en".split(" "))).isEqualTo(2);

    assertThat(calls.err()).contains("--net-month: 100,001 is not between 0 and 100,000.");
  }

  @ParameterizedTest
  @CsvSource({
    "offers, 2",
    "offers zzzzzz, 3",
    "offers 5230.1 --days 0, 2",
    "offers 5230.1 --days 400, 2",
    "offers 5230.1 --net-month much, 2",
    "offers 5230.1 --net-month 900000, 2",
    "offers 5230.1 --costs -1, 2",
    "offers 5230.1 --lone-parent, 2",
    "offers 5230.1 --on 2031-01-01, 2"
  })
  void whatCannotBeComputedIsRefusedInOneLine(String call, int exitCode) {
    Calls calls = new Calls(folder);

    assertThat(calls.run(call.split(" "))).isEqualTo(exitCode);

    assertThat(calls.err()).isNotBlank().doesNotContain("Exception");
  }
}
