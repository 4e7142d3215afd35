package org.passerelle.app.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small documents, made on the spot. */
final class Samples {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  /** Something that is written into a PDF. */
  interface Content {
    void write(PDDocument document) throws IOException;
  }

  private Samples() {}

  static byte[] pdf(Content content) {
    FontMappers.set(new OneFont());
    try (PDDocument document = new PDDocument()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      content.write(document);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF of one page with lines. */
  static byte[] pdf(String... lines) {
    return pdf(document -> column(document, page(document), 50, List.of(lines)));
  }

  /** A PDF of one page that a password protects. */
  static byte[] pdf(String password, AccessPermission permission, String line) {
    return pdf(document -> {
      column(document, page(document), 50, List.of(line));
      document.protect(new StandardProtectionPolicy("owner", password, permission));
    });
  }

  static PDPage page(PDDocument document) {
    PDPage page = new PDPage();
    document.addPage(page);
    return page;
  }

  static void column(PDDocument document, PDPage page, float left, List<String> lines)
      throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      out.beginText();
      out.setFont(new PDType1Font(FontName.HELVETICA), 11);
      out.newLineAtOffset(left, 700);
      for (String line : lines) {
        out.showText(line);
        out.newLineAtOffset(0, -14);
      }
      out.endText();
    }
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String name, String content) {
    return zip(Map.of(name, content.getBytes(UTF_8)));
  }

  /** A Word document with a body. */
  static byte[] docx(String body) {
    return zip(
        "word/document.xml",
        "<w:document %s><w:body>%s</w:body></w:document>".formatted(WORD, body));
  }

  static String header(String body) {
    return "<w:hdr %s>%s</w:hdr>".formatted(WORD, body);
  }

  /** A paragraph of a Word document. */
  static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** The content of an OpenDocument text. */
  static String odtContent(String body) {
    return """
    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
      xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">
    <office:body><office:text>%s</office:text></office:body></office:document-content>
    """
        .formatted(body);
  }

  static byte[] odt(String body) {
    return zip("content.xml", odtContent(body));
  }
}
