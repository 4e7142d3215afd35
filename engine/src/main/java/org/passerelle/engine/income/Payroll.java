package org.passerelle.engine.income;

import java.util.ArrayList;
import java.util.List;

/**
 * The contributions on a wage in the private sector, as the table "Taux de cotisations – secteur
 * privé" of the Urssaf and the agreement on complementary pensions set them, with the general
 * relief in its form of 2026 (Code de la sécurité sociale, art. L. 241-13 and D. 241-7).
 *
 * <p>Wages are taken as equal in all months, the work as full time. The health insurance that every
 * employer must offer is counted at its usual price.
 */
final class Payroll {
  private final Law law;
  private final Employment employment;
  private final StartUpRelief startUp;

  Payroll(Law law, Employment employment, StartUpRelief startUp) {
    this.law = law;
    this.employment = employment;
    this.startUp = startUp;
  }

  Payslip of(double gross) {
    if (gross <= 0) {
      return new Payslip(
          0,
          IncomeLine.sum("employee_contributions", List.of()),
          IncomeLine.sum("employer_contributions", List.of()),
          0);
    }
    Deductions deductions = new Deductions(law, employment);
    EmployerCharges charges = new EmployerCharges(law, employment);
    List<IncomeLine> employee = new ArrayList<>(deductions.lines(gross));
    List<IncomeLine> employer = new ArrayList<>(charges.lines(gross));
    startUp.of(gross, deductions::startUpBase).ifPresent(employee::add);
    startUp.of(gross, charges::startUpBase).ifPresent(employer::add);
    IncomeLine taken = atMost(gross, IncomeLine.sum("employee_contributions", employee));
    double taxable =
        gross
            - taken.amount()
            + deductions.notDeductible(gross)
            + charges.insurance(gross).amount();
    return new Payslip(gross, taken, IncomeLine.sum("employer_contributions", employer), taxable);
  }

  /** The price of the health insurance does not turn a tiny wage into a debt. */
  private static IncomeLine atMost(double gross, IncomeLine taken) {
    if (taken.amount() <= gross) {
      return taken;
    }
    List<IncomeLine> lines = new ArrayList<>(taken.children());
    lines.add(IncomeLine.told("insurance_not_taken", gross - taken.amount()));
    return IncomeLine.sum(taken.key(), lines);
  }

  /** The wage that costs the employer so much in all; 0 if the cost does not pay for one. */
  Payslip costing(double cost) {
    Payslip none = of(0);
    if (cost <= of(Bisection.TINY).cost()) {
      return none;
    }
    return of(Bisection.narrow(0, cost, cost, gross -> of(gross).cost()).low());
  }
}
