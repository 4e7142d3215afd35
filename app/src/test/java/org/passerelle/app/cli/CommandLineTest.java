package org.passerelle.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a person or a script calls them, on the real facts. */
class CommandLineTest {
  @TempDir private Path home = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private Optional<String> typed = Optional.empty();

  private int run(String... arguments) {
    environment.put("PASSERELLE_HOME", home.toString());
    out.reset();
    err.reset();
    return new CommandLineApplication(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            typed.map(text -> new BufferedReader(new StringReader(text))),
            environment,
            false)
        .run(arguments);
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(out());
  }

  @Test
  void aPlanInFrenchShowsFiguresNeighboursAndSources() {
    assertThat(run("plan", "caissière", "--lang", "fr")).isZero();

    assertThat(out())
        .contains("Plan au départ de\u00a0: hôte de caisse/hôtesse de caisse")
        .contains("Probabilité d’informatisation")
        .contains("0,97")
        .contains("1\u202f300\u00a0€ net/mois")
        .contains("Caissiers (FAP 2009 R0Z61)")
        .contains("10. ")
        .contains("Sources")
        .contains("DARES");
    assertThat(err()).contains("est compris comme");
  }

  @Test
  void aPlanInEnglishSpeaksEnglish() {
    assertThat(run("plan", "cashier", "--lang=en")).isZero();

    assertThat(out()).contains("Plan from: cashier").contains("€1,300 net/month");
    assertThat(err()).isEmpty();
  }

  @Test
  void thePlanAsJsonHoldsTheSameWithUnitsPlacesYearsAndSources() {
    assertThat(run("plan", "--from", "cashier", "--format", "json", "--count", "3")).isZero();

    JsonNode plan = json();
    assertThat(plan.at("/occupation/code").asString()).isEqualTo("5230.1");
    assertThat(plan.at("/transitions").size()).isEqualTo(3);
    for (JsonNode figure : plan.at("/exposure")) {
      assertThat(figure.path("unit").asString()).isNotBlank();
      assertThat(figure.path("place").asString()).isNotBlank();
      assertThat(figure.path("period").asString()).isNotBlank();
      assertThat(figure.path("directness").asString()).isNotBlank();
      assertThat(plan.at("/sources").findValuesAsString("id"))
          .contains(figure.path("source").asString());
    }
  }

  @Test
  void severalCandidatesAreListedAndOneCanBePicked() {
    assertThat(run("plan", "crane", "--lang", "en")).isEqualTo(4);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("1.").contains("2.").contains("--pick");

    assertThat(run("plan", "crane", "--pick", "1", "--lang", "en")).isZero();
    assertThat(run("plan", "crane", "--pick", "8343.2", "--lang", "en")).isZero();
    assertThat(run("plan", "crane", "--pick", "99", "--lang", "en")).isEqualTo(2);
    assertThat(run("plan", "crane", "--pick", "nothing", "--lang", "en")).isEqualTo(2);
  }

  @Test
  void aPersonAtATerminalIsAsked() {
    typed = Optional.of("2\n");
    assertThat(run("plan", "crane", "--lang", "en")).isZero();
    assertThat(err()).contains("Which one?");

    typed = Optional.of("\n");
    assertThat(run("plan", "crane", "--lang", "en")).isEqualTo(4);
  }

  @Test
  void severalCandidatesAsJsonComeWithTheirCodes() {
    assertThat(run("plan", "crane", "--json")).isEqualTo(4);

    assertThat(json().path("candidates").size()).isGreaterThan(2);
    assertThat(json().at("/candidates/0/occupation/code").asString()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan zzzzzz | 3 | zzzzzz",
        "plan | 2 | which job",
        "plan cashier --from baker | 2 | two jobs",
        "plan cashier --count 0 | 2 | --count 0",
        "plan cashier --count many | 2 | many",
        "plan cashier --nonsense | 2 | --nonsense",
        "plan cashier --format xml | 2 | xml",
        "plna | 2 | Maybe you meant",
        "plan cashier --lang de | 2 | de",
        "skill zzzzzz | 3 | zzzzzz",
        "skill | 2 | which skill",
        "data | 2 | Name a command",
        "data import | 2 | FILE",
        "data import nowhere.zip | 5 | nowhere.zip"
      })
  void whatIsWrongIsSaidWithItsExitCodeAndNoStackTrace(String call, int code, String words) {
    environment.put("PASSERELLE_LANG", "en");
    assertThat(run(call.strip().split(" ", -1))).isEqualTo(code);

    assertThat(err()).contains("passerelle: ").contains(words.strip());
    assertThat(err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void helpTeachesInBothLanguages(String language) {
    for (List<String> command :
        List.of(
            List.<String>of(),
            List.of("plan"),
            List.of("transitions"),
            List.of("occupation"),
            List.of("skill"),
            List.of("link"),
            List.of("skills"),
            List.of("profile"),
            List.of("profile", "read"),
            List.of("profile", "show"),
            List.of("profile", "change"),
            List.of("profile", "interests"),
            List.of("profile", "export"),
            List.of("data"),
            List.of("data", "sources"),
            List.of("data", "coverage"),
            List.of("data", "rebuild"),
            List.of("data", "import"),
            List.of("data", "forget"))) {
      String[] words =
          java.util.stream.Stream.concat(
                  command.stream(), java.util.stream.Stream.of("--lang", language, "--help"))
              .toArray(String[]::new);
      assertThat(run(words)).as(command.toString()).isZero();
      assertThat(out())
          .as(command.toString())
          .contains(language.equals("fr") ? "Usage\u00a0: passerelle" : "Usage: passerelle")
          .contains("--help")
          .doesNotContain("option.")
          .hasLineCount((int) out().lines().count());
      assertThat(out().lines().count()).isGreaterThan(3);
    }
  }

  @Test
  void anAnswerThatCannotBeWrittenIsNotTakenForOne() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    int code =
        new CommandLineApplication(
                new PrintStream(full, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                Optional.empty(),
                Map.of("PASSERELLE_HOME", home.toString()),
                false)
            .run("data", "sources", "--lang", "en");

    assertThat(code).isEqualTo(6);
    assertThat(err()).contains("could not be written");
  }

  @Test
  void ownFactsAreForgottenAndNothingToForgetIsSaid() throws Exception {
    assertThat(run("data", "forget", "--lang", "en")).isZero();
    assertThat(out()).contains("nothing to drop");
    assertThat(run("data", "forget", "--json")).isZero();
    assertThat(json()).isEmpty();

    Path state = Files.createDirectories(home.resolve("facts-1/facts-1"));
    Files.writeString(state.resolve("own_releases.tsv"), "source\tversion\nesco_1_1_1\t1.2.0\n");
    Files.writeString(home.resolve("facts-1/current"), "facts-1");
    assertThat(run("data", "forget", "--lang", "fr")).isZero();
    assertThat(out()).contains("ESCO 1.2.0");
    assertThat(state).doesNotExist();
  }

  @Test
  void factsOfAnotherFormatAreNotRead() throws Exception {
    for (String other : List.of("facts", "facts-0")) {
      Path state = Files.createDirectories(home.resolve(other).resolve("facts-1"));
      Files.writeString(state.resolve("sources.tsv"), "another\tformat\n");
      Files.writeString(home.resolve(other).resolve("current"), "facts-1");
    }
    assertThat(run("data", "sources")).isZero();
  }

  @Test
  void aPersonAtATerminalIsAskedForASkillToo() {
    typed = Optional.of("2\n");
    assertThat(run("skill", "manage", "--lang", "fr")).isZero();
    assertThat(err()).contains("Laquelle\u202f?").contains(" 2.");

    typed = Optional.of("99\n");
    assertThat(run("skill", "manage", "--lang", "en")).isEqualTo(2);
    typed = Optional.of("\n");
    assertThat(run("skill", "manage", "--lang", "en")).isEqualTo(4);
    typed = Optional.empty();
    assertThat(run("skill", "manage", "--pick", "1", "--lang", "en")).isZero();
    assertThat(run("skill", "manage", "--pick", "-1", "--lang", "en")).isEqualTo(2);
  }

  @Test
  void theLastOfARepeatedOptionCounts() {
    assertThat(run("plan", "cashier", "--json", "--count", "9", "--count", "2")).isZero();
    assertThat(json().at("/transitions").size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan cashier --count x",
        "plan cashier --count",
        "plan cashier --json=x",
        "plan cashier --help=x",
        "plan cashier --format xml",
        "plan cashier --counts 3",
        "skill x --pick",
        "data import",
        "data rebuild",
        "data unknown",
        "data",
        "--nothing",
        "--port",
        "--port 99999999"
      })
  void aWrongCallIsExplainedInFrenchOnly(String call) {
    environment.put("LANG", "fr_FR.UTF-8");
    assertThat(run(call.split(" ", -1))).isEqualTo(2);

    assertThat(err())
        .contains("Voir «")
        .doesNotContainIgnoringCase("invalid")
        .doesNotContainIgnoringCase("missing")
        .doesNotContainIgnoringCase("expected")
        .doesNotContainIgnoringCase("should")
        .doesNotContainIgnoringCase("unknown option");
  }

  @Test
  void theLanguageIsThatOfTheMachine() {
    environment.put("LANG", "fr_FR.UTF-8");
    assertThat(run("plan", "zzzzzz")).isEqualTo(3);
    assertThat(err()).contains("aucun métier");

    environment.put("PASSERELLE_LANG", "en");
    assertThat(run("plan", "zzzzzz")).isEqualTo(3);
    assertThat(err()).contains("no occupation");
  }

  @Test
  void anOccupationShowsItsLinksSkillsCertificationsAndEveryFigure() {
    assertThat(run("occupation", "soudeur", "--lang", "fr")).isZero();

    assertThat(out())
        .contains("H2913")
        .contains("ESCO → ROME 4.0 → ROME v3 → FAP 2009")
        .contains("RNCP")
        .contains("Compétences essentielles (36)");
    assertThat(run("occupation", "7212.3", "--json")).isZero();
    assertThat(json().path("figures").size()).isGreaterThan(60);
  }

  @Test
  void aSkillShowsTheOccupationsThatRequireIt() {
    assertThat(run("skill", "operate cash point", "--lang", "en")).isZero();

    assertThat(out()).contains("Essential to").contains("cashier");
  }

  @Test
  void sourcesAreListedWithLicences() {
    assertThat(run("data", "sources", "--json")).isZero();

    assertThat(json().size()).isGreaterThan(30);
    assertThat(json())
        .allSatisfy(source -> assertThat(source.path("licence").asString()).isNotBlank());
  }

  @Test
  void coverageCountsOccupationsByDirectness() {
    assertThat(run("data", "coverage", "--json")).isZero();

    for (JsonNode row : json()) {
      int sum =
          row.path("exact").asInt()
              + row.path("broader_occupation").asInt()
              + row.path("unit_group").asInt()
              + row.path("broad_group").asInt();
      assertThat(sum).isEqualTo(row.path("total").asInt()).isBetween(0, 3007);
    }
    assertThat(run("data", "coverage", "--lang", "en")).isZero();
    assertThat(out()).contains("frey_osborne");
  }

  @Test
  void everyUnitHasWords() {
    var messages = org.passerelle.app.text.Messages.in(org.passerelle.reference.Language.ENGLISH);
    for (var measure : org.passerelle.reference.Reference.bundled().figures().measures()) {
      assertThat(messages.has("unit." + measure.unit())).as(measure.unit()).isTrue();
    }
  }

  @Test
  void aHostileReleaseIsRefusedAndChangesNothing() throws Exception {
    Path bad = home.resolve("occupations_en.csv");
    Files.write(
        bad,
        "conceptUri,iscoGroup\nM\u00e9tier,1\n"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

    assertThat(run("data", "import", bad.toString(), "--lang", "en")).isEqualTo(5);

    assertThat(err()).contains("UTF-8").contains("line 2").contains("Nothing was changed");
    assertThat(home.resolve("facts-1")).doesNotExist();
    assertThat(run("plan", "cashier", "--lang", "en")).isZero();
  }
}
