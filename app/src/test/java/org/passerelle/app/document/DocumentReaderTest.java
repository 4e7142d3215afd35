package org.passerelle.app.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.passerelle.app.document.Samples.docx;
import static org.passerelle.app.document.Samples.odt;
import static org.passerelle.app.document.Samples.p;
import static org.passerelle.app.document.Samples.zip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.app.document.DocumentError.Problem;
import org.passerelle.app.text.Messages;
import org.passerelle.reference.Language;

/** Documents of a person who does not exist; those in PDF are in {@link PdfReadingTest}. */
class DocumentReaderTest {
  private static final DocumentReader READER = new DocumentReader();

  private static Document read(String name, String content) {
    return READER.read(name, content.getBytes(UTF_8));
  }

  private static String text(byte[] bytes) {
    return READER.read("cv", bytes).text();
  }

  private static DocumentError error(byte[] bytes) {
    return catchThrowableOfType(DocumentError.class, () -> READER.read("cv", bytes));
  }

  private static DocumentError error(String content) {
    return error(content.getBytes(UTF_8));
  }

  @Test
  void aWordDocumentIsReadAsAReaderSeesIt() {
    String body =
        """
        <w:p><w:pPr><w:pStyle w:val="Titre1"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
          <w:r><w:rPr><w:b/></w:rPr><w:t>Expé</w:t></w:r><w:r><w:t xml:space="preserve">rience </w:t></w:r></w:p>
        <w:p><w:r><w:t>2019</w:t><w:tab/><w:t>Boulangère</w:t><w:br/><w:t>Nantes</w:t></w:r></w:p>
        <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>
          <w:del><w:r><w:delText>salaire</w:delText><w:t>secret</w:t></w:r></w:del>
          <w:ins><w:r><w:t>Pétrir</w:t></w:r></w:ins>
          <w:hyperlink><w:r><w:t xml:space="preserve"> le pain</w:t></w:r></w:hyperlink></w:p>
        <w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>
          <w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r><w:r><w:t>visible</w:t></w:r>
          <w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
        """;

    Document document = READER.read("cv.docx", docx(body));

    assertThat(document.format()).isEqualTo(DocumentFormat.DOCX);
    assertThat(document.text())
        .isEqualTo("Expérience\n2019\tBoulangère\nNantes\n• Pétrir le pain\nvisible");
    assertThat(document.pages()).isZero();
    assertThat(document.warnings()).isEmpty();
    assertThat(document.toString()).doesNotContain("Boulang");
  }

  @Test
  void headersComeFirstAndTextBoxesAndFootersLast() {
    String box =
        "<w:p><w:r><w:t>avant </w:t><mc:AlternateContent><mc:Choice><w:txbxContent>"
            + p("Encadré")
            + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
            + p("Encadré")
            + "</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>après</w:t></w:r></w:p>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("word/footer1.xml", Samples.header(p("Permis B")).getBytes(UTF_8));
    parts.put(DocxText.MAIN, Samples.header(box + p("fin")).getBytes(UTF_8));
    parts.put("word/header1.xml", Samples.header(p("Zoé Testone")).getBytes(UTF_8));

    assertThat(text(zip(parts))).isEqualTo("Zoé Testone\navant après\nfin\n\nEncadré\nPermis B");
  }

  @Test
  void aTableIsReadByRowsAndATwoColumnPageByColumns() {
    String row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
    String table = "<w:tbl>" + row + row + "</w:tbl>";

    assertThat(text(docx(table.formatted(p("Anglais"), p("B2"), p("Allemand"), p("A1")))))
        .isEqualTo("Anglais\tB2\nAllemand\tA1");
    assertThat(
            text(
                docx(
                    table.formatted(
                        p("Permis B") + p("Anglais"), p("Vente") + p("Caisse"), "", p("Fin")))))
        .isEqualTo("Permis B\nAnglais\nVente\nCaisse\nFin");
    String inner = "<w:tbl>" + row.formatted(p("a"), p("b")) + "</w:tbl>";
    assertThat(text(docx("<w:tbl>" + row.formatted(inner, p("c")) + "</w:tbl>")))
        .isEqualTo("a\tb\tc");
  }

  @Test
  void anOpenDocumentTextIsReadAsAReaderSeesIt() {
    String body =
        """
        <text:tracked-changes><text:p>supprimé</text:p></text:tracked-changes>
        <text:h>Expérience</text:h>
        <text:p>Boulan<text:span>gère</text:span>
            à<text:s text:c="999999999"/>Nantes<text:line-break/>2019<text:tab/>2021</text:p>
        <text:list><text:list-item><text:p>Pétrir</text:p>
          <text:list><text:list-item><text:p>Façonner</text:p></text:list-item></text:list>
        </text:list-item></text:list>
        <table:table><table:table-row><table:table-cell><text:p>Anglais</text:p></table:table-cell>
          <table:table-cell><text:p>B2</text:p></table:table-cell></table:table-row></table:table>
        <text:p>avant <draw:frame><draw:text-box><text:p>Encadré</text:p></draw:text-box></draw:frame>après</text:p>
        """;
    String styles =
        "<s:styles xmlns:s='s' xmlns:t='t'><t:p>no</t:p><s:header><t:p>Zoé</t:p></s:header>"
            + "<s:footer><t:p>Permis B</t:p></s:footer></s:styles>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
    parts.put("content.xml", Samples.odtContent(body).getBytes(UTF_8));
    parts.put("styles.xml", styles.getBytes(UTF_8));

    Document document = READER.read("cv", zip(parts));

    assertThat(document.format()).isEqualTo(DocumentFormat.ODT);
    assertThat(document.text())
        .isEqualTo(
            """
            Zoé

            Expérience
            Boulangère à Nantes
            2019\t2021
            • Pétrir
            • Façonner
            Anglais\tB2
            avant après

            Permis B
            Encadré\
            """);
  }

  @Test
  void aWebPageIsReadWithoutWhatAReaderDoesNotSee() {
    Document document =
        read(
            "offre",
            """
            <!DOCTYPE html><html><head><title>Site</title><style>p{}</style></head><body>
            <script>alert("x")</script><p hidden>piège</p><h1>Boulang&egrave;re</h1>
            <p>Nous cherchons<br>une <b>boulan</b>gère
               motivée.</p><ul><li><p>Pétrir</p></li><li>Cuire</ul>
            <table><tr><th>Lieu<td>Nantes</table>Fin</body></html>
            """);

    assertThat(document.format()).isEqualTo(DocumentFormat.HTML);
    assertThat(document.text())
        .isEqualTo(
            """
            Boulangère
            Nous cherchons
            une boulangère motivée.
            • Pétrir
            • Cuire
            Lieu\tNantes
            Fin\
            """);
    assertThat(read("x", "<p>Offre</p>").format()).isEqualTo(DocumentFormat.HTML);
    assertThat(read("x", "<!-- a --><div class='b'>Offre</div>").text()).isEqualTo("Offre");
  }

  @Test
  void aWebPageInAnOldEncodingIsReadByWhatItDeclares() {
    String page = "<html><meta charset=\"iso-8859-2\"><p>Łódź</p></html>";

    assertThat(text(page.getBytes(Charset.forName("ISO-8859-2")))).isEqualTo("Łódź");
    assertThat(text("<p>l’été</p>".getBytes(Charset.forName("windows-1252")))).isEqualTo("l’été");
    assertThat(text("<meta charset='no such'><p>été</p>".getBytes(ISO_8859_1))).isEqualTo("été");
  }

  @Test
  void markdownLosesItsMarks() {
    String markdown =
        """
        # Zoé **Testone** #
        Boulangère à
        *Nantes*, voir [mon site](https://example.org/a_b) et <https://example.org>.

        Expérience
        ----------
        - pétrir le `pain`
          au levain
        * [x] cuire
        1. vendre 5 * 3 fois, mot_de_passe, _souligné_
        > cité &amp; \\*gardé\\*

        | Langue | Niveau |
        |--------|:------:|
        | Anglais | B2 |

        ```java
        int a_b = **c;
        ```
        ![photo](p.png)
        """;

    Document document = read("cv.md", markdown);

    assertThat(document.format()).isEqualTo(DocumentFormat.MARKDOWN);
    assertThat(document.text())
        .isEqualTo(
            """
            Zoé Testone
            Boulangère à Nantes, voir mon site et https://example.org.

            Expérience
            • pétrir le pain au levain
            • cuire
            1. vendre 5 * 3 fois, mot_de_passe, souligné cité & *gardé*

            Langue\tNiveau
            Anglais\tB2

            int a_b = **c;
            photo\
            """);
    assertThat(read("cv.txt", "# a").text()).isEqualTo("# a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "windows-1252",
        "ISO-8859-15",
        "x-MacRoman"
      })
  void accentsAreReadInEveryEncoding(String charset) {
    String text = "Chef de rang : œuvre, été, forêt, garçon, où, Noël, 12 €, très";

    assertThat(text(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @Test
  void aMarkOfAnEncodingIsNotPartOfTheText() {
    assertThat(text("\ufeffété".getBytes(UTF_8))).isEqualTo("été");
    assertThat(text("\ufeffété".getBytes(UTF_16LE))).isEqualTo("été");
    assertThat(text("\ufeffété".getBytes(UTF_16BE))).isEqualTo("été");
    assertThat(text("\ufeffété".getBytes(Charset.forName("UTF-32LE")))).isEqualTo("été");
  }

  @Test
  void linesAreCleaned() {
    String raw =
        "\r\n\r\n"
            + "  A\u0301ge\u00a0:\u202f 30  ans\t\t\u0007ok\r\n\n\n\n"
            + "- un\r"
            + "\u25aa deux\n"
            + "\uf0b7\ttrois\n"
            + "\u2022\n\n"
            + "quatre\n"
            + "----\n"
            + "\ufb01n de\u00advoir\u200b\u202e\u2028- \n";

    assertThat(read("cv", raw).text())
        .isEqualTo("Áge : 30 ans\tok\n\n• un\n• deux\n• trois\n• quatre\n\nfin devoir");
  }

  @Test
  void oneLineOfFiveMegabytesIsCutWithAWarning() {
    Document document = read("cv", "é".repeat(2_500_000));

    assertThat(document.text()).hasSize(500_000);
    assertThat(document.warnings()).containsExactly(Document.Warning.TEXT_CUT);
    assertThat(Document.Warning.TEXT_CUT.words(Messages.in(Language.FRENCH)))
        .contains("500\u202f000 caractères");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\\rtf1 abc}', RTF",
    "'{\"basics\": {}}', JSON",
    "'<?xml version=\"1.0\"?><Candidate></Candidate>', XML",
    "GIF89a, GIF",
  })
  void otherFormatsAreNamed(String start, String seeming) {
    assertThat(error(start).problem()).isEqualTo(Problem.UNKNOWN_FORMAT);
    assertThat(error(start).arguments()).containsExactly("cv", seeming);
  }

  @Test
  void otherFilesAreNamedByTheirFirstBytesAndTheirParts() {
    byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};
    assertThat(error(jpeg).arguments()).contains("JPEG");
    assertThat(error(zip("xl/workbook.xml", "")).arguments()).contains("XLSX");
    assertThat(error(zip("mimetype", "application/epub+zip")).arguments()).contains("EPUB");
    assertThat(error(zip("../../etc/passwd", "x")).arguments()).contains("ZIP");
    assertThat(error(ole("WordDocument")).arguments()).contains("Word 97-2003 (.doc)");
    assertThat(error(new byte[100]).problem()).isEqualTo(Problem.BINARY);
  }

  private static byte[] ole(String stream) {
    String magic = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    String name = new String(stream.getBytes(UTF_16LE), ISO_8859_1);
    return (magic + "\0".repeat(500) + name + "\0".repeat(500)).getBytes(ISO_8859_1);
  }

  @Test
  void aDocumentWithAPasswordIsRefused() {
    assertThat(error(ole("EncryptedPackage")).problem()).isEqualTo(Problem.ENCRYPTED);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("content.xml", new byte[] {1, 2, 3});
    parts.put("META-INF/manifest.xml", "<m:encryption-data/>".getBytes(UTF_8));
    assertThat(error(zip(parts)).problem()).isEqualTo(Problem.ENCRYPTED);
  }

  @Test
  void whatHoldsNoTextIsEmpty() {
    for (byte[] empty :
        new byte[][] {{}, " \n".getBytes(UTF_8), docx(""), odt(""), "<html>".getBytes(UTF_8)}) {
      assertThat(error(empty).problem()).isEqualTo(Problem.EMPTY);
    }
  }

  @Test
  void aFileThatIsTooLargeIsRefusedWithValueAndLimit() {
    DocumentError error = error(new byte[10 * (1 << 20) + 1]);

    assertThat(error.problem()).isEqualTo(Problem.TOO_LARGE);
    assertThat(error.arguments()).containsExactly("cv", "11", "10");
    assertThat(error.words(Messages.in(Language.ENGLISH)))
        .isEqualTo(
            "“cv” has 11 MB or more; documents of at most 10 MB are read. Export it without"
                + " pictures, or save its text as a .txt file.");
  }

  @Test
  void aFileIsReadFromItsPlaceOrToldMissing(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("cv.txt"), "Boulangère");

    assertThat(READER.read(file).text()).isEqualTo("Boulangère");
    assertThat(
            catchThrowableOfType(DocumentError.class, () -> READER.read(folder.resolve("no")))
                .problem())
        .isEqualTo(Problem.NOT_FOUND);
    assertThat(catchThrowableOfType(DocumentError.class, () -> READER.read(folder)).problem())
        .isEqualTo(Problem.UNREADABLE);
  }

  @Test
  void aMessageOfAnExceptionNamesNoPerson() {
    DocumentError error =
        catchThrowableOfType(
            DocumentError.class, () -> READER.read("CV Zoé.docx", docx("<w:p>Zoé<w:t>").clone()));

    assertThat(error).hasNoCause();
    assertThat(error.getMessage()).doesNotContain("Zoé");
    assertThat(error.words(Messages.in(Language.FRENCH))).contains("«\u00a0CV Zoé.docx\u00a0»");
  }

  @Test
  void everyProblemAndWarningHasWords() {
    for (Problem problem : Problem.values()) {
      assertThat(
              Messages.in(Language.FRENCH)
                  .has("document.problem." + problem.name().toLowerCase(Locale.ROOT)))
          .as(problem.name())
          .isTrue();
    }
    for (Document.Warning warning : Document.Warning.values()) {
      assertThat(warning.words(Messages.in(Language.ENGLISH))).containsPattern("\\d");
    }
  }

  @Test
  void columnsThatSpacesSetApartStayApart() {
    String text =
        "WORK          SKILLS\nClerk         Typing\n" + " ".repeat(30) + "Filing\n  x  y";

    assertThat(new DocumentReader().read("cv.txt", text.getBytes(UTF_8)).text())
        .isEqualTo("WORK\tSKILLS\nClerk\tTyping\n\tFiling\nx y");
  }
}
