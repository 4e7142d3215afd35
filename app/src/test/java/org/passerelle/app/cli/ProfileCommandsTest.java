package org.passerelle.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code passerelle profile …}, on the real facts and people who do not exist. */
class ProfileCommandsTest {
  @TempDir private Path folder = Path.of("");
  private Calls calls = new Calls(Path.of(""));
  private Path profile = Path.of("");

  @BeforeEach
  void open() {
    calls = new Calls(folder);
    profile = calls.file("profile.json");
  }

  private JsonNode written() {
    return JsonMapper.shared().readTree(calls.read(profile));
  }

  private void make(String... words) {
    List<String> call =
        new java.util.ArrayList<>(
            List.of("profile", "read", "--out", profile.toString(), "--lang", "en"));
    call.addAll(List.of(words));
    assertThat(calls.run(call.toArray(String[]::new))).isZero();
  }

  private int change(String... words) {
    List<String> call =
        new java.util.ArrayList<>(List.of("profile", "change", profile.toString(), "--lang", "en"));
    call.addAll(List.of(words));
    return calls.run(call.toArray(String[]::new));
  }

  private JsonNode skill(String label) {
    for (JsonNode skill : written().path("skills")) {
      if (skill.path("label").asString().equals(label)) {
        return skill;
      }
    }
    return JsonMapper.shared().missingNode();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void aCvBecomesAProfileWithoutThePerson(String language) throws IOException {
    Path cv = calls.cv("cashier_fr.txt");
    String[] call = {
      "profile", "read", cv.toString(), "--out", profile.toString(), "--lang", language
    };

    assertThat(calls.run(call)).isZero();

    assertThat(calls.out())
        .contains("Hôtesse de caisse")
        .contains(language.equals("fr") ? "compris comme hôte de caisse" : "understood as cashier")
        .contains(language.equals("fr") ? "Langues" : "Languages");
    String all = calls.out() + calls.err().replace(folder.toString(), "") + calls.read(profile);
    for (String secret :
        List.of(
            "Zélie",
            "FICTIVE",
            "Exemples",
            "01 99",
            "example.org",
            "1994",
            "Boréal",
            "Imaginaire")) {
      assertThat(all).doesNotContainIgnoringCase(secret);
    }
    assertThat(written().path("occupations").size()).isEqualTo(3);
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("cashier_fr.txt", "profile.json");
    }
  }

  @Test
  void aPdfIsReadAndNothingIsKeptUnlessAsked() throws IOException {
    Path cv =
        calls.file(
            "cv.pdf",
            Calls.pdf("Nobody Madeup", "EXPERIENCE", "Baker, Imaginary Bread, 2015 - 2019"));

    assertThat(calls.run("profile", "read", cv.toString(), "--lang", "en")).isZero();

    assertThat(calls.out()).contains("understood as baker").doesNotContain("Madeup");
    assertThat(calls.err()).contains("Nothing was kept");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(cv);
    }
    assertThat(calls.run("profile", "read", cv.toString(), "--out", cv.toString())).isEqualTo(2);
    assertThat(Files.size(cv)).isPositive();
  }

  @Test
  void jobsAndSkillsByNameMakeAProfile() {
    make("--job", "baker", "--skill", "touch typing", "--skill", "Java");

    assertThat(skill("Java (computer programming)").path("review").asString())
        .isEqualTo("confirmed");
    assertThat(written().at("/occupations/0/label").asString()).isEqualTo("baker");
    assertThat(calls.run("profile", "show", profile.toString(), "--lang", "fr")).isZero();
    assertThat(calls.out()).contains("compris comme boulanger").contains("confirmée");
    assertThat(calls.run("profile", "show", profile.toString(), "--json")).isZero();
    assertThat(calls.json().path("format").asString()).isEqualTo("passerelle-profile/1");
  }

  @Test
  void aProfileIsChangedInPlace() {
    make("--job", "baker");

    assertThat(
            change(
                "--add",
                "Java",
                "--level",
                "Java=avancé",
                "--years",
                "Java=2,5",
                "--country",
                "fr",
                "--region",
                "53",
                "--departement",
                "29",
                "--hours",
                "6",
                "--income",
                "1500",
                "--remote",
                "--values",
                "support=5,Reconnaissance=2"))
        .isZero();

    JsonNode java = skill("Java (computer programming)");
    assertThat(java.path("level").asString()).isEqualTo("advanced");
    assertThat(java.path("years").asDouble()).isEqualTo(2.5);
    assertThat(written().at("/constraints/country").asString()).isEqualTo("FR");
    assertThat(written().at("/constraints/learningHoursPerWeek").asInt()).isEqualTo(6);
    assertThat(written().at("/constraints/remoteOnly").asBoolean()).isTrue();
    assertThat(written().at("/values/support").asInt()).isEqualTo(5);
    assertThat(written().at("/values/recognition").asInt()).isEqualTo(2);

    assertThat(change("--remove", "Java", "--reject", "bake goods", "--remote=no", "--income="))
        .isZero();
    assertThat(skill("Java (computer programming)").isMissingNode()).isTrue();
    assertThat(written().at("/constraints/remoteOnly").asBoolean()).isFalse();
    assertThat(written().at("/constraints").has("netIncomePerMonth")).isFalse();
    assertThat(written().at("/constraints/country").asString()).isEqualTo("FR");
  }

  @Test
  void aChangeMayGoToAnotherFile() {
    make("--job", "baker");
    String before = calls.read(profile);
    Path other = calls.file("other.json");

    assertThat(change("--add", "Java", "--out", other.toString(), "--json")).isZero();

    assertThat(calls.read(profile)).isEqualTo(before);
    assertThat(calls.read(other)).contains("Java").isEqualTo(calls.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--add;zzzzzz | 3 | zzzzzz",
        "--add;manage | 4 | several",
        "--job;crane | 4 | several",
        "--confirm;Java | 3 | has no skill",
        "--level;nothing | 2 | has no value",
        "--add;Java;--level;Java=great | 2 | great",
        "--add;Java;--years;Java=200 | 2 | 200",
        "--country;France | 2 | two letters",
        "--hours;200 | 2 | 200",
        "--income;much | 2 | much",
        "--remote=maybe | 2 | maybe",
        "--values;support=9 | 2 | support=9",
        "--values;luck=3 | 2 | luck=3",
        "--add;Java;--out;nowhere/p.json | 6 | folder does not exist"
      })
  void aChangeThatIsNotUnderstoodChangesNothing(String options, int code, String words) {
    make("--job", "baker");
    String before = calls.read(profile);

    assertThat(change(options.strip().split(";", -1))).isEqualTo(code);

    assertThat(calls.err()).contains(words.strip()).doesNotContain("Exception");
    assertThat(calls.read(profile)).isEqualTo(before);
  }

  @Test
  void whatIsNoProfileIsRefused() {
    Path cv = calls.cv("cashier_fr.txt");
    assertThat(calls.run("profile", "show", cv.toString(), "--lang", "fr")).isEqualTo(5);
    assertThat(calls.err()).contains("mal formé").doesNotContain("Zélie");
    assertThat(calls.run("profile", "show", "nowhere.json")).isEqualTo(5);
    assertThat(calls.run("profile", "read", "nowhere.pdf")).isEqualTo(5);
    assertThat(calls.run("profile", "read")).isEqualTo(2);
    assertThat(calls.run("profile")).isEqualTo(2);
    make("--job", "baker");
    assertThat(calls.run("profile", "read", profile.toString())).isEqualTo(5);
  }

  @Test
  void theQuestionnaireIsLeftAndTakenUpAgain() {
    make("--job", "baker");
    String call = "profile interests " + profile + " --short --lang en";

    assertThat(calls.typing("5\nx\n4\nb\n3\n\n2\nq\n").run(call.split(" "))).isZero();
    assertThat(calls.err()).contains("1/30").contains("none of 1 to 5").contains("now 4");
    assertThat(calls.out()).contains("too few answers");
    assertThat(written().path("interestAnswers").size()).isEqualTo(3);
    assertThat(written().path("interestAnswers"))
        .extracting(JsonNode::asInt)
        .containsExactlyInAnyOrder(5, 3, 2);

    // The third was skipped: it comes first, and then all that follow.
    assertThat(calls.typing("1\n".repeat(28)).run(call.split(" "))).isZero();
    assertThat(calls.err()).contains("Going on with question 3").contains("30/30");
    assertThat(written().path("interestAnswers").size()).isEqualTo(30);
    assertThat(written().at("/interests/R/answered").asInt()).isEqualTo(5);

    assertThat(calls.typing("").run(call.split(" "))).isZero();
    assertThat(calls.err()).contains("All questions are answered");
    assertThat(calls.typing("q\n").run((call + " --again").split(" "))).isZero();
    assertThat(calls.err()).contains("1/30");

    assertThat(change("--add", "Java")).isZero();
    assertThat(written().path("interestAnswers").size()).isEqualTo(30);
  }

  @Test
  void answersOfAScriptAreScored() {
    make("--job", "baker");
    String answers = "5,1,".repeat(29) + "5,1";
    String[] call = {"profile", "interests", profile.toString(), "--answers", answers};

    assertThat(calls.run(call)).isZero();
    assertThat(calls.out()).contains("100");

    assertThat(calls.run("profile", "interests", profile.toString(), "--answers", "5", "--json"))
        .isZero();
    assertThat(calls.json().path("scales").size()).isEqualTo(6);
    assertThat(calls.json().path("answered").asInt()).isEqualTo(60);

    String before = calls.read(profile);
    for (String wrong : List.of("7", "1,x", answers + ",1")) {
      assertThat(calls.run("profile", "interests", profile.toString(), "--answers", wrong))
          .isEqualTo(2);
    }
    assertThat(calls.run("profile", "interests", profile.toString(), "--lang", "fr")).isEqualTo(2);
    assertThat(calls.err()).contains("--answers");
    assertThat(calls.read(profile)).isEqualTo(before);
  }

  @Test
  void answersOfAProfileAreCheckedWhenRead() {
    Path bad =
        calls.file(
            "bad.json", "{\"format\": \"passerelle-profile/1\", \"interestAnswers\": {\"r1\": 9}}");
    assertThat(calls.run("profile", "show", bad.toString(), "--lang", "en")).isEqualTo(5);
    assertThat(calls.err()).contains("interestAnswers.r1").contains("9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"europass.json", "europass.xml"})
  void aProfileIsExportedAndReadAgain(String name) {
    make(calls.cv("cashier_fr.txt").toString());
    Path passport = calls.file(name);

    assertThat(
            calls.run("profile", "export", profile.toString(), "--europass", passport.toString()))
        .isZero();

    assertThat(calls.read(passport)).contains("SkillsPassport").doesNotContain("Zélie");
    assertThat(calls.run("profile", "read", passport.toString(), "--lang", "fr")).isZero();
    assertThat(calls.out()).contains("Hôtesse de caisse");
    String[] nowhere = {
      "profile", "export", profile.toString(), "--europass", folder.resolve("no/x.xml").toString()
    };
    assertThat(calls.run(nowhere)).isEqualTo(6);
    assertThat(calls.run("profile", "export", profile.toString(), "--europass", profile.toString()))
        .isEqualTo(2);
  }
}
