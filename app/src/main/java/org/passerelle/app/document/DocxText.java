package org.passerelle.app.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.app.document.XmlEvents.Element;

/**
 * The text of a Word document (ECMA-376, WordprocessingML): headers, where the name often stands,
 * then the body, then text boxes and footers. What was deleted or is hidden is left out.
 */
final class DocxText implements XmlEvents.Listener {
  static final String MAIN = "word/document.xml";

  private static final Pattern HEADER = Pattern.compile("word/header\\d*\\.xml");
  private static final Pattern FOOTER = Pattern.compile("word/footer\\d*\\.xml");

  /** The names of Word's own styles, in English and French. */
  private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|titre|title).*");

  private static final Pattern LIST = Pattern.compile("(?i)liste?(?:bullet|puces|num).*");

  private final Flow flow = new Flow();
  private boolean heading;
  private boolean inRun;
  private boolean inText;
  private boolean hidden;

  private DocxText() {}

  static Draft read(Archive archive) {
    DocxText text = new DocxText();
    archive.parts(HEADER).forEach(text::part);
    text.part(archive.part(MAIN).orElseThrow());
    text.flow.openAside();
    archive.parts(FOOTER).forEach(text::part);
    text.flow.closeAside();
    return text.flow.draft();
  }

  private void part(byte[] xml) {
    XmlEvents.read(xml, this);
  }

  @Override
  public boolean start(Element element) {
    switch (element.name()) {
      case "del", "moveFrom", "instrText", "delText", "tabs", "sectPr", "pPrChange" -> {
        return false;
      }
      // A text box is there twice, the second time for old versions of Word.
      case "Fallback" -> {
        return false;
      }
      // Outside of a run it is about the mark at the end of the paragraph.
      case "rPr" -> {
        return inRun;
      }
      case "tr" -> flow.openRow();
      case "tc" -> flow.openCell();
      case "txbxContent" -> flow.openAside();
      case "p", "r", "t" -> open(element.name());
      case "tab" -> flow.text(hidden ? "" : "\t");
      case "noBreakHyphen" -> flow.text(hidden ? "" : "-");
      case "br", "cr" -> flow.endLine();
      case "vanish" -> hidden = isOn(value(element));
      default -> property(element);
    }
    return true;
  }

  private void open(String name) {
    switch (name) {
      case "p" -> heading = false;
      case "r" -> {
        inRun = true;
        hidden = false;
      }
      default -> inText = true;
    }
  }

  private void property(Element element) {
    switch (element.name()) {
      case "pStyle" -> style(value(element).orElse(""));
      case "numId" -> {
        if (!heading && !value(element).orElse("").equals("0")) {
          flow.item();
        }
      }
      default -> {
        // Says how something looks.
      }
    }
  }

  private void style(String name) {
    if (HEADING.matcher(name).matches()) {
      heading = true;
      flow.heading();
    } else if (LIST.matcher(name).matches()) {
      flow.item();
    }
  }

  private static Optional<String> value(Element element) {
    return element.attribute("val");
  }

  private static boolean isOn(Optional<String> value) {
    return value.filter(v -> v.equals("0") || v.equals("false") || v.equals("off")).isEmpty();
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "p" -> flow.endParagraph();
      case "r" -> inRun = false;
      case "t" -> inText = false;
      case "tc" -> flow.closeCell();
      case "tr" -> flow.closeRow();
      case "txbxContent" -> flow.closeAside();
      default -> {
        // Nothing ends with it.
      }
    }
  }

  @Override
  public void text(String text) {
    if (inText && !hidden) {
      flow.text(text);
    }
  }
}
