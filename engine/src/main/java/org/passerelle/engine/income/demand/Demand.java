package org.passerelle.engine.income.demand;

import java.util.SplittableRandom;
import org.passerelle.engine.income.demand.DemandError.Field;

/**
 * Simulates the demand for what a person sells, and what is left to live on.
 *
 * <p>Ours. New clients come as a Poisson process whose rate rises to its full height in the months
 * of ramp-up; each buys a lognormal amount every month until it leaves (geometric); capacity cuts
 * what can be billed. Some businesses never start, and each may be given up at the end of a month.
 * Rules turn turnover into net income; savings bear the difference to the need.
 */
public final class Demand {
  private static final double MOST_CLIENTS_DRAWN = 2e8;

  private Demand() {}

  /**
   * Draws courses of a business and sums them up.
   *
   * @param rules what is left of a year's turnover; called many times, so best a {@link NetTable};
   *     if trials may be drawn in parallel, from many threads
   * @throws DemandError if more clients would have to be drawn than 200 million
   * @throws IllegalArgumentException if the rules give no finite number
   */
  public static DemandOutlook simulate(
      Business business, Means means, NetOfTurnover rules, Trials trials) {
    checkWork(business.clientele(), trials);
    SplittableRandom[] blocks = blocks(trials);
    Courses courses = new Courses(trials);
    trials
        .blocks()
        .forEach(block -> drawBlock(block, blocks[block], business, means, rules, courses));
    return courses.sumUp();
  }

  private static void drawBlock(
      int block,
      SplittableRandom random,
      Business business,
      Means means,
      NetOfTurnover rules,
      Courses courses) {
    Course course = new Course(business, courses.months());
    Budget budget = new Budget(business, means, rules, courses.months());
    int first = block * Trials.BLOCK;
    for (int path = first; path < Math.min(first + Trials.BLOCK, courses.paths()); path++) {
      course.draw(random.split());
      budget.follow(course);
      courses.keep(path, course, budget);
    }
  }

  static void checkWork(Clientele clientele, Trials trials) {
    double each = clientele.clientsAtStart() + clientele.arrivals() * trials.months();
    DemandError.check(Field.CLIENTS_DRAWN, each * trials.paths(), 0, MOST_CLIENTS_DRAWN);
  }

  /** The random numbers of each block, split off one after the other before any is used. */
  static SplittableRandom[] blocks(Trials trials) {
    SplittableRandom root = new SplittableRandom(trials.seed());
    SplittableRandom[] blocks = new SplittableRandom[(trials.paths() - 1) / Trials.BLOCK + 1];
    for (int block = 0; block < blocks.length; block++) {
      blocks[block] = root.split();
    }
    return blocks;
  }
}
