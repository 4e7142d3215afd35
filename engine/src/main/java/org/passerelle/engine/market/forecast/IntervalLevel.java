package org.passerelle.engine.market.forecast;

/** How often the value shall lie in an interval. */
public enum IntervalLevel {
  HALF(0.5),
  FOUR_OF_FIVE(0.8),
  NINETEEN_OF_TWENTY(0.95);

  private final double probability;

  IntervalLevel(double probability) {
    this.probability = probability;
  }

  /** Between 0 and 1. */
  public double probability() {
    return probability;
  }
}
