package org.passerelle.engine.income;

import java.util.ArrayList;
import java.util.List;

/**
 * Income tax of a household by the progressive scale (Code général des impôts, art. 197): the
 * income is divided by the shares of the household, the scale applied, and the result multiplied
 * again; children lower the tax by no more than a ceiling; small taxes are lowered further.
 *
 * <p>An activity bears the part of the tax that its income has in that of the household. Amounts
 * are exact; the tax office rounds to the euro.
 */
final class IncomeTax {
  private final Law law;
  private final Household household;
  private final Scale scale;

  IncomeTax(Law law, Household household) {
    this.law = law;
    this.household = household;
    scale =
        new Scale(
            new double[] {
              law.of("tax_step_2"), law.of("tax_step_3"), law.of("tax_step_4"), law.of("tax_step_5")
            },
            new double[] {
              law.of("tax_rate_2"), law.of("tax_rate_3"), law.of("tax_rate_4"), law.of("tax_rate_5")
            });
  }

  /** Tax on wages and on the pay of a manager, which have an allowance for expenses. */
  IncomeLine onWages(double taxable) {
    return tax(taxable, allowance(taxable));
  }

  /** Tax on the profit of a business. */
  IncomeLine onProfit(double taxable) {
    return tax(taxable, 0);
  }

  /**
   * Tax on a wage and on dividends, these at the flat rate; the contribution on high incomes counts
   * both.
   */
  List<IncomeLine> onWagesAndDividends(double wage, double dividends) {
    List<IncomeLine> lines = new ArrayList<>();
    if (wage > 0) {
      lines.add(onWages(wage));
    }
    if (dividends > 0) {
      lines.add(law.rated("dividend_tax", "dividend_tax", dividends));
      double without = referenceIncome(wage, allowance(wage));
      double more = highIncome(without + dividends) - highIncome(without);
      if (more > 0) {
        lines.add(new IncomeLine("high_income_tax", more, law.source("high_income_rate_1")));
      }
    }
    return lines;
  }

  private double allowance(double wage) {
    double usual = law.of("wage_allowance") * wage;
    double least = Math.max(usual, law.of("wage_allowance_least"));
    return Math.min(wage, Math.min(least, law.of("wage_allowance_most")));
  }

  private double referenceIncome(double taxable, double allowance) {
    return Math.max(0, taxable - allowance) + household.otherIncome();
  }

  private IncomeLine tax(double taxable, double allowance) {
    if (taxable <= 0) {
      return new IncomeLine("income_tax", 0, law.source("tax_step_2"));
    }
    double income = referenceIncome(taxable, allowance);
    double before = beforeRelief(income);
    List<IncomeLine> lines = new ArrayList<>();
    lines.add(new IncomeLine("tax_by_scale", before, law.source("tax_step_2")));
    double relief = relief(before);
    if (relief > 0) {
      lines.add(new IncomeLine("tax_relief", -relief, law.source("tax_relief_single")));
    }
    double high = highIncome(income);
    if (high > 0) {
      lines.add(new IncomeLine("high_income_tax", high, law.source("high_income_rate_1")));
    }
    if (household.otherIncome() > 0) {
      double others = household.otherIncome() / (household.otherIncome() + taxable);
      lines.add(IncomeLine.told("tax_of_other_income", -others * (before - relief + high)));
    }
    return IncomeLine.sum("income_tax", lines);
  }

  /** By the scale; the shares of children save no more than their ceiling. */
  private double beforeRelief(double income) {
    double adults = household.adultShares();
    double withoutChildren = scale.of(income / adults) * adults;
    double withChildren = scale.of(income / household.shares()) * household.shares();
    return Math.max(withChildren, withoutChildren - mostSaved());
  }

  private double mostSaved() {
    double halfShare = law.of("tax_half_share_ceiling");
    if (household.loneParent()) {
      return law.of("tax_lone_parent_ceiling") + (2 * household.childShares() - 1) * halfShare;
    }
    return 2 * household.childShares() * halfShare;
  }

  private double relief(double tax) {
    double most = law.of(household.couple() ? "tax_relief_couple" : "tax_relief_single");
    return Math.clamp(most - law.of("tax_relief_rate") * tax, 0, tax);
  }

  /** Exceptional contribution on high incomes (Code général des impôts, art. 223 sexies). */
  private double highIncome(double income) {
    double people = household.adultShares();
    return new Scale(
            new double[] {
              people * law.of("high_income_step_1"), people * law.of("high_income_step_2")
            },
            new double[] {law.of("high_income_rate_1"), law.of("high_income_rate_2")})
        .of(income);
  }
}
