package org.passerelle.app.cli;

import java.util.List;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.SimulationView;
import org.passerelle.app.view.SimulationView.GroupView;
import org.passerelle.app.view.SimulationView.RateView;
import org.passerelle.app.view.SimulationWords;

/** A simulation as text for a terminal. */
final class SimulateText {
  private final Session session;
  private final SimulationWords words;

  SimulateText(Session session) {
    this.session = session;
    this.words = new SimulationWords(session.messages());
  }

  void write(SimulationView view) {
    Page page = session.page();
    page.title(words.title(view));
    page.note("", words.scenario(view));
    page.heading(session.text("simulate.all"));
    page.paragraph(
        "  ", Sparkline.of(view.all().rates().stream().map(RateView::unemployed).toList()));
    page.paragraph("  ", words.unemployed(view));
    page.paragraph("  ", words.longTerm(view));
    if (!words.drift(view).isEmpty()) {
      page.note("  ", words.drift(view));
    }
    if (view.asked() != null) {
      page.heading(session.text("simulate.asked"));
      table(page, List.of(view.asked()));
    }
    page.heading(session.text("simulate.hardest"));
    table(page, view.hardest());
    page.heading(session.text("simulate.mildest"));
    table(page, view.mildest());
    page.blank();
    page.note("", session.text("simulate.how"));
    page.note("", session.text("simulate.caution"));
    new FigureText(session, view.sources()).sources(page);
  }

  private void table(Page page, List<GroupView> groups) {
    page.table(
        List.of(
            session.text("simulate.shock"),
            session.text("simulate.neighbours"),
            session.text("simulate.rate"),
            session.text("simulate.rateLong"),
            session.text("simulate.group")),
        groups.stream()
            .map(group ->
                List.of(
                    words.percent(group.shock()),
                    words.percent(group.neighbours()),
                    words.change(group.before(), group.during()),
                    words.change(group.longTermBefore(), group.longTermDuring()),
                    session.text("exposure.activity", group.name(), group.code())))
            .toList());
  }
}
