package org.passerelle.app.cli;

import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.OfferView.DayPriceView;
import org.passerelle.app.view.OfferView.EarningsView;
import org.passerelle.app.view.OfferView.PayView;

/** What an occupation leaves a month, employed and on one's own, on one line. */
final class EarningsText {
  private final Session session;
  private final FigureText figures;

  EarningsText(Session session, FigureText figures) {
    this.session = session;
    this.figures = figures;
  }

  String line(@Nullable EarningsView earnings) {
    if (earnings == null) {
      return session.text("earnings.none");
    }
    PayView pay = earnings.employed();
    String employed =
        session.text(
            pay.minimumWage() ? "earnings.minimumWage" : "earnings.employed",
            figures.dated(pay.published()),
            euros(pay.netBeforeTaxAMonth()),
            euros(pay.grossAMonth()),
            euros(pay.netAMonth()));
    DayPriceView own = earnings.own();
    return session.text(
        "earnings.line",
        employed,
        own == null
            ? session.text("earnings.otherFund")
            : session.text(
                "earnings.own",
                euros(own.netAMonth()),
                euros(own.dayRate()),
                session.numbers().plain(own.days()),
                own.statusName()));
  }

  private String euros(double amount) {
    return session.numbers().rounded(amount, 0);
  }
}
