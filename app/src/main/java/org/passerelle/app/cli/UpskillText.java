package org.passerelle.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.UpskillView;
import org.passerelle.app.view.UpskillView.NextView;

/** Skills that open doors, as text for a terminal. */
final class UpskillText {
  /** A bound that is higher by less is no doubt worth telling. */
  private static final double EXACT = 1e-6;

  private final Session session;

  UpskillText(Session session) {
    this.session = session;
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
    double bound = view.setBound() <= 0 ? 1 : view.setGain() / view.setBound();
    page.paragraph(
        "  ",
        bound >= 1 - EXACT
            ? session.text("upskill.exact", gain(view.setGain()))
            : session.text("upskill.bound", gain(view.setGain())));
  }

  private void skills(Page page, List<NextView> skills) {
    int number = 1;
    for (NextView next : skills) {
      String raised =
          next.raised().stream()
              .map(r ->
                  session.text(
                      "upskill.raised",
                      r.occupation().title(),
                      session.numbers().hundredths(r.feasibility() - r.gain()),
                      session.numbers().hundredths(r.feasibility())))
              .collect(Collectors.joining(session.text("list.separator")));
      page.paragraph(
          "  ",
          session.text("upskill.line", number++, next.skill().label(), gain(next.gain()), raised));
    }
  }

  /** In hundredths of feasibility. */
  private String gain(double gain) {
    return session.text("upskill.gain", session.numbers().rounded(gain * 100, 1));
  }
}
