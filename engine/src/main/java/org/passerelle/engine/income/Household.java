package org.passerelle.engine.income;

import org.passerelle.engine.income.IncomeError.Problem;

/**
 * Those who are taxed together (a "foyer fiscal").
 *
 * @param couple married or bound by a civil pact, taxed together
 * @param children who depend on the household, 0 to 20; shared custody is not told
 * @param loneParent who raises the children alone (box T of the tax return)
 * @param otherIncome what else the household is taxed on, in euros a year, after its own
 *     allowances; 0 to 10 million
 */
public record Household(boolean couple, int children, boolean loneParent, double otherIncome) {
  private static final int MOST_CHILDREN = 20;

  /** Someone who lives alone and has no other income. */
  public static final Household SINGLE = new Household(false, 0, false, 0);

  /**
   * @throws IncomeError if a value is out of range, or a lone parent is in a couple or has no child
   */
  public Household {
    IncomeError.checkRange("children", children, 0, MOST_CHILDREN);
    IncomeError.checkAmount("otherIncome", otherIncome, IncomeInput.MOST);
    if (loneParent && couple) {
      throw new IncomeError(Problem.LONE_PARENT_IN_A_COUPLE, "loneParent");
    }
    if (loneParent && children == 0) {
      throw new IncomeError(Problem.LONE_PARENT_WITHOUT_CHILD, "loneParent");
    }
  }

  /** Two people with children and no other income. */
  public static Household couple(int children) {
    return new Household(true, children, false, 0);
  }

  /** The shares of the adults. */
  double adultShares() {
    return couple ? 2 : 1;
  }

  /** The shares of the children: a half for the first two, a whole for each that follows. */
  double childShares() {
    return children <= 2 ? children / 2.0 : children - 1.0;
  }

  /** All shares by which the income is divided (Code général des impôts, art. 194). */
  double shares() {
    return adultShares() + childShares() + (loneParent ? .5 : 0);
  }
}
