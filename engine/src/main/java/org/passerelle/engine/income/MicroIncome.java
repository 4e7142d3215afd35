package org.passerelle.engine.income;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.engine.income.Notice.Kind;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.SecondActivity;

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
  private final StartUpRelief relief;

  MicroIncome(Law law, MicroEnterprise status) {
    this.law = law;
    this.status = status;
    relief = new StartUpRelief(law, status.startUpRelief());
  }

  /** A part of the turnover, in euros a year. */
  private record Part(Activity activity, double turnover) {
    String rule(String prefix) {
      return prefix + activity.rule();
    }
  }

  private List<Part> parts(double turnover) {
    double share = status.second().map(SecondActivity::share).orElse(0.);
    List<Part> parts = new ArrayList<>();
    if (share < 1) {
      parts.add(new Part(status.activity(), (1 - share) * turnover));
    }
    status
        .second()
        .filter(second -> share > 0)
        .ifPresent(second -> parts.add(new Part(second.activity(), share * turnover)));
    return parts;
  }

  void tell(IncomeInput input, Account account) {
    List<Part> parts = parts(input.turnover());
    double profit = parts.stream().mapToDouble(this::afterAllowance).sum();
    account.earned("turnover").contributions(contributions(parts));
    if (status.flatTax()) {
      for (Part part : parts) {
        account.incomeTax(
            law.rated("micro_flat_tax", part.rule("micro_flat_tax_"), part.turnover()));
      }
      tellFlatTaxLimit(input.household(), profit, account);
    } else {
      account.incomeTax(new IncomeTax(law, input.household()).onProfit(profit));
    }
    account
        .taxable(profit)
        .pensionQuarters(law.pensionQuarters(profit))
        .notice(relief.over(true), Kind.START_UP_RELIEF_OVER)
        .notice(input.costs() > 0, Kind.COSTS_NOT_DEDUCTED, input.costs());
    new MicroLimits(law, status).tell(input.turnover(), account);
  }

  private IncomeLine contributions(List<Part> parts) {
    List<IncomeLine> lines = new ArrayList<>();
    for (Part part : parts) {
      double turnover = part.turnover();
      lines.add(contribution(part));
      chamberRule(part.activity())
          .ifPresent(chamber -> lines.add(law.rated("chamber_tax", chamber, turnover)));
      lines.add(law.rated("training", trainingRule(part.activity()), turnover));
    }
    return IncomeLine.sum("contributions", lines);
  }

  private IncomeLine contribution(Part part) {
    String key = "micro_contribution";
    double turnover = part.turnover();
    return status
        .overseas()
        .map(created -> part.rule("micro_overseas_" + overseasPeriod(created) + "_rate_"))
        .map(rate -> law.rated(key, rate, turnover))
        .or(() ->
            relief
                .microRate(part.activity())
                .map(rate -> Law.rated(key, rate.value(), turnover, rate.source())))
        .orElseGet(() -> law.rated(key, part.rule("micro_rate_"), turnover));
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

  private static Optional<String> chamberRule(Activity activity) {
    String what = activity.sells() ? "sales" : "services";
    return switch (activity.trade()) {
      case CRAFT -> Optional.of("micro_chamber_craft_" + what);
      case COMMERCE -> Optional.of("micro_chamber_trade_" + what);
      case LIBERAL -> Optional.empty();
    };
  }

  private static String trainingRule(Activity activity) {
    return switch (activity.trade()) {
      case CRAFT -> "micro_training_craft";
      case COMMERCE -> "micro_training_trade";
      case LIBERAL -> "micro_training_liberal";
    };
  }

  /** The least allowance holds for each activity. */
  private double afterAllowance(Part part) {
    double turnover = part.turnover();
    double allowance =
        Math.max(law.of(part.rule("micro_allowance_")) * turnover, law.of("micro_allowance_least"));
    return Math.max(0, turnover - allowance);
  }

  private void tellFlatTaxLimit(Household household, double profit, Account account) {
    double limit = law.of("micro_flat_tax_income") * household.shares();
    double income = profit + household.otherIncome();
    account
        .notice(true, Kind.FLAT_TAX_INCOME_LIMIT, limit)
        .notice(income > limit, Kind.FLAT_TAX_CLOSED_AT_THIS_INCOME, income, limit);
  }
}
