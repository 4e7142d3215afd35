package org.passerelle.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two columns that were copied side by side, with a tab or a gap between them. They begin where two
 * headings share a line; from there the left column is read before the right one.
 */
final class Columns {
  private static final Pattern GAP = Pattern.compile("\\t| {4,}");

  private Columns() {}

  static List<String> unfold(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (areTwoHeadings(lines.get(i))) {
        return unfold(lines, i);
      }
    }
    return lines;
  }

  private static boolean areTwoHeadings(String line) {
    if (line.length() > 120) {
      return false;
    }
    String[] cells = GAP.split(line.strip(), 3);
    return cells.length == 2
        && !cells[0].isBlank()
        && !cells[1].isBlank()
        && Headings.isHeading(cells[0])
        && Headings.isHeading(cells[1]);
  }

  private static List<String> unfold(List<String> lines, int start) {
    List<String> unfolded = new ArrayList<>(lines.subList(0, start));
    List<String> right = new ArrayList<>();
    for (String line : lines.subList(start, lines.size())) {
      String[] cells = GAP.split(line, 2);
      unfolded.add(cells[0]);
      if (cells.length == 2) {
        right.add(cells[1]);
      }
    }
    unfolded.addAll(right);
    return unfolded;
  }
}
