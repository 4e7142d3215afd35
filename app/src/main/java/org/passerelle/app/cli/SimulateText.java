package org.passerelle.app.cli;

import java.util.Comparator;
import java.util.List;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.SimulationView;
import org.passerelle.app.view.SimulationView.GroupView;
import org.passerelle.app.view.SimulationView.RateView;

/** A simulation as text for a terminal. */
final class SimulateText {
  /** From so much movement a year without any shock on, the start is no rest to compare with. */
  private static final double MUCH_DRIFT = 0.001;

  private final Session session;

  SimulateText(Session session) {
    this.session = session;
  }

  void write(SimulationView view) {
    Page page = session.page();
    page.title(session.text("simulate.title", session.text("shock." + view.shock())));
    page.note(
        "",
        session.text(
            "simulate.scenario",
            session.numbers().plain(view.years()),
            session.numbers().plain(view.jobsKept() * 100),
            view.groups(),
            view.ways()));
    course(page, view.all().rates());
    if (view.drift() > MUCH_DRIFT) {
      page.note("  ", session.text("simulate.drift", percent(view.drift())));
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

  private void course(Page page, List<RateView> rates) {
    page.heading(session.text("simulate.all"));
    RateView first = rates.getFirst();
    RateView last = rates.getLast();
    RateView highest =
        rates.stream().max(Comparator.comparingDouble(RateView::unemployed)).orElse(first);
    RateView longest =
        rates.stream().max(Comparator.comparingDouble(RateView::longTerm)).orElse(first);
    page.paragraph("  ", Sparkline.of(rates.stream().map(RateView::unemployed).toList()));
    page.paragraph(
        "  ",
        session.text(
            "simulate.unemployed",
            percent(first.unemployed()),
            percent(highest.unemployed()),
            session.numbers().rounded(highest.year(), 0),
            percent(last.unemployed()),
            session.numbers().rounded(last.year(), 0)));
    page.paragraph(
        "  ",
        session.text(
            "simulate.longTerm",
            percent(first.longTerm()),
            percent(longest.longTerm()),
            session.numbers().rounded(longest.year(), 0),
            percent(last.longTerm())));
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
                    percent(group.shock()),
                    percent(group.neighbours()),
                    session.text(
                        "simulate.change", percent(group.before()), percent(group.during())),
                    session.text(
                        "simulate.change",
                        percent(group.longTermBefore()),
                        percent(group.longTermDuring())),
                    session.text("exposure.activity", group.name(), group.code())))
            .toList());
  }

  private String percent(double part) {
    return session.numbers().rounded(part * 100, 1);
  }
}
