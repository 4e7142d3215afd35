package org.passerelle.app.text;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes text for a terminal: titles, paragraphs and tables that fit its width. Control characters
 * in the text are left out.
 */
public final class Page {
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String COLOUR = "\u001b[36m";
  private static final String PLAIN = "\u001b[0m";

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
