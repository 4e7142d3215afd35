package org.passerelle.app.document;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of a web page, without what a reader does not see. */
final class HtmlText implements NodeFilter {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s++");
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "select",
          "textarea",
          "audio",
          "video",
          "canvas");

  private final Flow flow = new Flow();
  private int preformatted;

  private HtmlText() {}

  static Draft read(String html) {
    HtmlText text = new HtmlText();
    NodeTraversor.filter(text, Parser.parse(html, ""));
    return text.flow.draft();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      if (isUnseen(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden");
  }

  private void text(String text) {
    if (preformatted == 0) {
      flow.text(WHITE_SPACE.matcher(text).replaceAll(" "));
    } else {
      text.lines()
          .forEach(line -> {
            flow.text(line);
            flow.endLine();
          });
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> flow.endLine();
      case "li" -> flow.item();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> flow.heading();
      case "tr" -> flow.openRow();
      case "td", "th" -> flow.openCell();
      case "pre" -> {
        flow.endLine();
        preformatted++;
      }
      default -> {
        if (element.isBlock()) {
          flow.endLine();
        }
      }
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "tr" -> flow.closeRow();
      case "td", "th" -> flow.closeCell();
      case "li" -> flow.endParagraph();
      case "pre" -> {
        preformatted--;
        flow.endLine();
      }
      default -> {
        if (element.isBlock()) {
          flow.endLine();
        }
      }
    }
  }
}
