package org.passerelle.app.view;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.IncomeView.LineView;
import org.passerelle.app.view.IncomeView.StatusView;

/** What is said of incomes under every status, the same in a terminal and a browser. */
public final class IncomeWords {
  /** The hours that a full-time employee is paid for in a year, leave included: 35 × 52. */
  public static final int PAID_HOURS = 1820;

  /** An address in a source, with what sets it apart from the article before it. */
  private static final Pattern ADDRESS = Pattern.compile("(?:; )?(https://[^ ;]+)");

  private static final int MONTHS = 12;

  private final Messages messages;
  private final NumberText numbers;

  public IncomeWords(Messages messages) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
  }

  /** What is compared. */
  public String title(IncomeView view) {
    return view.wantedNet() == null
        ? messages.text("income.title", euros(view.turnover()))
        : messages.text("income.titleWanted", euros(view.wantedNet()), month(view.wantedNet()));
  }

  /** On what it rests. */
  public String basis(IncomeView view) {
    return messages.text(
        "income.basis",
        messages.text("activity." + view.activity()),
        euros(view.costs()),
        view.rulesOf());
  }

  /** That it is an estimate, and where to check it. */
  public String caution(IncomeView view) {
    return messages.text("income.caution", view.rulesOf(), view.simulator());
  }

  /** What a status insures. */
  public String cover(StatusView status) {
    return messages.text("income.coverLine", status.name(), status.cover());
  }

  /** What is to be known of a status, or of several. */
  public String notice(String status, String notice) {
    return messages.text("income.coverLine", status, notice);
  }

  /** Two names as a list. */
  public String listed(String first, String second) {
    return first + messages.text("list.separator") + second;
  }

  /** Tax on income and on profit together. */
  public String taxes(StatusView status) {
    return euros(
        status.incomeTax() == null || status.corporateTax() == null
            ? null
            : status.incomeTax() + status.corporateTax());
  }

  /** The price of a day, or those for few, usual and many days. */
  public String dayRates(StatusView status) {
    List<Double> rates = status.dayRates();
    return rates.isEmpty()
        ? euros(status.dayRate())
        : messages.text(
            "income.rates", euros(rates.get(0)), euros(rates.get(1)), euros(rates.get(2)));
  }

  /** The rate, its base and the legal source of a line; empty if it is told or a sum. */
  public String rate(LineView line) {
    return rate(line, line.source());
  }

  /** The same with the article alone, without the address of a page. */
  public String law(LineView line) {
    return rate(line, ADDRESS.matcher(line.source()).replaceAll(""));
  }

  /** The address of the page that tells it; empty if the source names none. */
  public String address(LineView line) {
    return ADDRESS.matcher(line.source()).results().findFirst().map(m -> m.group(1)).orElse("");
  }

  /** The site of that page; empty if the source names none. */
  public String host(LineView line) {
    String address = address(line);
    return address.isEmpty() ? "" : URI.create(address).getHost();
  }

  private String rate(LineView line, String source) {
    Double rate = line.rate();
    Double base = line.base();
    return rate == null || base == null
        ? source
        : messages.text("income.rateOfBase", numbers.rounded(rate * 100, 2), euros(base), source);
  }

  /**
   * What is left of an hour that is paid: of the contract for an employee, billed on one's own.
   *
   * @param days billed in a year
   * @param hours of a billed day
   */
  public String hour(StatusView status, double days, double hours) {
    Double net = status.net();
    double paid = status.dayRate() == null ? PAID_HOURS : days * hours;
    return net == null ? "–" : numbers.rounded(net / paid, 2);
  }

  /** Whole euros; a dash for what is not known. */
  public String euros(@Nullable Double amount) {
    return amount == null ? "–" : numbers.rounded(amount, 0);
  }

  /** Whole euros a month of an amount a year. */
  public String month(@Nullable Double year) {
    return year == null ? "–" : numbers.rounded(year / MONTHS, 0);
  }
}
