package org.passerelle.evaluation.linking;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Runs a ranker over all texts of a set, on one thread: a pass to warm up (2,000 texts or three
 * seconds), then the pass that is scored and timed. A small set is timed again until enough
 * processor time has been seen. The index is built before and is not part of the time.
 */
final class Measurement {
  /** How many rows are asked for. */
  static final int DEPTH = 1000;

  private static final int WARM_CALLS = 2000;
  private static final long MOST_CALLS = 200_000;
  private static final long WARM_NANOS = 3_000_000_000L;
  private static final String EXACT = "exact";

  private final Duration timed;

  /**
   * With a least processor time.
   *
   * @param timed what a ranker’s texts must have taken in all before the mean is trusted
   */
  Measurement(Duration timed) {
    this.timed = timed;
  }

  /**
   * The results over all texts and, where the set says how near they are, over the exact ones; none
   * for a set without texts.
   */
  List<Result> of(Task task, RankerKind kind) {
    return task.queries().isEmpty() ? List.of() : measure(task, kind);
  }

  private List<Result> measure(Task task, RankerKind kind) {
    long before = heapInUse();
    Ranker ranker = kind.over(task);
    long index = Math.max(0, heapInUse() - before);
    warmUp(task, ranker);
    var clock = new Clock(ranker);
    var all = new Tally(task);
    var exact = new Tally(task);
    for (Query query : task.queries()) {
      Ranking ranking = clock.rank(query);
      all.add(query, ranking);
      if (isExact(query)) {
        exact.add(query, ranking);
      }
    }
    while (clock.nanos < timed.toNanos() && clock.calls < MOST_CALLS) {
      task.queries().forEach(clock::rank);
    }
    var cost = new Result.Cost(clock.millisPerCall(), index / 1e6);
    List<Result> results = new ArrayList<>();
    results.add(new Result(kind.name(), Result.ALL, all.measures(), cost));
    if (task.queries().stream().anyMatch(Measurement::isExact)) {
      results.add(new Result(kind.name(), EXACT, exact.measures(), cost));
    }
    return results;
  }

  private static boolean isExact(Query query) {
    return query.relation().filter(EXACT::equals).isPresent();
  }

  /**
   * Adds up the processor time of the calling thread; that of the garbage collector is not in it.
   */
  private static final class Clock {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Ranker ranker;
    private long nanos;
    private long calls;

    Clock(Ranker ranker) {
      this.ranker = ranker;
    }

    Ranking rank(Query query) {
      long start = threads.getCurrentThreadCpuTime();
      Ranking ranking = ranker.rank(query.text(), DEPTH);
      nanos += threads.getCurrentThreadCpuTime() - start;
      calls++;
      return ranking;
    }

    double millisPerCall() {
      return nanos / 1e6 / calls;
    }
  }

  /** Bytes that a collection leaves, as the collector counted them when it ended. */
  private static long heapInUse() {
    System.gc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getCollectionUsage)
        .filter(Objects::nonNull)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }

  private static void warmUp(Task task, Ranker ranker) {
    long end = System.nanoTime() + WARM_NANOS;
    int done = 0;
    while (done < WARM_CALLS && System.nanoTime() < end) {
      ranker.rank(task.queries().get(done++ % task.queries().size()).text(), DEPTH);
    }
  }
}
