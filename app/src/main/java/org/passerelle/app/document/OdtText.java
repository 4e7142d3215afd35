package org.passerelle.app.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;
import org.passerelle.app.document.DocumentError.Problem;
import org.passerelle.app.document.XmlEvents.Element;

/**
 * The text of an OpenDocument text (ISO/IEC 26300): headers, then the body, then text boxes and
 * footers. What was deleted, comments and notes are left out.
 */
final class OdtText implements XmlEvents.Listener {
  private static final String CONTENT = "content.xml";
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s++");

  private final Flow flow = new Flow();

  /** How many of the elements whose text is seen are open: the body, a header, a footer. */
  private int seen;

  /** How many paragraphs are open; white space between them means nothing. */
  private int paragraphs;

  private OdtText() {}

  static Draft read(Archive archive) {
    if (archive
        .part("META-INF/manifest.xml")
        .filter(m -> new String(m, UTF_8).contains("encryption-data"))
        .isPresent()) {
      throw new Refusal(Problem.ENCRYPTED);
    }
    OdtText text = new OdtText();
    // The styles hold headers and footers.
    archive.part("styles.xml").ifPresent(text::part);
    text.part(archive.part(CONTENT).orElseThrow());
    return text.flow.draft();
  }

  private void part(byte[] xml) {
    XmlEvents.read(xml, this);
  }

  @Override
  public boolean start(Element element) {
    switch (element.name()) {
      case "tracked-changes", "annotation", "note", "ruby-text", "forms", "title", "desc" -> {
        return false;
      }
      case "body", "header" -> seen++;
      case "footer" -> {
        seen++;
        flow.openAside();
      }
      case "text-box" -> flow.openAside();
      case "h" -> {
        paragraphs++;
        flow.heading();
      }
      case "p" -> paragraphs++;
      case "list-item" -> flow.item();
      case "table-row" -> flow.openRow();
      case "table-cell" -> flow.openCell();
      case "tab" -> flow.text("\t");
      case "s" -> flow.text(" ");
      case "line-break" -> flow.endLine();
      default -> {
        // Says how something looks.
      }
    }
    return true;
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "body", "header" -> seen--;
      case "footer" -> {
        seen--;
        flow.closeAside();
      }
      case "text-box" -> flow.closeAside();
      case "h", "p" -> {
        paragraphs--;
        flow.endParagraph();
      }
      case "table-cell" -> flow.closeCell();
      case "table-row" -> flow.closeRow();
      default -> {
        // Nothing ends with it.
      }
    }
  }

  @Override
  public void text(String text) {
    if (seen > 0 && paragraphs > 0) {
      flow.text(WHITE_SPACE.matcher(text).replaceAll(" "));
    }
  }
}
