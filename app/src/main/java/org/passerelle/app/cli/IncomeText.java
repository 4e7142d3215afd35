package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.IncomeView;
import org.passerelle.app.view.IncomeView.LineView;
import org.passerelle.app.view.IncomeView.StatusView;

/** Incomes under every status as text for a terminal. */
final class IncomeText {
  private final Session session;

  IncomeText(Session session) {
    this.session = session;
  }

  /**
   * Writes the table of all statuses.
   *
   * @param explained the short name of the status whose account is told line by line
   */
  void write(IncomeView view, Optional<String> explained) {
    Page page = session.page();
    boolean isWanted = view.wantedNet() != null;
    page.title(
        isWanted
            ? session.text("income.titleWanted", euros(view.wantedNet()), month(view.wantedNet()))
            : session.text("income.title", euros(view.turnover())));
    page.note(
        "",
        session.text(
            "income.basis",
            session.text("activity." + view.activity()),
            euros(view.costs()),
            view.rulesOf()));
    page.blank();
    table(page, view, isWanted);
    page.note("  ", session.text("income.employer"));
    breakEven(page, view);
    notices(page, view);
    page.heading(session.text("income.cover"));
    view.statuses().stream()
        .map(status -> session.text("income.coverLine", status.name(), status.cover()))
        .forEach(line -> page.paragraph("  - ", line));
    explained.ifPresent(name -> explain(page, view, name));
    page.blank();
    page.note("", session.text("income.caution", view.rulesOf(), view.simulator()));
  }

  private void table(Page page, IncomeView view, boolean isWanted) {
    List<List<String>> rows = new ArrayList<>();
    for (StatusView status : view.statuses()) {
      if (status.problem() != null) {
        continue;
      }
      List<Double> rates = status.dayRates();
      rows.add(
          List.of(
              month(status.net()),
              euros(status.net()),
              euros(status.contributions()),
              euros(
                  status.incomeTax() == null || status.corporateTax() == null
                      ? null
                      : status.incomeTax() + status.corporateTax()),
              euros(status.turnover()),
              isWanted && !rates.isEmpty()
                  ? session.text(
                      "income.rates", euros(rates.get(0)), euros(rates.get(1)), euros(rates.get(2)))
                  : euros(status.dayRate()),
              status.name()));
    }
    page.table(
        List.of(
            session.text("income.netMonth"),
            session.text("income.netYear"),
            session.text("income.contributions"),
            session.text("income.taxes"),
            session.text("income.turnover"),
            isWanted
                ? session.text("income.dayRates")
                : session.text("income.dayRate", session.numbers().plain(view.days())),
            session.text("income.status")),
        rows);
    view.statuses().stream()
        .filter(status -> status.problem() != null)
        .forEach(status ->
            page.note("  ", session.text("income.coverLine", status.name(), status.problem())));
  }

  private void breakEven(Page page, IncomeView view) {
    List<List<String>> rows = new ArrayList<>();
    for (StatusView status : view.statuses()) {
      Integer quarters = status.pensionQuarters();
      if (quarters != null) {
        rows.add(List.of(euros(status.breakEven()), Integer.toString(quarters), status.name()));
      }
    }
    page.heading(session.text("income.breakEvenTitle"));
    page.table(
        List.of(
            session.text("income.breakEven"),
            session.text("income.quarters"),
            session.text("income.status")),
        rows);
    page.note("  ", session.text("income.breakEvenHow"));
  }

  private void notices(Page page, IncomeView view) {
    boolean isFirst = true;
    for (StatusView status : view.statuses()) {
      for (String notice : status.notices()) {
        if (isFirst) {
          page.heading(session.text("income.notices"));
          isFirst = false;
        }
        page.paragraph("  - ", session.text("income.coverLine", status.name(), notice));
      }
    }
  }

  private void explain(Page page, IncomeView view, String name) {
    for (StatusView status : view.statuses()) {
      LineView account = status.account();
      if (status.status().equals(name) && account != null) {
        page.heading(session.text("income.explain", status.name()));
        line(page, account, "  ");
      }
    }
  }

  private void line(Page page, LineView line, String indent) {
    page.pair(indent, line.name(), euros(line.amount()));
    Double rate = line.rate();
    Double base = line.base();
    if (rate != null && base != null) {
      page.note(
          indent + "    ",
          session.text(
              "income.rateOfBase",
              session.numbers().rounded(rate * 100, 2),
              euros(base),
              line.source()));
    } else if (!line.source().isEmpty()) {
      page.note(indent + "    ", line.source());
    }
    line.lines().forEach(part -> line(page, part, indent + "  "));
  }

  private String euros(@Nullable Double amount) {
    return amount == null ? "–" : session.numbers().rounded(amount, 0);
  }

  private String month(@Nullable Double year) {
    return year == null ? "–" : session.numbers().rounded(year / 12, 0);
  }
}
