package org.passerelle.engine.income;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A line of the account that leads to a net income, without words: its key is put into words by
 * whoever shows it.
 *
 * @param key what the amount is, such as {@code pension_capped}
 * @param amount in euros a year; what is taken away is positive in a list of contributions and
 *     negative where it lowers the line above, such as a relief
 * @param rate the rate of the law, a fraction, where there is one
 * @param base what the rate is applied to, in euros a year, where there is one
 * @param source the article or the official page; empty if the line is a sum or was told by the
 *     person
 * @param children what the amount is made of; their amounts add up to it
 */
public record IncomeLine(
    String key,
    double amount,
    OptionalDouble rate,
    OptionalDouble base,
    String source,
    List<IncomeLine> children) {
  /** All keys, for whoever puts them into words. */
  public static final List<String> KEYS =
      List.of(
          "net_after_tax",
          "turnover",
          "gross_wage",
          "costs",
          "portage_fee",
          "not_paid_out",
          "kept_in_company",
          "dividend_contributions",
          "contributions",
          "employee_contributions",
          "employer_contributions",
          "sickness",
          "sickness_above",
          "daily_allowances",
          "old_age_capped",
          "old_age_uncapped",
          "complementary_pension_first_band",
          "complementary_pension_second_band",
          "general_balance_first_band",
          "general_balance_second_band",
          "technical_balance",
          "invalidity",
          "family",
          "work_accidents",
          "unemployment",
          "wage_guarantee",
          "executive_employment_agency",
          "social_dialogue",
          "autonomy",
          "apprenticeship",
          "training",
          "housing_aid",
          "housing_construction",
          "social_levy",
          "insurance",
          "health_insurance",
          "provident_insurance",
          "insurance_not_taken",
          "general_relief",
          "start_up_relief",
          "csg_deductible",
          "csg_not_deductible",
          "crds",
          "micro_contribution",
          "chamber_tax",
          "micro_flat_tax",
          "income_tax",
          "tax_by_scale",
          "tax_relief",
          "high_income_tax",
          "tax_of_other_income",
          "dividend_tax",
          "dividend_social_levy",
          "corporate_tax",
          "corporate_tax_reduced",
          "corporate_tax_normal");

  public IncomeLine {
    children = List.copyOf(children);
  }

  IncomeLine(String key, double amount, OptionalDouble rate, OptionalDouble base, String source) {
    this(key, amount, rate, base, source, List.of());
  }

  IncomeLine(String key, double amount, String source) {
    this(key, amount, OptionalDouble.empty(), OptionalDouble.empty(), source);
  }

  /** What was told by the person or follows from other lines. */
  static IncomeLine told(String key, double amount) {
    return new IncomeLine(key, amount, "");
  }

  /** The sum of lines. */
  static IncomeLine sum(String key, List<IncomeLine> children) {
    double sum = 0;
    for (IncomeLine child : children) {
      sum += child.amount;
    }
    return new IncomeLine(key, sum, OptionalDouble.empty(), OptionalDouble.empty(), "", children);
  }

  /** The same, taken away. */
  IncomeLine negative() {
    return new IncomeLine(
        key, -amount, rate, base, source, children.stream().map(IncomeLine::negative).toList());
  }
}
