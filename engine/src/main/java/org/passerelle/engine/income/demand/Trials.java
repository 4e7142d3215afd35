package org.passerelle.engine.income.demand;

import java.util.stream.IntStream;
import org.passerelle.engine.income.demand.DemandError.Field;

/**
 * How many courses are drawn, how far, and from which seed.
 *
 * <p>The same seed gives the same result, on one thread or many: courses are drawn in blocks, each
 * with its own random numbers, and each course in a block with its own again. So two businesses
 * that are tried with the same seed have the same luck, and their difference is that of the
 * businesses.
 *
 * @param paths how many courses; 1 to 1,000,000
 * @param months how far each goes; 1 to 120
 * @param seed of the random numbers
 * @param inParallel whether blocks may be drawn at the same time, on the threads of the caller's
 *     pool
 */
public record Trials(int paths, int months, long seed, boolean inParallel) {
  /** The most months. */
  public static final int MOST_MONTHS = 120;

  /** The most courses. */
  public static final int MOST_PATHS = 1_000_000;

  /** The most courses times months; each takes 24 bytes. */
  public static final int MOST_CELLS = 12_000_000;

  /** Few enough that two cores share 10,000 courses evenly. */
  static final int BLOCK = 512;

  /**
   * Trials.
   *
   * @throws DemandError if a number is out of its range
   */
  public Trials {
    DemandError.check(Field.PATHS, paths, 1, MOST_PATHS);
    DemandError.check(Field.MONTHS, months, 1, MOST_MONTHS);
    DemandError.check(Field.CELLS, (double) paths * months, 1, MOST_CELLS);
  }

  /** Trials on one thread. */
  public Trials(int paths, int months, long seed) {
    this(paths, months, seed, false);
  }

  /** The numbers of the blocks. */
  IntStream blocks() {
    IntStream blocks = IntStream.range(0, (paths + BLOCK - 1) / BLOCK);
    return inParallel ? blocks.parallel() : blocks;
  }
}
