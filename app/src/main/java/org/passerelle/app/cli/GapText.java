package org.passerelle.app.cli;

import java.util.List;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.GapView;
import org.passerelle.app.view.GapView.NeededView;
import org.passerelle.app.view.GapWords;

/** What a move asks to be learned, as text for a terminal. */
final class GapText {
  private static final int OPTIONAL_SHOWN = 5;

  private final Session session;
  private final GapWords words;

  GapText(Session session) {
    this.session = session;
    this.words = new GapWords(session.messages());
  }

  void write(GapView view) {
    Page page = session.page();
    page.title(
        view.origin() == null
            ? session.text("gap.titleProfile", view.target().title())
            : session.text("gap.title", view.origin().title(), view.target().title()));
    page.paragraph(
        session.text("gap.feasibility", session.numbers().hundredths(view.feasibility().value())));
    new WhyText(session).write(page, view.feasibility());
    page.paragraph(words.months(view));
    skills(page, "missing", view.missing());
    skills(page, "near", view.near());
    skills(page, "covered", view.covered());
    page.blank();
    page.note("", session.text("gap.how"));
  }

  private void skills(Page page, String kind, List<NeededView> skills) {
    page.heading(words.heading(kind, skills));
    boolean isCovered = kind.equals("covered");
    for (NeededView skill : words.essential(skills)) {
      page.paragraph(
          "  ",
          isCovered
              ? session.text("gap.line.covered", skill.skill().label())
              : words.lacking(skill));
    }
    String optional = words.optional(skills, OPTIONAL_SHOWN);
    if (!optional.isEmpty()) {
      page.note("  ", optional);
    }
  }
}
