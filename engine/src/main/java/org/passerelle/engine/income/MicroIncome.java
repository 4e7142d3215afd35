package org.passerelle.engine.income;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.engine.income.Notice.Kind;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.ProfitTax;
import org.passerelle.engine.income.Status.SoleProprietor;

/**
 * The account of a micro-enterprise: contributions and tax as percentages of the turnover. The
 * regime goes on above its ceiling for a year; after a second year in a row above it ends (Code
 * général des impôts, art. 50-0 and 102 ter).
 */
final class MicroIncome {
  private static final int QUARTERS_OF_A_YEAR = 4;
  private static final int OVERSEAS_FIRST_QUARTERS = 8;
  private static final int OVERSEAS_SECOND_YEARS = 3;

  private final Law law;
  private final MicroEnterprise status;
  private final Activity activity;
  private final StartUpRelief relief;

  MicroIncome(Law law, MicroEnterprise status) {
    this.law = law;
    this.status = status;
    activity = status.activity();
    relief = new StartUpRelief(law, status.startUpRelief());
  }

  void tell(IncomeInput input, Account account) {
    double turnover = input.turnover();
    double profit = afterAllowance(turnover);
    account.earned("turnover").contributions(contributions(turnover));
    if (status.flatTax()) {
      account.incomeTax(law.rated("micro_flat_tax", rule("micro_flat_tax_"), turnover));
      tellFlatTaxLimit(input.household(), profit, account);
    } else {
      account.incomeTax(new IncomeTax(law, input.household()).onProfit(profit));
    }
    account
        .taxable(profit)
        .pensionQuarters(law.pensionQuarters(profit))
        .notice(relief.over(true), Kind.START_UP_RELIEF_OVER)
        .notice(input.costs() > 0, Kind.COSTS_NOT_DEDUCTED, input.costs());
    tellCeilings(turnover, account);
  }

  private String rule(String prefix) {
    return prefix + activity.rule();
  }

  private IncomeLine contributions(double turnover) {
    List<IncomeLine> lines = new ArrayList<>();
    lines.add(contribution(turnover));
    chamberRule().ifPresent(chamber -> lines.add(law.rated("chamber_tax", chamber, turnover)));
    lines.add(law.rated("training", trainingRule(), turnover));
    return IncomeLine.sum("contributions", lines);
  }

  private IncomeLine contribution(double turnover) {
    String key = "micro_contribution";
    return status
        .overseas()
        .map(created -> rule("micro_overseas_" + overseasPeriod(created) + "_rate_"))
        .map(rate -> law.rated(key, rate, turnover))
        .or(() ->
            relief
                .microRate(activity)
                .map(rate -> Law.rated(key, rate.value(), turnover, rate.source())))
        .orElseGet(() -> law.rated(key, rule("micro_rate_"), turnover));
  }

  /** Counts the calendar quarters and years from that of creation on, which is the first. */
  private String overseasPeriod(LocalDate created) {
    int years = law.day().getYear() - created.getYear();
    int quarters =
        years * QUARTERS_OF_A_YEAR
            + StartUpRelief.quarter(law.day())
            - StartUpRelief.quarter(created);
    if (quarters < OVERSEAS_FIRST_QUARTERS) {
      return "first";
    }
    return years < OVERSEAS_SECOND_YEARS ? "second" : "later";
  }

  private Optional<String> chamberRule() {
    String what = activity.sells() ? "sales" : "services";
    return switch (activity.trade()) {
      case CRAFT -> Optional.of("micro_chamber_craft_" + what);
      case COMMERCE -> Optional.of("micro_chamber_trade_" + what);
      case LIBERAL -> Optional.empty();
    };
  }

  private String trainingRule() {
    return switch (activity.trade()) {
      case CRAFT -> "micro_training_craft";
      case COMMERCE -> "micro_training_trade";
      case LIBERAL -> "micro_training_liberal";
    };
  }

  private double afterAllowance(double turnover) {
    double allowance =
        Math.max(law.of(rule("micro_allowance_")) * turnover, law.of("micro_allowance_least"));
    return Math.max(0, turnover - allowance);
  }

  private void tellFlatTaxLimit(Household household, double profit, Account account) {
    double limit = law.of("micro_flat_tax_income") * household.shares();
    double income = profit + household.otherIncome();
    account
        .notice(true, Kind.FLAT_TAX_INCOME_LIMIT, limit)
        .notice(income > limit, Kind.FLAT_TAX_CLOSED_AT_THIS_INCOME, income, limit);
  }

  private void tellCeilings(double turnover, Account account) {
    String what = activity.sells() ? "sales" : "services";
    double ceiling = law.of("micro_ceiling_" + what);
    double threshold = law.of("vat_threshold_" + what);
    double tolerance = law.of("vat_tolerance_" + what);
    account
        .notice(turnover > ceiling, Kind.MICRO_CEILING_CROSSED, turnover, ceiling)
        .notice(turnover > threshold && turnover <= tolerance, Kind.VAT_DUE_NEXT_YEAR, threshold)
        .notice(turnover > tolerance, Kind.VAT_DUE_AT_ONCE, tolerance);
    if (turnover > ceiling) {
      account.successor(SoleProprietor.of(activity, ProfitTax.INCOME_TAX));
    }
  }
}
