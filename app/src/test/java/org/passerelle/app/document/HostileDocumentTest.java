package org.passerelle.app.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.passerelle.app.document.Samples.docx;
import static org.passerelle.app.document.Samples.odt;
import static org.passerelle.app.document.Samples.p;
import static org.passerelle.app.document.Samples.zip;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.app.document.DocumentError.Problem;

/** Files made to do harm: all end with a document or a problem, before long. */
@Timeout(120)
class HostileDocumentTest {
  private static final DocumentReader READER = new DocumentReader();

  private static Problem problem(byte[] bytes) {
    return catchThrowableOfType(DocumentError.class, () -> READER.read("cv", bytes)).problem();
  }

  private static void assertEnds(String name, byte[] bytes) {
    try {
      assertThat(READER.read(name, bytes).text())
          .hasSizeLessThanOrEqualTo(DocumentReader.CHARACTERS);
    } catch (DocumentError e) {
      assertThat(e).hasNoCause();
    }
  }

  @Test
  void anArchiveThatExpandsTooFarIsRefused() {
    byte[] zeros = new byte[60 << 20];
    assertThat(problem(zip(Map.of("word/document.xml", zeros)))).isEqualTo(Problem.EXPANDS_TOO_FAR);
    assertThat(problem(zip(Map.of("picture", Arrays.copyOf(zeros, 11 << 20)))))
        .isEqualTo(Problem.EXPANDS_TOO_FAR);
  }

  @Test
  void markdownOfMegabytesOfHalfLinksEnds() {
    String half = "[](" + "a".repeat(700) + " ".repeat(200);
    assertEnds("cv.md", half.repeat(9_000).getBytes(UTF_8));
  }

  @Test
  void anArchiveOfTooManyPartsIsRefused() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < 2_001; i++) {
      parts.put("part" + i, new byte[0]);
    }
    assertThat(problem(zip(parts))).isEqualTo(Problem.TOO_MANY_PARTS);
  }

  @Test
  void anArchiveInAnArchiveStaysClosed() {
    assertThat(problem(zip(Map.of("cv.docx", docx(p("a")))))).isEqualTo(Problem.UNKNOWN_FORMAT);
  }

  @Test
  void entitiesAreRefused() {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><d><t>&b;</t></d>";
    String outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><d/>";
    assertThat(problem(zip("word/document.xml", bomb))).isEqualTo(Problem.DOCUMENT_TYPE);
    assertThat(problem(zip("content.xml", outside))).isEqualTo(Problem.DOCUMENT_TYPE);
    assertThat(problem(zip("content.xml", "<d>&x;</d>")))
        .isIn(Problem.DOCUMENT_TYPE, Problem.DAMAGED);
  }

  @Test
  void deepXmlIsRefused() {
    assertThat(problem(docx("<w:tbl>".repeat(300) + "</w:tbl>".repeat(300))))
        .isEqualTo(Problem.TOO_DEEP);
    assertThat(problem(odt("<text:p>".repeat(1_000_000)))).isEqualTo(Problem.TOO_DEEP);
  }

  @Test
  void tablesThatDoNotFitTogetherAreRead() {
    String odd = "<w:tr>" + p("a") + "</w:tr><w:tc>" + p("b") + "</w:tc><w:txbxContent/>";
    assertThat(READER.read("cv", docx(odd)).text()).isEqualTo("a\nb");
  }

  @Test
  void aTextThatExpandsToManyMegabytesIsCut() {
    String numbers =
        IntStream.range(0, 200_000).mapToObj(i -> p("n" + i)).collect(Collectors.joining());
    Document document = READER.read("cv", docx(numbers));

    assertThat(document.text()).hasSizeBetween(499_900, 500_000);
    assertThat(document.warnings()).containsExactly(Document.Warning.TEXT_CUT);
  }

  @Test
  void manyAccentsOfOneLetterAreFew() {
    String accents = "e" + "\u0301\u0316".repeat(1_000_000);

    assertThat(READER.read("cv", accents.getBytes(UTF_8)).text()).hasSizeLessThan(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<table>",
        "<li>",
        "<a href=x>",
        "<p",
        "&",
        "<!--",
        "<b><p>",
        "x=\"",
        "<script></script>",
        "<table><tr><td>a",
        "<select><option>",
        "<i><table>",
        "</p>"
      })
  void webPagesOfOneThingOverAndOverEnd(String piece) {
    byte[] page = ("<html><body>" + piece.repeat(60_000 / piece.length())).getBytes(UTF_8);

    assertEnds("x.html", page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "![", "[a](", "**", "*a", "_", "`", "<", "<a", "<!--", "\\", "> ", "#", "|", "- ", " ",
        "\t", "\n", "1.", "[a", "](", "&", "-|"
      })
  void markdownOfOneThingOverAndOverEnds(String piece) {
    assertEnds("cv.md", piece.repeat(60_000 / piece.length()).getBytes(UTF_8));
    assertEnds("cv.md", ("a" + piece.repeat(60_000 / piece.length()) + "a").getBytes(UTF_8));
  }

  @Test
  void randomBytesEnd() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(3_000)];
      random.nextBytes(bytes);
      assertEnds("cv", bytes);
      System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, Math.min(4, bytes.length));
      assertEnds("cv", bytes);
    }
  }

  @Test
  void filesThatBreakOffOrAreSpoiltEnd() {
    Random random = new Random(8);
    byte[] docx = docx(p("un") + "<w:tbl><w:tr><w:tc>" + p("deux") + "</w:tc></w:tr></w:tbl>");
    for (byte[] whole : new byte[][] {docx, odt("<text:p>un</text:p>")}) {
      for (int length = 0; length < whole.length; length++) {
        assertEnds("cv", Arrays.copyOf(whole, length));
        byte[] spoilt = whole.clone();
        spoilt[length] = (byte) random.nextInt();
        assertEnds("cv", spoilt);
      }
      assertThat(problem(Arrays.copyOf(whole, 120))).isEqualTo(Problem.DAMAGED);
    }
    assertThat(problem(zip("word/document.xml", "<d><p>"))).isEqualTo(Problem.DAMAGED);
    assertThat(problem(zip("content.xml", "no XML"))).isEqualTo(Problem.DAMAGED);
  }
}
