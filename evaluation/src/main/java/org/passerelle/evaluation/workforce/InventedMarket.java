package org.passerelle.evaluation.workforce;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.passerelle.engine.workforce.MobilityNetwork;
import org.passerelle.engine.workforce.Parameters;

/**
 * A labour market that is invented: {@value #SIZE} occupations in families of {@value #FAMILY},
 * each with ways to all of its family and to {@value #OTHERS} others. Half of a shock comes with
 * the family, half with the occupation. The same every time.
 */
final class InventedMarket {
  static final int SIZE = 500;
  static final double PEOPLE = 500_000;
  private static final int FAMILY = 20;
  private static final int OTHERS = 31;

  private InventedMarket() {}

  static MobilityNetwork network() {
    SplittableRandom random = new SplittableRandom(1);
    MobilityNetwork.Builder builder = MobilityNetwork.builder(SIZE, Parameters.STAY);
    for (int origin = 0; origin < SIZE; origin++) {
      boolean[] linked = new boolean[SIZE];
      linked[origin] = true;
      int first = origin - origin % FAMILY;
      for (int target = first; target < first + FAMILY; target++) {
        link(builder, linked, origin, target, 4 * random.nextDouble());
      }
      for (int count = 0; count < OTHERS; ) {
        boolean isNew = link(builder, linked, origin, random.nextInt(SIZE), random.nextDouble());
        count += isNew ? 1 : 0;
      }
    }
    return builder.build();
  }

  private static boolean link(
      MobilityNetwork.Builder builder, boolean[] linked, int origin, int target, double weight) {
    if (linked[target]) {
      return false;
    }
    linked[target] = true;
    builder.link(origin, target, weight);
    return true;
  }

  /** Jobs, most occupations small and a few large; together {@link #PEOPLE}. */
  static double[] employment() {
    SplittableRandom random = new SplittableRandom(2);
    double[] jobs = new double[SIZE];
    Arrays.setAll(jobs, i -> Math.exp(random.nextGaussian()));
    double sum = Arrays.stream(jobs).sum();
    Arrays.setAll(jobs, i -> jobs[i] * PEOPLE / sum);
    return jobs;
  }

  static double[] shocks() {
    SplittableRandom random = new SplittableRandom(3);
    double[] families = random.doubles(SIZE / FAMILY).toArray();
    double[] shocks = new double[SIZE];
    Arrays.setAll(shocks, i -> (families[i / FAMILY] + random.nextDouble()) / 2);
    return shocks;
  }
}
