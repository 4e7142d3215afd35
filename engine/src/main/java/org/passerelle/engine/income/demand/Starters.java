package org.passerelle.engine.income.demand;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.passerelle.engine.income.demand.DemandError.Field;
import org.passerelle.reference.DemandCalibration;

/**
 * A population of one-person businesses: each course is another person, and the spread of the
 * arrival rate is that between people. It is measured as statisticians measure the real one, so
 * that both can be compared.
 *
 * <p>People of all ages of business up to ten years make up the stock. More register each year than
 * in the year before, so that younger businesses are more numerous: those who registered a months
 * ago count (1 + growth)^(−a / 12) times those who register now. Each course is looked at when it
 * is as old as forty such people of equal weight.
 */
public final class Starters {
  private static final int AGES = 40;
  private static final int YEAR = 12;

  private final Course course;
  private final Budget budget;
  private final int months;
  private final int[] ages;

  /** Incomes of the stock. */
  private final double[] incomes;

  private int stock;
  private int registered;
  private int started;
  private int activeAfterThree;
  private int activeAfterFive;
  private double turnoverAfterFive;

  private Starters(Business business, NetOfTurnover rules, double growth, Trials trials) {
    months = trials.months();
    course = new Course(business, months);
    budget = new Budget(business, Means.of(0, 0), rules, months);
    ages = ages(growth, months);
    incomes = new double[AGES * trials.paths()];
  }

  /**
   * The business of those who register as micro-entrepreneurs in France: a different one for each,
   * together as published.
   */
  public static Business microEntrepreneur(DemandCalibration calibration) {
    Clientele clientele =
        new Clientele(
            calibration.parameter("arrivals"),
            calibration.parameter("arrival_spread"),
            (int) calibration.parameter("ramp_months"),
            0,
            calibration.parameter("client_turnover"),
            calibration.parameter("client_spread"),
            calibration.parameter("churn"));
    return Business.of(clientele, 1, calibration.parameter("most_turnover"))
        .withNeverStarts(calibration.parameter("never_starts"))
        .withGivingUp(
            calibration.parameter("giving_up"), calibration.parameter("giving_up_halved"));
  }

  /**
   * Draws a population and measures it, on one thread.
   *
   * @param business of the members, its arrival rate drawn anew for each
   * @param rules what is left of a year's turnover
   * @param entryGrowth by how much more register each year; −0.5 to 1
   * @param trials how many people, for how many months: 60 to 120. The oldest businesses of the
   *     stock are that old
   * @throws DemandError if a number is out of its range
   */
  public static StarterFigures measure(
      Business business, NetOfTurnover rules, double entryGrowth, Trials trials) {
    DemandError.check(Field.MONTHS, trials.months(), 5 * YEAR, Trials.MOST_MONTHS);
    DemandError.check(Field.ENTRY_GROWTH, entryGrowth, -.5, 1);
    Demand.checkWork(business.clientele(), trials);
    Starters starters = new Starters(business, rules, entryGrowth, trials);
    SplittableRandom[] blocks = Demand.blocks(trials);
    for (int path = 0; path < trials.paths(); path++) {
      starters.look(blocks[path / Trials.BLOCK].split());
    }
    return starters.figures();
  }

  /** Ages in months that are equally likely in a stock of which nobody has left. */
  private static int[] ages(double growth, int months) {
    double[] until = new double[months + 1];
    for (int age = 1; age <= months; age++) {
      until[age] = until[age - 1] + Math.pow(1 + growth, -(double) age / YEAR);
    }
    return IntStream.range(0, AGES)
        .map(i -> {
          double place = (i + .5) / AGES * until[months];
          return (int) IntStream.rangeClosed(1, months).filter(a -> until[a] < place).count() + 1;
        })
        .toArray();
  }

  private void look(SplittableRandom random) {
    course.draw(random);
    budget.follow(course);
    registered++;
    if (turnover(0, 2 * YEAR) > 0) {
      started++;
      activeAfterThree += isActive(3 * YEAR) ? 1 : 0;
      if (isActive(5 * YEAR)) {
        activeAfterFive++;
        turnoverAfterFive += turnover(4 * YEAR, 5 * YEAR);
      }
    }
    for (int age : ages) {
      if (isActive(age)) {
        incomes[stock++] = earnedAMonth(age);
      }
    }
  }

  /** Open at the end of a month, with any turnover in the year before. */
  private boolean isActive(int age) {
    return course.monthsOpen() > age && turnover(Math.max(0, age - YEAR), age) > 0;
  }

  private double turnover(int from, int to) {
    double sum = 0;
    for (int month = from; month < to; month++) {
      sum += course.turnover(month);
    }
    return sum;
  }

  private double earnedAMonth(int age) {
    int from = Math.max(0, age - YEAR);
    double sum = 0;
    for (int month = from; month < age; month++) {
      sum += budget.earned(month);
    }
    return sum / (age - from);
  }

  /** With nobody in the stock or started, what would be a share or a mean of them is 0. */
  private StarterFigures figures() {
    double[] members = Arrays.copyOf(incomes, Math.max(1, stock));
    Ranks ranks = new Ranks(members);
    return new StarterFigures(
        ranks.band().mean(),
        ranks.percentile(50),
        ranks.percentile(25),
        (double) started / registered,
        (double) activeAfterThree / Math.max(1, started),
        (double) activeAfterFive / Math.max(1, started),
        turnoverAfterFive / Math.max(1, activeAfterFive));
  }
}
