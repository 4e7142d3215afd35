package org.passerelle.engine.income.demand;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** All courses, and what they come to. Threads may keep courses of different numbers at once. */
final class Courses {
  private final Trials trials;

  /** By month and course. */
  private final double[][] earned;

  private final double[][] income;
  private final double[][] balance;

  /** By course. */
  private final int[] activeMonths;

  private final int[] ranOut;
  private final int[] needMet;
  private final boolean[] livesFromIt;
  private final double[] reserve;

  Courses(Trials trials) {
    this.trials = trials;
    earned = new double[trials.months()][trials.paths()];
    income = new double[trials.months()][trials.paths()];
    balance = new double[trials.months()][trials.paths()];
    activeMonths = new int[trials.paths()];
    ranOut = new int[trials.paths()];
    needMet = new int[trials.paths()];
    livesFromIt = new boolean[trials.paths()];
    reserve = new double[trials.paths()];
  }

  int months() {
    return trials.months();
  }

  int paths() {
    return trials.paths();
  }

  void keep(int path, Course course, Budget budget) {
    for (int month = 0; month < earned.length; month++) {
      earned[month][path] = budget.earned(month);
      income[month][path] = budget.income(month);
      balance[month][path] = budget.balance(month);
    }
    activeMonths[path] = course.isStarted() ? course.monthsOpen() : 0;
    ranOut[path] = budget.ranOut();
    needMet[path] = budget.needMet();
    livesFromIt[path] = budget.livesFromItAtTheEnd();
    reserve[path] = budget.reserve();
  }

  /** Sums up; values are put into another order, so that this can be done once. */
  DemandOutlook sumUp() {
    return new DemandOutlook(monthByMonth(), ruin(), needMet(), reserve(), trials);
  }

  private List<MonthOutlook> monthByMonth() {
    int[] active = new int[months() + 2];
    for (int path = 0; path < paths(); path++) {
      active[activeMonths[path]]++;
    }
    double[] activeAfter = new double[months() + 1];
    for (int month = months(), count = 0; month >= 0; month--) {
      count += active[month + 1];
      activeAfter[month] = (double) count / paths();
    }
    double[] ranOutBy = sharesBy(ranOut);
    IntStream all = IntStream.range(0, months());
    return (trials.inParallel() ? all.parallel() : all)
        .mapToObj(month ->
            new MonthOutlook(
                month + 1,
                new Ranks(earned[month]).band(),
                new Ranks(income[month]).band(),
                new Ranks(balance[month]).band(),
                activeAfter[month + 1],
                ranOutBy[month + 1]))
        .toList();
  }

  /** The share of courses to which something has happened by a month; month 0 stands for never. */
  private double[] sharesBy(int[] month) {
    int[] counts = new int[months() + 1];
    for (int m : month) {
      counts[m]++;
    }
    double[] shares = new double[months() + 1];
    for (int m = 1, count = 0; m <= months(); m++) {
      count += counts[m];
      shares[m] = (double) count / paths();
    }
    return shares;
  }

  private Ruin ruin() {
    int[] happened = Arrays.stream(ranOut).filter(month -> month > 0).sorted().toArray();
    OptionalInt median =
        happened.length == 0
            ? OptionalInt.empty()
            : OptionalInt.of(happened[Ranks.rank(50, happened.length)]);
    return new Ruin((double) happened.length / paths(), median);
  }

  private NeedMet needMet() {
    int[] sorted =
        Arrays.stream(needMet).map(month -> month == 0 ? Integer.MAX_VALUE : month).toArray();
    Arrays.sort(sorted);
    long never = Arrays.stream(needMet).filter(month -> month == 0).count();
    int living = 0;
    for (boolean lives : livesFromIt) {
      living += lives ? 1 : 0;
    }
    return new NeedMet(
        monthAt(sorted, 10),
        monthAt(sorted, 50),
        monthAt(sorted, 90),
        (double) never / paths(),
        (double) living / paths());
  }

  private static OptionalInt monthAt(int[] sorted, int percent) {
    int month = sorted[Ranks.rank(percent, sorted.length)];
    return month == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(month);
  }

  private Reserve reserve() {
    Ranks ranks = new Ranks(reserve);
    return new Reserve(ranks.percentile(95), ranks.percentile(90), ranks.percentile(80));
  }
}
