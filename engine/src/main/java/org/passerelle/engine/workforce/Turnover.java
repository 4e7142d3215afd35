package org.passerelle.engine.workforce;

/**
 * The probability that a job is given up in a step, and that a vacancy is opened per job: some
 * always, the rest to bring the jobs there are nearer to the jobs that are wanted.
 *
 * <p>Equations of the paper, with d = e + v the jobs there are and d† those wanted:
 *
 * <pre>
 * separation: δu + (1 − δu) · min(1, γu · max(0, d − d†) / e)
 * opening:    δv + (1 − δv) · min(1, γv · max(0, d† − d) / e)
 * </pre>
 */
final class Turnover {
  private final Parameters parameters;

  Turnover(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The probability that an employed person leaves or loses the job; 0 where nobody works. */
  double separation(double employed, double vacancies, double wanted) {
    return probability(
        parameters.separation(),
        parameters.separationAdjustment() * (employed + vacancies - wanted),
        employed);
  }

  /** The probability that a vacancy is opened, per employed person; 0 where nobody works. */
  double opening(double employed, double vacancies, double wanted) {
    return probability(
        parameters.opening(),
        parameters.openingAdjustment() * (wanted - employed - vacancies),
        employed);
  }

  private static double probability(double always, double adjustment, double employed) {
    if (employed <= 0) {
      return 0;
    }
    return always + (1 - always) * Math.clamp(adjustment / employed, 0, 1);
  }
}
