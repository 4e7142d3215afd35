package org.passerelle.app.web;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.DemandWish;
import org.passerelle.app.view.DemandWish.Clients;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.Status;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.engine.income.demand.Clientele;
import org.passerelle.engine.income.demand.Means;
import org.passerelle.engine.income.demand.Trials;

/** What is asked of a business whose clients are uncertain. */
public final class DemandForm {
  /** All fields, in their order on the page. */
  public static final List<String> NAMES =
      IncomeForm.joined(
          List.of(
              "rate",
              "need",
              "savings",
              "clients",
              "clientDays",
              "stay",
              "ramp",
              "atStart",
              "capacity",
              "costsMonth",
              "benefit",
              "benefitMonths",
              "deducted",
              "status",
              "activity",
              "likeStarters",
              "months"),
          IncomeForm.HOUSEHOLD);

  /** The fields that most people leave alone. */
  public static final List<String> DETAILS =
      List.of("status", "activity", "costsMonth", "deducted");

  private static final Map<String, String> USUAL =
      Map.ofEntries(
          entry("savings", "0"),
          entry("months", "36"),
          entry("benefit", "0"),
          entry("benefitMonths", "0"),
          entry("clients", "0.5"),
          entry("clientDays", "3"),
          entry("stay", "12"),
          entry("ramp", "6"),
          entry("atStart", "0"),
          entry("capacity", "15"),
          entry("status", "micro"),
          entry("activity", "liberal"),
          entry("costsMonth", "0"),
          entry("deducted", "70"),
          entry("children", "0"),
          entry("other", "0"));

  private final Fields fields;
  private final DemandWish wish;
  private final int months;

  private DemandForm(Fields fields) {
    this.fields = fields;
    this.months = fields.whole("months", 1, Trials.MOST_MONTHS);
    this.wish =
        new DemandWish(
            fields.number("rate", DemandWish.LEAST_DAY_RATE, DemandWish.MOST_DAY_RATE),
            fields.number("capacity", DemandWish.LEAST_CAPACITY, DemandWish.MOST_DAYS),
            fields.number("costsMonth", 0, DemandWish.MOST_COSTS),
            new Clients(
                fields.number("clients", 0, Clientele.MOST_ARRIVALS),
                fields.number("clientDays", 0, DemandWish.MOST_DAYS),
                fields.number("stay", 1, DemandWish.MOST_STAY),
                fields.whole("ramp", 0, Trials.MOST_MONTHS),
                fields.whole("atStart", 0, Clientele.MOST_AT_START)),
            Means.of(
                    fields.number("savings", 0, Means.MOST_SAVINGS),
                    fields.number("need", 0, Clientele.MOST_EUROS))
                .withBenefit(
                    fields.number("benefit", 0, Clientele.MOST_EUROS),
                    fields.whole("benefitMonths", 0, Trials.MOST_MONTHS),
                    fields.number("deducted", 0, 100) / 100),
            fields.isChecked("likeStarters"),
            status(fields),
            IncomeForm.household(fields));
    checkTurnover();
  }

  /** What a client buys is bounded: the dearer the days, the fewer. */
  private void checkTurnover() {
    double days = Math.floor(Clientele.MOST_EUROS / wish.dayRate());
    if (wish.clients().days() * wish.dayRate() > Clientele.MOST_EUROS) {
      fields.refuse("clientDays", "web.demand.turnover", Clientele.MOST_EUROS, days);
    }
  }

  /**
   * Reads the form.
   *
   * @param typed by name; what is missing is as usual
   */
  static DemandForm of(Messages messages, Map<String, String> typed) {
    return new DemandForm(new Fields(messages, USUAL, typed));
  }

  private static Status status(Fields fields) {
    Map<String, Status> statuses =
        IncomeViews.statuses(
            fields.choice("activity", Activity.class, Activity.LIBERAL), IncomeViews.USUAL_FEE);
    Status chosen = statuses.get(fields.typed("status"));
    if (chosen == null || chosen instanceof Employee) {
      fields.refuse("status", "error.employeeDemand", fields.typed("status"));
    }
    return chosen == null ? Employee.of(false) : chosen;
  }

  /** The short names of the statuses of a business of one's own. */
  public static List<String> statuses() {
    return IncomeViews.statuses(Activity.LIBERAL, IncomeViews.USUAL_FEE).entrySet().stream()
        .filter(entry -> !(entry.getValue() instanceof Employee))
        .map(Map.Entry::getKey)
        .toList();
  }

  public Fields fields() {
    return fields;
  }

  /** What is asked; of no use unless the fields are fine. */
  DemandWish wish() {
    return wish;
  }

  int months() {
    return months;
  }
}
