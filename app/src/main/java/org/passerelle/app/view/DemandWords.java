package org.passerelle.app.view;

import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.DemandView.BandView;
import org.passerelle.engine.income.demand.DemandError;

/** What is said of how a business may go, the same in a terminal and a browser. */
public final class DemandWords {
  private final Messages messages;
  private final NumberText numbers;

  public DemandWords(Messages messages) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
  }

  /** What is asked. */
  public String title(DemandView view) {
    return messages.text("demand.title", view.status(), euros(view.need()));
  }

  /** On what it rests. */
  public String basis(DemandView view) {
    return messages.text("demand.basis", view.paths(), view.seed(), view.rulesOf());
  }

  /** Whether and when savings run out. */
  public String ruin(DemandView view) {
    return view.ruinMonth() == null
        ? messages.text("demand.noRuin")
        : messages.text("demand.ruin", numbers.hundredths(view.ruin()), view.ruinMonth());
  }

  /** When the business leaves what is needed. */
  public String needMet(DemandView view) {
    return messages.text(
        "demand.needMet",
        month(view.needMet().get(1)),
        numbers.hundredths(view.never()),
        numbers.hundredths(view.atTheEnd()));
  }

  /** The savings that it takes. */
  public String reserve(DemandView view) {
    return messages.text(
        "demand.reserve",
        euros(view.reserve().get(0)),
        euros(view.reserve().get(1)),
        euros(view.reserve().get(2)));
  }

  /** The three numbers of a band. */
  public String band(BandView band) {
    return messages.text("income.rates", euros(band.p10()), euros(band.p50()), euros(band.p90()));
  }

  /** Which number cannot be used, and which can. */
  public String problem(DemandError error) {
    return messages.text(
        "demand.out_of_range",
        messages.text("demand.field." + EnumName.of(error.field())),
        error.value(),
        error.least(),
        error.most());
  }

  /**
   * A figure of those who start.
   *
   * @param unit of it; empty for a share
   */
  public String measured(double value, String unit) {
    return unit.isEmpty()
        ? numbers.withUnit(value, "share")
        : messages.text("web.euros", euros(value));
  }

  /** Whole euros. */
  public String euros(double amount) {
    return numbers.rounded(amount, 0);
  }

  private String month(@Nullable Integer month) {
    return month == null
        ? messages.text("demand.notWithin")
        : messages.text("demand.inMonth", month);
  }
}
