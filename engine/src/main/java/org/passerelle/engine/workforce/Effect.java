package org.passerelle.engine.workforce;

/**
 * What a scenario does to those of an occupation, or to all.
 *
 * @param unemployment the unemployed among those who work or look for work
 * @param longTerm the long-term unemployed among the same
 */
public record Effect(Change unemployment, Change longTerm) {
  /**
   * A rate before and during the transition.
   *
   * @param before in the steady state, 0 to 1
   * @param during of all who work or look for work during the transition, 0 to 1: the numbers of
   *     all its steps are added before they are divided
   */
  public record Change(double before, double during) {
    /** The difference, 0.01 for one percentage point. */
    public double points() {
      return during - before;
    }

    /** The difference as a part of the rate before; 0.5 for half as much again. */
    public double increase() {
      return points() / before;
    }
  }
}
