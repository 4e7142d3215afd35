package org.passerelle.evaluation.demand;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.passerelle.engine.income.demand.Business;
import org.passerelle.engine.income.demand.Clientele;
import org.passerelle.engine.income.demand.Demand;
import org.passerelle.engine.income.demand.DemandOutlook;
import org.passerelle.engine.income.demand.Means;
import org.passerelle.engine.income.demand.MonthOutlook;
import org.passerelle.engine.income.demand.NetTable;
import org.passerelle.engine.income.demand.Trials;

/**
 * 10,000 courses of 36 months of a business with {@code arrivals} new clients a month, who stay for
 * a year on average: on one thread, on two, and on one the plain way.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DemandBenchmark {
  private static final int PATHS = 10_000;
  private static final int MONTHS = 36;
  private static final Means MEANS = Means.of(8_000, 1_500).withBenefit(1_000, 18, .7);
  private static final NetTable RULES =
      NetTable.of(turnover -> .744 * turnover - Math.max(0, turnover - 20_000) * .07, 120_000, 240);

  /** New clients a month. */
  @Param({"0.5", "2"})
  public double arrivals;

  private Business business = business(1);
  private long seed;

  private static Business business(double arrivals) {
    Clientele clientele =
        Clientele.of(arrivals, 800 / arrivals / 4, 1, 1 / 12.0)
            .withRampMonths(9)
            .withArrivalSpread(.6);
    return Business.of(clientele, 12, 300)
        .withCosts(150)
        .withNeverStarts(.15)
        .withGivingUp(.02, 24);
  }

  /** Both ways must give the same but for chance, or their times compare nothing. */
  @Setup
  public void check() {
    business = business(arrivals);
    DemandOutlook outlook = courses(false);
    PlainDemand plain = plain();
    same("ruin", outlook.ruin().probability(), plain.ruin(), .03);
    for (MonthOutlook month : outlook.months()) {
      double mean = plain.meanEarned[month.month() - 1];
      same("mean of month " + month.month(), month.business().mean(), mean, 40);
    }
  }

  private static void same(String what, double ours, double plain, double most) {
    if (!(Math.abs(ours - plain) <= most)) {
      throw new IllegalStateException("%s: %s and %s".formatted(what, ours, plain));
    }
  }

  @Benchmark
  public DemandOutlook onOneThread() {
    return courses(false);
  }

  @Benchmark
  public DemandOutlook inParallel() {
    return courses(true);
  }

  private DemandOutlook courses(boolean inParallel) {
    return Demand.simulate(business, MEANS, RULES, new Trials(PATHS, MONTHS, seed++, inParallel));
  }

  /** What {@link #onOneThread} computes, without the reserve and the month of the need. */
  @Benchmark
  public PlainDemand plain() {
    return new PlainDemand(business, MEANS, RULES, PATHS, MONTHS, seed++);
  }
}
