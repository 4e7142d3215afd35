package org.passerelle.app.cli;

import org.passerelle.app.text.Page;
import org.passerelle.app.view.OccupationView;

/** The head of a page about an occupation: its title within a sentence, and its codes. */
final class OccupationTitle {
  private OccupationTitle() {}

  /**
   * Writes the head.
   *
   * @param sentence the key of a text with the title of the occupation in it
   */
  static void write(Session session, Page page, String sentence, OccupationView occupation) {
    page.title(session.text(sentence, occupation.title()));
    codes(session, page, occupation);
  }

  /** Writes the line with the codes alone. */
  static void codes(Session session, Page page, OccupationView occupation) {
    page.note(
        "",
        session.text(
            "occupation.codes", occupation.code(), occupation.isco08(), occupation.iscoLabel()));
  }
}
