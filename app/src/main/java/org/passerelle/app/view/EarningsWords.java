package org.passerelle.app.view;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.OfferView.DayPriceView;
import org.passerelle.app.view.OfferView.EarningsView;
import org.passerelle.app.view.OfferView.PayView;

/** What an occupation leaves a month, employed and on one's own, on one line. */
public final class EarningsWords {
  private final Messages messages;
  private final NumberText numbers;
  private final FigureWords figures;
  private final Function<String, String> marks;

  /**
   * Words.
   *
   * @param marks of sources, by their short names
   */
  public EarningsWords(Messages messages, Function<String, String> marks) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
    this.figures = new FigureWords(messages);
    this.marks = marks;
  }

  /** Both on one line, or that no wage is published. */
  public String line(@Nullable EarningsView earnings) {
    if (earnings == null) {
      return messages.text("earnings.none");
    }
    return messages.text("earnings.line", employed(earnings.employed()), own(earnings.own()));
  }

  /** What is left to an employee. */
  public String employed(PayView pay) {
    return messages.text(
        pay.minimumWage() ? "earnings.minimumWage" : "earnings.employed",
        figures.dated(pay.published(), marks.apply(pay.published().source())),
        euros(pay.netBeforeTaxAMonth()),
        euros(pay.grossAMonth()),
        euros(pay.netAMonth()));
  }

  /** What is left on one's own, or that it is not computed. */
  public String own(@Nullable DayPriceView own) {
    return own == null
        ? messages.text("earnings.otherFund")
        : messages.text(
            "earnings.own",
            euros(own.netAMonth()),
            euros(own.dayRate()),
            numbers.plain(own.days()),
            own.statusName());
  }

  private String euros(double amount) {
    return numbers.rounded(amount, 0);
  }
}
