package org.passerelle.engine.workforce;

/**
 * How many jobs employers want in each occupation as time goes by. {@link Automation} and {@link
 * BusinessCycle} are those of the paper; others may be written.
 */
public interface Scenario {
  /**
   * The jobs that employers want, filled or vacant.
   *
   * @param year the time since the start, in years, above 0
   * @param start the jobs wanted at the start; shape: occupations; not to be changed
   * @param wanted where to write the jobs wanted in that year, finite, 0 or more; shape:
   *     occupations
   */
  void demand(double year, double[] start, double[] wanted);

  /** How long demand changes, in years; effects are averaged over this time. Above 0. */
  double transitionYears();

  /** How long to look on, in years; at least {@link #transitionYears}. */
  double years();

  /** Nothing changes. */
  static Scenario steady(double years) {
    return new BusinessCycle(0, years, 1);
  }
}
