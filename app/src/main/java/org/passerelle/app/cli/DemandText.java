package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.DemandView;
import org.passerelle.app.view.DemandView.MonthView;
import org.passerelle.app.view.DemandWords;

/** How a business may go, as text for a terminal. */
final class DemandText {
  private static final int EVERY = 6;

  private final Session session;
  private final DemandWords words;

  DemandText(Session session) {
    this.session = session;
    this.words = new DemandWords(session.messages());
  }

  void write(DemandView view) {
    Page page = session.page();
    page.title(words.title(view));
    page.note("", words.basis(view));
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
    page.paragraph("  ", words.ruin(view));
    page.paragraph("  ", words.needMet(view));
    page.paragraph("  ", words.reserve(view));
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
                words.band(month.business()),
                words.band(month.income()),
                words.band(month.savings()),
                session.numbers().hundredths(month.ranOut())));
      }
    }
    return rows;
  }
}
