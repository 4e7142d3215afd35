package org.passerelle.app.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lines made from the parts of a document in the order in which they come. A row of a table is one
 * line if every cell is; where cells hold more, as in a CV of two columns, they follow one another.
 * What stands aside, such as a text box, comes after all else.
 */
final class Flow {
  /** What is being written: the document, a cell, or something aside. */
  private static final class Place {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String start = "";
  }

  private final Place document = new Place();
  private final List<String> asides = new ArrayList<>();
  private final Deque<Place> places = new ArrayDeque<>(List.of(document));
  private final Deque<List<List<String>>> rows = new ArrayDeque<>();
  private int characters;
  private boolean full;

  /** Takes text that stays on its line. What goes beyond the limit of a draft is left out. */
  void text(String text) {
    Place place = places.element();
    if (text.length() > Draft.CHARACTERS - characters) {
      full = true;
    } else if (!text.isBlank()) {
      place.line.append(place.start).append(text);
      place.start = "";
      characters += text.length() + 1;
    } else if (!place.line.isEmpty()) {
      place.line.append(text);
      characters += text.length();
    }
  }

  /** The line ends here; a paragraph or item may go on in the next. */
  void endLine() {
    Place place = places.element();
    if (!place.line.isEmpty()) {
      place.lines.add(place.line.toString());
      place.line.setLength(0);
    }
  }

  /** The line ends, and with it a paragraph, heading or item. */
  void endParagraph() {
    endLine();
    places.element().start = "";
  }

  /** What comes is an item of a list. */
  void item() {
    endLine();
    places.element().start = CleanText.BULLET;
  }

  /** What comes is a heading. */
  void heading() {
    endParagraph();
    places.element().lines.add("");
  }

  void openRow() {
    endParagraph();
    rows.push(new ArrayList<>());
  }

  void openCell() {
    places.push(new Place());
  }

  void closeCell() {
    endParagraph();
    List<String> cell = close().lines;
    if (rows.isEmpty()) {
      places.element().lines.addAll(cell);
    } else if (!cell.isEmpty()) {
      rows.element().add(cell);
    }
  }

  void closeRow() {
    endParagraph();
    if (rows.isEmpty()) {
      return;
    }
    List<List<String>> cells = rows.pop();
    List<String> lines = places.element().lines;
    if (cells.isEmpty()) {
      return;
    }
    if (cells.stream().allMatch(cell -> cell.size() == 1)) {
      lines.add(String.join("\t", cells.stream().map(List::getFirst).toList()));
    } else {
      cells.forEach(lines::addAll);
    }
  }

  void openAside() {
    places.push(new Place());
  }

  void closeAside() {
    endParagraph();
    asides.addAll(close().lines);
  }

  /** The document itself stays open, whatever a broken file closes. */
  private Place close() {
    return places.size() > 1 ? places.pop() : new Place();
  }

  /** The text with what stood aside. */
  Draft draft() {
    endParagraph();
    List<String> lines = new ArrayList<>(document.lines);
    lines.add("");
    lines.addAll(asides);
    return new Draft(String.join("\n", lines), 0, full);
  }
}
