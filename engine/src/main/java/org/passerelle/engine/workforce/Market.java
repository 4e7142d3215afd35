package org.passerelle.engine.workforce;

/** What happens on the labour market in one step. */
interface Market {
  /**
   * One step of time: jobs are given up, vacancies opened, the unemployed apply and are hired.
   *
   * @param state what was; becomes what is after the step
   * @param wanted the jobs that employers want; shape: occupations
   */
  void step(State state, double[] wanted);
}
