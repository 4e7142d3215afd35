package org.passerelle.engine.workforce;

/**
 * Demand for all occupations falls, rises and comes back: start · (1 − amplitude · sin(2π · year /
 * period)). The paper draws the Beveridge curve with it.
 *
 * @param amplitude by which share demand falls at the lowest, 0 or more, below 1
 * @param periodYears how long a cycle takes, in years, above 0
 * @param cycles how many cycles to look at, 1 or more
 */
public record BusinessCycle(double amplitude, double periodYears, int cycles) implements Scenario {
  /**
   * A cycle.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public BusinessCycle {
    boolean isInRange =
        amplitude >= 0
            && amplitude < 1
            && periodYears > 0
            && periodYears < Double.POSITIVE_INFINITY
            && cycles >= 1;
    if (!isInRange) {
      throw new IllegalArgumentException(
          "%d cycles of %s years and amplitude %s: 1 or more, above 0, from 0 to below 1"
              .formatted(cycles, periodYears, amplitude));
    }
  }

  @Override
  public void demand(double year, double[] start, double[] wanted) {
    double factor = 1 - amplitude * Math.sin(2 * Math.PI * year / periodYears);
    for (int occupation = 0; occupation < start.length; occupation++) {
      wanted[occupation] = start[occupation] * factor;
    }
  }

  @Override
  public double transitionYears() {
    return periodYears * cycles;
  }

  @Override
  public double years() {
    return transitionYears();
  }
}
