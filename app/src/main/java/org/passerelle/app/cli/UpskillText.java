package org.passerelle.app.cli;

import java.util.List;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.UpskillView;
import org.passerelle.app.view.UpskillView.NextView;
import org.passerelle.app.view.UpskillWords;

/** Skills that open doors, as text for a terminal. */
final class UpskillText {
  private final Session session;
  private final UpskillWords words;

  UpskillText(Session session) {
    this.session = session;
    this.words = new UpskillWords(session.messages());
  }

  void write(UpskillView view) {
    Page page = session.page();
    String from = view.origin() == null ? session.text("upskill.person") : view.origin().title();
    page.title(
        view.target() == null
            ? session.text("upskill.title", from, view.wanted())
            : session.text("upskill.titleTo", from, view.target().title()));
    page.note("", session.text(view.target() == null ? "upskill.how" : "upskill.howTo"));
    if (view.skills().isEmpty()) {
      page.paragraph("  ", session.text("upskill.none"));
      return;
    }
    page.heading(session.text("upskill.single"));
    skills(page, view.skills());
    page.heading(session.text("upskill.set", view.set().size()));
    skills(page, view.set());
    page.paragraph("  ", words.together(view));
  }

  private void skills(Page page, List<NextView> skills) {
    int number = 1;
    for (NextView next : skills) {
      page.paragraph(
          "  ",
          session.text(
              "upskill.line",
              number++,
              next.skill().label(),
              words.gain(next.gain()),
              words.raised(next)));
    }
  }
}
