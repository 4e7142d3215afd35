package org.passerelle.engine.income;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.engine.income.Status.EmployerSize;

/** What an employer pays on top of a gross wage. */
final class EmployerCharges {
  /** The coefficient of the general relief has four decimals (art. D. 241-7). */
  private static final double COEFFICIENT_DIGITS = 1e4;

  private final Law law;
  private final Employment employment;

  EmployerCharges(Law law, Employment employment) {
    this.law = law;
    this.employment = employment;
  }

  List<IncomeLine> lines(double gross) {
    List<IncomeLine> lines = new ArrayList<>(remittable(gross));
    lines.addAll(pensions(gross));
    lines.addAll(work(gross));
    lines.addAll(levies(gross));
    lines.add(insurance(gross));
    if (employment.employer() != EmployerSize.SMALL) {
      lines.add(law.rated("social_levy", "social_levy_large_employer", insurance(gross).amount()));
    }
    if (!employment.director()) {
      double coefficient = coefficient(gross);
      if (coefficient > 0) {
        String source = law.source("general_relief_delta_small");
        lines.add(Law.rated("general_relief", coefficient, gross, source).negative());
      }
    }
    return lines;
  }

  /** What the relief for beginners may remit. */
  double startUpBase(double gross) {
    return IncomeLine.sum("", remittable(gross)).amount();
  }

  private List<IncomeLine> remittable(double gross) {
    return List.of(
        law.rated("sickness", "sickness_employer", gross),
        law.rated("old_age_capped", "old_age_capped_employer", Math.min(gross, law.pass())),
        law.rated("old_age_uncapped", "old_age_uncapped_employer", gross),
        law.rated("family", "family_employer", gross));
  }

  private List<IncomeLine> pensions(double gross) {
    double pass = law.pass();
    double first = Math.min(gross, pass);
    double second = Math.max(0, Math.min(gross, law.passes("complementary_ceiling")) - pass);
    List<IncomeLine> lines = new ArrayList<>();
    lines.add(law.rated("complementary_pension_first_band", "complementary_1_employer", first));
    lines.add(law.rated("general_balance_first_band", "ceg_1_employer", first));
    if (second > 0) {
      lines.add(law.rated("complementary_pension_second_band", "complementary_2_employer", second));
      lines.add(law.rated("general_balance_second_band", "ceg_2_employer", second));
      lines.add(law.rated("technical_balance", "cet_employer", first + second));
    }
    return lines;
  }

  private List<IncomeLine> work(double gross) {
    if (employment.director()) {
      return List.of(law.rated("work_accidents", "accidents_office", gross));
    }
    double capped = Math.min(gross, law.passes("unemployment_ceiling"));
    List<IncomeLine> lines = new ArrayList<>();
    lines.add(law.rated("work_accidents", "accidents_mean", gross));
    lines.add(law.rated("unemployment", "unemployment_employer", capped));
    lines.add(law.rated("wage_guarantee", "wage_guarantee_employer", capped));
    if (employment.executive()) {
      lines.add(law.rated("executive_employment_agency", "apec_employer", capped));
    }
    lines.add(law.rated("social_dialogue", "social_dialogue_employer", gross));
    return lines;
  }

  private List<IncomeLine> levies(double gross) {
    List<IncomeLine> lines = new ArrayList<>();
    lines.add(law.rated("autonomy", "autonomy_employer", gross));
    lines.add(law.rated("apprenticeship", "apprenticeship_employer", gross));
    lines.add(
        law.rated(
            "training",
            employment.employer() == EmployerSize.SMALL
                ? "training_small_employer"
                : "training_large_employer",
            gross));
    if (employment.employer() == EmployerSize.LARGE) {
      lines.add(law.rated("housing_aid", "housing_large_employer", gross));
      lines.add(law.rated("housing_construction", "construction_large_employer", gross));
    } else {
      double capped = Math.min(gross, law.pass());
      lines.add(law.rated("housing_aid", "housing_small_employer", capped));
    }
    return lines;
  }

  /** The health insurance and, for executives, the provident insurance. */
  IncomeLine insurance(double gross) {
    List<IncomeLine> lines = new ArrayList<>();
    lines.add(law.fixed("health_insurance", "health_insurance_employer"));
    if (employment.executive()) {
      lines.add(
          law.rated(
              "provident_insurance", "provident_executive_employer", Math.min(gross, law.pass())));
    }
    return IncomeLine.sum("insurance", lines);
  }

  /** minimum + delta x (half of (3 minimum wages / gross - 1)) ^ 1.75; none from 3 on. */
  private double coefficient(double gross) {
    double ratio = law.of("general_relief_smic_multiple") * law.minimumWage() / gross;
    if (ratio <= 1) {
      return 0;
    }
    double least = law.of("general_relief_minimum");
    double delta =
        law.of(
            employment.employer() == EmployerSize.LARGE
                ? "general_relief_delta_large"
                : "general_relief_delta_small");
    double sloping = delta * Math.pow((ratio - 1) / 2, law.of("general_relief_power"));
    double exact = Math.min(least + delta, least + sloping);
    return employment.roundedRelief()
        ? Math.round(exact * COEFFICIENT_DIGITS) / COEFFICIENT_DIGITS
        : exact;
  }
}
