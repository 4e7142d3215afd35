package org.passerelle.engine.income;

/**
 * What becomes of a gross wage; all amounts in euros a year.
 *
 * @param employee what is taken from the wage
 * @param employer what the employer adds, after reliefs
 * @param taxable what is taxed, before the allowance for expenses
 */
record Payslip(double gross, IncomeLine employee, IncomeLine employer, double taxable) {
  double net() {
    return gross - employee.amount();
  }

  double cost() {
    return gross + employer.amount();
  }

  double contributions() {
    return employee.amount() + employer.amount();
  }
}
