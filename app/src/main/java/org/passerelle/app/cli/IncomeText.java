package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.IncomeView;
import org.passerelle.app.view.IncomeView.LineView;
import org.passerelle.app.view.IncomeView.StatusView;
import org.passerelle.app.view.IncomeWords;

/** Incomes under every status as text for a terminal. */
final class IncomeText {
  private final Session session;
  private final IncomeWords words;

  IncomeText(Session session) {
    this.session = session;
    this.words = new IncomeWords(session.messages());
  }

  /**
   * Writes the table of all statuses.
   *
   * @param explained the short name of the status whose account is told line by line
   */
  void write(IncomeView view, Optional<String> explained) {
    Page page = session.page();
    page.title(words.title(view));
    page.note("", words.basis(view));
    page.blank();
    table(page, view, view.wantedNet() != null);
    page.note("  ", session.text("income.employer"));
    breakEven(page, view);
    notices(page, view);
    page.heading(session.text("income.cover"));
    view.statuses().stream().map(words::cover).forEach(line -> page.paragraph("  - ", line));
    explained.ifPresent(name -> explain(page, view, name));
    page.blank();
    page.note("", words.caution(view));
  }

  private void table(Page page, IncomeView view, boolean isWanted) {
    List<List<String>> rows = new ArrayList<>();
    for (StatusView status : view.statuses()) {
      if (status.problem() != null) {
        continue;
      }
      rows.add(
          List.of(
              words.month(status.net()),
              words.euros(status.net()),
              words.euros(status.contributions()),
              words.taxes(status),
              words.euros(status.turnover()),
              isWanted ? words.dayRates(status) : words.euros(status.dayRate()),
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
            page.note("  ", words.notice(status.name(), String.valueOf(status.problem()))));
  }

  private void breakEven(Page page, IncomeView view) {
    List<List<String>> rows = new ArrayList<>();
    for (StatusView status : view.statuses()) {
      Integer quarters = status.pensionQuarters();
      if (quarters != null) {
        rows.add(
            List.of(words.euros(status.breakEven()), Integer.toString(quarters), status.name()));
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
        page.paragraph("  - ", words.notice(status.name(), notice));
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
    page.pair(indent, line.name(), words.euros(line.amount()));
    String rate = words.rate(line);
    if (!rate.isEmpty()) {
      page.note(indent + "    ", rate);
    }
    line.lines().forEach(part -> line(page, part, indent + "  "));
  }
}
