package org.passerelle.app.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code passerelle link} and {@code passerelle skills}, on the real facts. */
class LinkCommandTest {
  @TempDir private Path folder = Path.of("");
  private Calls calls = new Calls(Path.of(""));

  @BeforeEach
  void open() {
    calls = new Calls(folder);
  }

  @Test
  void aTitleIsLinkedInBothLanguages() {
    assertThat(calls.run("link", "vendeuse", "en", "boulangerie", "--lang", "fr")).isZero();
    assertThat(calls.out())
        .contains("Métiers")
        .contains("vendeur en boulangerie/vendeuse en boulangerie (")
        .contains("sûr à 9")
        .contains("«\u00a0vendeuse en boulangerie\u00a0»");

    assertThat(calls.run("link", "shop assistant", "--lang", "en", "--occupations")).isZero();
    assertThat(calls.out()).contains("shop assistant (5223.6)").doesNotContain("Skills");
  }

  @Test
  void aLongTextIsReadSentenceBySentence() {
    String advert =
        """
        We look for someone to join our farm.
        You spray pesticides and drive a tractor. You have a chainsaw certificate.
        """;
    assertThat(calls.piping(advert).run("link", "--skills", "--lang", "en")).isZero();
    assertThat(calls.out())
        .contains("Skills")
        .contains("spray pesticides")
        .doesNotContain("less sure");
    assertThat(calls.run("link", "-", "--skills", "--count", "1", "--json")).isZero();
    assertThat(calls.json().path("skills").size()).isEqualTo(1);
    assertThat(calls.json().path("occupations").size()).isZero();
  }

  @Test
  void aTerminalShowsTheWordsByStyleAndAPlainPageQuotesThem() {
    assertThat(calls.run(true, "link", "touch typing", "--skills", "--lang", "en")).isZero();
    assertThat(calls.out()).contains("\u001b[1m\u001b[36mtouch\u001b[0m").doesNotContain("“");

    assertThat(calls.run("link", "touch typing", "--skills", "--lang", "en")).isZero();
    assertThat(calls.out()).contains("“touch typing”").doesNotContain("\u001b");
  }

  @Test
  void whatIsNotSureIsSaidPlainly() {
    assertThat(calls.run("link", "xyzzyq plughkw", "--lang", "en")).isEqualTo(3);
    assertThat(calls.out()).contains("Nothing in this text is sure enough");

    assertThat(calls.run("link", "Diary management", "--lang", "fr", "--skills")).isEqualTo(3);
    assertThat(calls.out()).contains("Rien dans ce texte").contains("moins sûres");
  }

  @Test
  void aDocumentIsLinked() {
    Path pdf =
        calls.file("advert.pdf", Calls.pdf("Wanted: tractor driver", "Chainsaw certificate"));

    assertThat(calls.run("link", "--file", pdf.toString(), "--lang", "en")).isZero();
    assertThat(calls.out()).contains("chainsaw");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "link baker --count 0 | 2 | --count 0",
        "link baker --text-lang de | 2 | de",
        "link baker --file cv.txt | 2 | Keep one",
        "link --file nowhere.pdf | 5 | nowhere.pdf",
        "link --stream a b | 2 | 2 were named",
        "link --stream nowhere.jsonl | 5 | nowhere.jsonl",
        "skills | 2 | FILE",
        "skills nowhere.pdf | 5 | nowhere.pdf"
      })
  void whatIsWrongIsSaid(String call, int code, String words) {
    assertThat(calls.run((call.strip() + " --lang en").split(" ", -1))).isEqualTo(code);
    assertThat(calls.err()).contains(words.strip()).doesNotContain("Exception");
  }

  @Test
  void nothingPipedInIsAnEmptyText() {
    assertThat(calls.run("link", "--lang", "en")).isEqualTo(5);
    assertThat(calls.typing("").run("link", "--lang", "fr")).isEqualTo(2);
    assertThat(calls.err()).contains("quel texte");
  }

  @Test
  void aStreamIsAnsweredLineByLineInItsOrder() {
    String lines =
        IntStream.rangeClosed(1, 600)
            .mapToObj(i -> i % 2 == 0 ? "baker" : "{\"id\": " + i + ", \"text\": \"Java\"}")
            .reduce("", (all, line) -> all + line + "\n");

    assertThat(calls.piping(lines).run("link", "--stream", "--count", "1", "--lang", "en"))
        .isZero();

    assertThat(calls.err()).isEmpty();
    assertThat(calls.jsonLines()).hasSize(600);
    for (int i = 1; i <= 600; i++) {
      JsonNode answer = calls.jsonLines().get(i - 1);
      assertThat(answer.path("line").asInt()).isEqualTo(i);
      if (i % 2 == 1) {
        assertThat(answer.path("id").asInt()).isEqualTo(i);
        assertThat(answer.at("/skills/0/skill/label").asString())
            .isEqualTo("Java (computer programming)");
      } else {
        assertThat(answer.has("id")).isFalse();
        assertThat(answer.at("/occupations/0/occupation/title").asString()).isEqualTo("baker");
      }
    }
  }

  @Test
  void badLinesOfAStreamAreAnsweredWithTheirErrorAndTheOthersGoOn() {
    byte[] lines =
        ("\ufeffx".substring(1)
                + "\n"
                + "{\"id\": \"a\", \"text\": 3}\n"
                + "{\"id\": [1], \"text\": \"baker\"}\n"
                + "{broken\n"
                + "{\"text\": \"baker\", \"language\": \"de\"}\n"
                + "\u00e9\n"
                + "x".repeat((1 << 20) + 1)
                + "\n{\"text\": \"boulanger\", \"language\": \"fr\"}")
            .getBytes(ISO_8859_1);

    assertThat(calls.piping(lines).run("link", "--stream", "--lang", "fr")).isEqualTo(5);

    assertThat(calls.jsonLines())
        .extracting(answer -> answer.path("error").asString(""))
        .containsExactly(
            "", "no_text", "bad_id", "bad_json", "bad_language", "not_utf8", "too_long", "");
    assertThat(calls.jsonLines().get(1).path("id").asString()).isEqualTo("a");
    assertThat(calls.jsonLines().get(6).path("message").asString()).contains("ligne 7");
    assertThat(calls.jsonLines().get(7).at("/occupations/0/occupation/title").asString())
        .contains("boulanger");
    assertThat(calls.err()).contains("6 lignes sur 8");
  }

  @Test
  void aReaderWhoLeavesEndsTheStreamQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    PipeOutput pipe = new PipeOutput(closed);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new CommandLineApplication(
                new PrintStream(pipe, true, ISO_8859_1),
                new PrintStream(err, true, ISO_8859_1),
                Optional.empty(),
                Map.of("PASSERELLE_HOME", folder.toString()),
                false,
                new java.io.ByteArrayInputStream("baker\n".repeat(300).getBytes(ISO_8859_1)),
                pipe::isReaderGone)
            .run("link", "--stream", "--occupations");

    assertThat(code).isZero();
    assertThat(err.toString(ISO_8859_1)).isEmpty();
  }

  @Test
  void skillsOfACvComeWithTheirReasonsAndWithoutThePerson() {
    Path cv = calls.cv("developer_en.txt");

    assertThat(calls.run("skills", cv.toString(), "--lang", "en")).isZero();
    assertThat(calls.out())
        .contains("Java (computer programming)")
        .contains("sure 9")
        .contains("“Java”");
    assertThat(calls.out() + calls.err())
        .doesNotContainIgnoringCase("june")
        .doesNotContain("555")
        .doesNotContain("fable");
    assertThat(calls.run("skills", cv.toString(), "--json")).isZero();
    assertThat(calls.json().at("/skills/0/confidence").asDouble()).isGreaterThan(0.5);
  }

  @Test
  void oneBadFileOfManyIsToldAndTheOthersAreRead() {
    Path cv = calls.cv("developer_en.txt");
    Path scanned = calls.file("scan.pdf", Calls.pdf());
    Path empty = calls.file("empty.txt", "");
    String[] call = {
      "skills", scanned.toString(), cv.toString(), empty.toString(), "--lang", "en", "--json"
    };

    assertThat(calls.run(call)).isEqualTo(5);

    assertThat(calls.jsonLines()).hasSize(3);
    assertThat(calls.jsonLines().get(0).path("error").asString()).isEqualTo("SCANNED");
    assertThat(calls.jsonLines().get(1).path("skills").size()).isPositive();
    assertThat(calls.jsonLines().get(2).path("error").asString()).isEqualTo("EMPTY");
    assertThat(calls.err()).contains("scan.pdf").contains("empty.txt");
  }

  @Test
  void skillsOfStandardInputAndOfJsonResume() {
    String resume =
        """
        {"basics": {"name": "Odalys Inexistante", "email": "o@a.example", "label": "Graphiste"},
         "skills": [{"name": "typographie"}, {"name": "Adobe Illustrator", "level": "Expert"}]}
        """;
    assertThat(calls.piping(resume).run("skills", "-", "--lang", "fr")).isZero();

    assertThat(calls.out())
        .contains("typographie")
        .contains("Adobe Illustrator")
        .contains("expert")
        .doesNotContain("Inexistante");
    assertThat(calls.piping("zzz").run("skills", "-", "--lang", "fr")).isEqualTo(3);
    assertThat(calls.out()).contains("Aucune compétence");
  }
}
