package org.passerelle.app.text;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.engine.linking.Span;

/**
 * Writes text for a terminal: titles, paragraphs and tables that fit its width. Control characters
 * in the text are left out.
 */
public final class Page {
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String COLOUR = "\u001b[36m";
  private static final String PLAIN = "\u001b[0m";

  /** Characters of no script stand for the ends of a marked part until a line is written. */
  private static final char OPEN = '\ue000';

  private static final char CLOSE = '\ue001';

  /** How much of a long text is shown, and how much of it before the first marked part. */
  private static final int LONGEST = 240;

  private static final int AROUND = 60;

  private final PrintStream out;
  private final int width;
  private final boolean styled;

  /**
   * A page.
   *
   * @param width the columns of the terminal
   * @param styled whether colours and weights are wanted
   */
  public Page(PrintStream out, int width, boolean styled) {
    this.out = out;
    this.width = Math.max(40, width);
    this.styled = styled;
  }

  public void title(String text) {
    wrapped(text, "", "").forEach(line -> out.println(styled(BOLD, line)));
  }

  public void heading(String text) {
    out.println();
    wrapped(text, "", "").forEach(line -> out.println(styled(BOLD + COLOUR, line)));
  }

  public void blank() {
    out.println();
  }

  /** A paragraph, its lines after the first set in by as much as the first. */
  public void paragraph(String text) {
    paragraph("", text);
  }

  /** A paragraph behind a mark such as "1." or "+"; its other lines begin where the text begins. */
  public void paragraph(String mark, String text) {
    wrapped(text, mark, " ".repeat(mark.length())).forEach(out::println);
  }

  /** A name and its value: the value stands at the right of the page, or below a long name. */
  public void pair(String mark, String name, String rawValue) {
    String value = PlainText.of(rawValue);
    List<String> lines = wrapped(name, mark, " ".repeat(mark.length()));
    lines.subList(0, lines.size() - 1).forEach(out::println);
    String last = lines.getLast();
    int dots = width - last.length() - value.length() - 2;
    if (dots >= 2) {
      out.println(last + " " + styled(DIM, ".".repeat(dots)) + " " + styled(BOLD, value));
    } else {
      out.println(last);
      out.println(" ".repeat(Math.max(0, width - value.length())) + styled(BOLD, value));
    }
  }

  /** A paragraph of lesser weight. */
  public void note(String mark, String text) {
    wrapped(text, mark, " ".repeat(mark.length())).forEach(line -> out.println(styled(DIM, line)));
  }

  /**
   * A text in which some parts stand out by their style. Of a long text only what is around these
   * parts is shown; without style, nothing stands out.
   */
  public void marked(String indent, String text, List<Span> parts) {
    StringBuilder marked = new StringBuilder();
    int start = parts.stream().mapToInt(Span::start).min().orElse(0);
    int from = text.length() <= LONGEST ? 0 : Math.max(0, text.lastIndexOf(' ', start - AROUND));
    int to = Math.min(text.length(), from + LONGEST);
    boolean wasInside = false;
    for (int i = from; i < to; i++) {
      int at = i;
      boolean isSpace = Character.isWhitespace(text.charAt(i));
      boolean isInside =
          !isSpace && parts.stream().anyMatch(part -> part.start() <= at && at < part.end());
      // Each word is marked by itself, as a line may end between two of them.
      if (isInside != wasInside) {
        marked.append(isInside ? OPEN : CLOSE);
      }
      wasInside = isInside;
      char c = text.charAt(i);
      marked.append(isSpace ? ' ' : c == OPEN || c == CLOSE ? '?' : c);
    }
    marked.append(wasInside ? String.valueOf(CLOSE) : "");
    String shown = (from > 0 ? "… " : "") + marked.toString().strip();
    for (String line : wrapped(shown + (to < text.length() ? " …" : ""), indent, indent)) {
      out.println(
          line.replace(String.valueOf(OPEN), styled ? BOLD + COLOUR : "")
              .replace(String.valueOf(CLOSE), styled ? PLAIN : ""));
    }
  }

  /**
   * A table. A last column that does not fit is wrapped; the others keep their width.
   *
   * @param header the names of the columns, none for a table without
   */
  public void table(List<String> header, List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>();
    if (!header.isEmpty()) {
      all.add(plain(header));
    }
    rows.forEach(row -> all.add(plain(row)));
    if (all.isEmpty()) {
      return;
    }
    int columns = all.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : all) {
      for (int c = 0; c < columns; c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    for (int r = 0; r < all.size(); r++) {
      boolean isHeader = r == 0 && !header.isEmpty();
      row(all.get(r), widths, isHeader);
    }
  }

  private static List<String> plain(List<String> cells) {
    return cells.stream().map(PlainText::of).toList();
  }

  private void row(List<String> cells, int[] widths, boolean isHeader) {
    StringBuilder start = new StringBuilder("  ");
    for (int c = 0; c < cells.size() - 1; c++) {
      start.append(cells.get(c)).repeat(' ', widths[c] - cells.get(c).length() + 2);
    }
    for (String line : wrapped(cells.getLast(), start.toString(), " ".repeat(start.length()))) {
      out.println(isHeader ? styled(DIM, line) : line);
    }
  }

  /** Breaks a text into lines at its spaces; a narrow no-break space keeps words together. */
  private List<String> wrapped(String text, String first, String others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(PlainText.of(first));
    boolean begun = false;
    for (String word : PlainText.of(text).split(" ", -1)) {
      if (begun && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(others);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    lines.add(line.toString());
    return lines;
  }

  private String styled(String style, String text) {
    return styled ? style + text + PLAIN : text;
  }
}
