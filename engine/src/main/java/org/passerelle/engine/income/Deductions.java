package org.passerelle.engine.income;

import java.util.ArrayList;
import java.util.List;

/** What is taken from a gross wage. */
final class Deductions {
  private final Law law;
  private final Employment employment;

  Deductions(Law law, Employment employment) {
    this.law = law;
    this.employment = employment;
  }

  List<IncomeLine> lines(double gross) {
    double pass = law.pass();
    double first = Math.min(gross, pass);
    double second = Math.max(0, Math.min(gross, law.passes("complementary_ceiling")) - pass);
    List<IncomeLine> lines = new ArrayList<>(oldAge(gross));
    lines.add(law.rated("complementary_pension_first_band", "complementary_1_employee", first));
    lines.add(law.rated("general_balance_first_band", "ceg_1_employee", first));
    if (second > 0) {
      lines.add(law.rated("complementary_pension_second_band", "complementary_2_employee", second));
      lines.add(law.rated("general_balance_second_band", "ceg_2_employee", second));
      lines.add(law.rated("technical_balance", "cet_employee", first + second));
    }
    if (employment.executive() && !employment.director()) {
      double base = Math.min(gross, law.passes("unemployment_ceiling"));
      lines.add(law.rated("executive_employment_agency", "apec_employee", base));
    }
    lines.add(law.rated("csg_deductible", "csg_deductible", socialBase(gross)));
    lines.add(law.rated("csg_not_deductible", "csg_not_deductible", socialBase(gross)));
    lines.add(law.rated("crds", "crds", socialBase(gross)));
    lines.add(law.fixed("health_insurance", "health_insurance_employee"));
    return lines;
  }

  private List<IncomeLine> oldAge(double gross) {
    return List.of(
        law.rated("old_age_capped", "old_age_capped_employee", Math.min(gross, law.pass())),
        law.rated("old_age_uncapped", "old_age_uncapped_employee", gross));
  }

  /** What the relief for beginners may remit. */
  double startUpBase(double gross) {
    return IncomeLine.sum("", oldAge(gross)).amount();
  }

  /** The part of CSG and CRDS that stays taxable. */
  double notDeductible(double gross) {
    return (law.of("csg_not_deductible") + law.of("crds")) * socialBase(gross);
  }

  /** The base of CSG and CRDS: the wage less expenses, and the insurance that the employer pays. */
  private double socialBase(double gross) {
    double allowance =
        law.of("csg_allowance") * Math.min(gross, law.passes("csg_allowance_ceiling"));
    return gross - allowance + new EmployerCharges(law, employment).insurance(gross).amount();
  }
}
