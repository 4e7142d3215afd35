package org.passerelle.engine.income.demand;

/**
 * What a course leaves each month, and what becomes of the savings. Computed anew by each call of
 * {@link #follow}.
 *
 * <p>Contributions and tax are those of a year: a month bears what its turnover adds to those of
 * the year so far. Years begin with the first month. What is due without any turnover is spread
 * evenly.
 */
final class Budget {
  /** Half a cent, below which a sum is zero. */
  private static final double NOTHING = .005;

  private static final int YEAR = 12;

  private final Business business;
  private final Means means;
  private final NetOfTurnover rules;
  private final double netOfNothing;
  private final double[] earned;
  private final double[] income;
  private final double[] balance;
  private int ranOut;
  private int needMet;
  private double deepest;

  Budget(Business business, Means means, NetOfTurnover rules, int months) {
    this.business = business;
    this.means = means;
    this.rules = rules;
    netOfNothing = net(0);
    earned = new double[months];
    income = new double[months];
    balance = new double[months];
  }

  /** Follows a course from its first month to its last. */
  void follow(Course course) {
    earn(course);
    live(course);
  }

  private void earn(Course course) {
    double year = 0;
    double netOfYear = netOfNothing;
    double fixed = netOfNothing / YEAR - business.costs();
    for (int month = 0; month < earned.length; month++) {
      if (month % YEAR == 0) {
        year = 0;
        netOfYear = netOfNothing;
      }
      double added = 0;
      double turnover = course.turnover(month);
      if (turnover > 0) {
        year += turnover;
        double net = net(year);
        added = net - netOfYear;
        netOfYear = net;
      }
      earned[month] = month < course.monthsOpen() ? fixed + added : 0;
    }
  }

  /** Rules that give no number would spoil all months silently. */
  private double net(double turnover) {
    double net = rules.net(turnover);
    if (!(Math.abs(net) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "net %s of a turnover of %s a year: must be finite".formatted(net, turnover));
    }
    return net;
  }

  private void live(Course course) {
    double benefitLeft = means.benefit() * means.benefitMonths();
    double saved = 0;
    ranOut = 0;
    needMet = 0;
    deepest = 0;
    for (int month = 0; month < earned.length; month++) {
      boolean isOpen = month < course.monthsOpen();
      double own = isOpen ? earned[month] : means.fallback();
      double less = means.deducted() * Math.max(0, own);
      double benefit = Math.min(benefitLeft, Math.max(0, means.benefit() - less));
      benefitLeft -= benefit;
      income[month] = own + benefit;
      saved += income[month] - means.need();
      balance[month] = means.savings() + saved;
      deepest = Math.max(deepest, -saved);
      if (ranOut == 0 && balance[month] < -NOTHING) {
        ranOut = month + 1;
      }
      if (needMet == 0 && isOpen && earned[month] >= means.need() - NOTHING) {
        needMet = month + 1;
      }
    }
  }

  /** What the business leaves in a month, counted from 0; euros, below 0 if it costs money. */
  double earned(int month) {
    return earned[month];
  }

  /** The same with benefit and fallback. */
  double income(int month) {
    return income[month];
  }

  /** Savings at the end of a month; below 0, what is missing. */
  double balance(int month) {
    return balance[month];
  }

  /** The month, counted from 1, at whose end savings have run out; 0 if in none. */
  int ranOut() {
    return ranOut;
  }

  /** The first month, counted from 1, in which the business alone leaves the need; 0 if none. */
  int needMet() {
    return needMet;
  }

  /** Whether the business alone left the need on average over the last twelve months. */
  boolean livesFromItAtTheEnd() {
    int first = Math.max(0, earned.length - YEAR);
    double sum = 0;
    for (int month = first; month < earned.length; month++) {
      sum += earned[month];
    }
    return sum / (earned.length - first) >= means.need() - NOTHING;
  }

  /** The savings at the start that would just have sufficed. */
  double reserve() {
    return deepest;
  }
}
