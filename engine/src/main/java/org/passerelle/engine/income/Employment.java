package org.passerelle.engine.income;

import org.passerelle.engine.income.Status.EmployerSize;

/**
 * What decides on the contributions on a wage.
 *
 * @param executive "cadre": contributes to the Apec, and the employer to provident insurance
 * @param director president of a company: no unemployment insurance, no general relief
 * @param employer size of the employer
 * @param roundedRelief the coefficient of the general relief has four decimals, as the law says;
 *     not where a wage is sought that fits a cost, which would otherwise jump
 */
record Employment(
    boolean executive, boolean director, EmployerSize employer, boolean roundedRelief) {
  static Employment employee(boolean executive, EmployerSize employer) {
    return new Employment(executive, false, employer, true);
  }

  static Employment president() {
    return new Employment(true, true, EmployerSize.SMALL, true);
  }

  static Employment carried() {
    return new Employment(true, false, EmployerSize.LARGE, false);
  }
}
