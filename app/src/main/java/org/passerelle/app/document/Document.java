package org.passerelle.app.document;

import java.util.List;
import java.util.Locale;
import org.passerelle.app.text.Messages;

/**
 * A document that was read.
 *
 * @param format what it is
 * @param text its text in Unicode NFC: one paragraph, heading, list item or row of a table in each
 *     line; items of lists start with "• ", cells of a row are parted by a tab; no other control
 *     characters; at most {@value DocumentReader#CHARACTERS} characters
 * @param pages how many pages it has, also those that were not read; 0 where the format has none
 * @param warnings what was cut
 */
public record Document(DocumentFormat format, String text, int pages, List<Warning> warnings) {
  /** Copies the list. */
  public Document {
    warnings = List.copyOf(warnings);
  }

  /** Without the text, which is a person's and belongs in no log. */
  @Override
  public String toString() {
    return "Document[%s, %d characters, %d pages, %s]"
        .formatted(format, text.length(), pages, warnings);
  }

  /** What was cut. The comment names the values of its words. */
  public enum Warning {
    /** how many pages are read */
    FIRST_PAGES_ONLY(DocumentReader.PAGES),
    /** how many characters are read */
    TEXT_CUT(DocumentReader.CHARACTERS);

    private final int limit;

    Warning(int limit) {
      this.limit = limit;
    }

    /** What to tell the person. */
    public String words(Messages messages) {
      return messages.text("document.warning." + name().toLowerCase(Locale.ROOT), limit);
    }
  }
}
