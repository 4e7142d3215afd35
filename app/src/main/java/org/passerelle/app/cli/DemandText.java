package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.DemandView;
import org.passerelle.app.view.DemandView.BandView;
import org.passerelle.app.view.DemandView.MonthView;

/** How a business may go, as text for a terminal. */
final class DemandText {
  private static final int EVERY = 6;

  private final Session session;

  DemandText(Session session) {
    this.session = session;
  }

  void write(DemandView view) {
    Page page = session.page();
    page.title(session.text("demand.title", view.status(), euros(view.need())));
    page.note("", session.text("demand.basis", view.paths(), view.seed(), view.rulesOf()));
    page.blank();
    page.table(
        List.of(
            session.text("demand.month"),
            session.text("demand.business"),
            session.text("demand.income"),
            session.text("demand.savings"),
            session.text("demand.ranOut")),
        rows(view.months()));
    page.note("  ", session.text("demand.how"));
    page.heading(session.text("demand.result"));
    page.paragraph(
        "  ",
        view.ruinMonth() == null
            ? session.text("demand.noRuin")
            : session.text(
                "demand.ruin", session.numbers().hundredths(view.ruin()), view.ruinMonth()));
    page.paragraph(
        "  ",
        session.text(
            "demand.needMet",
            month(view.needMet().get(1)),
            session.numbers().hundredths(view.never()),
            session.numbers().hundredths(view.atTheEnd())));
    page.paragraph(
        "  ",
        session.text(
            "demand.reserve",
            euros(view.reserve().get(0)),
            euros(view.reserve().get(1)),
            euros(view.reserve().get(2))));
    page.blank();
    page.note("", session.text("demand.caution"));
    page.note("", session.text("income.caution", view.rulesOf(), view.simulator()));
  }

  private List<List<String>> rows(List<MonthView> months) {
    List<List<String>> rows = new ArrayList<>();
    for (MonthView month : months) {
      if (month.month() == 1
          || month.month() == 3
          || month.month() % EVERY == 0
          || month.month() == months.size()) {
        rows.add(
            List.of(
                Integer.toString(month.month()),
                band(month.business()),
                band(month.income()),
                band(month.savings()),
                session.numbers().hundredths(month.ranOut())));
      }
    }
    return rows;
  }

  private String band(BandView band) {
    return session.text("income.rates", euros(band.p10()), euros(band.p50()), euros(band.p90()));
  }

  private String euros(double amount) {
    return session.numbers().rounded(amount, 0);
  }

  private String month(@Nullable Integer month) {
    return month == null ? session.text("demand.notWithin") : session.text("demand.inMonth", month);
  }
}
