package org.passerelle.engine.transition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passerelle.engine.transition.Feasibility.Reason;
import org.passerelle.engine.transition.signal.Signal;
import org.passerelle.engine.transition.signal.SignalRows;
import org.passerelle.reference.TransitionWeights;

/**
 * From signals to feasibility: an additive logistic model, monotone in every signal (a generalised
 * additive model; Hastie and Tibshirani 1986). For each {@link Reading} the log-odds are the sum of
 * a rising curve of each signal. The two readings are weighed and brought to the scale of the
 * public's ratings by a last logistic regression.
 */
final class FeasibilityModel {
  /** Ratings lie four of five times within so many standard deviations. */
  private static final double FOUR_OF_FIVE = 1.2816;

  private final Curves judged;
  private final Curves practised;
  private final Curves both;
  private final double start;
  private final double judgedStart;
  private final double spread;

  FeasibilityModel(TransitionWeights weights) {
    judged = Curves.of(weights, Reading.JUDGED);
    practised = Curves.of(weights, Reading.PRACTISED);
    judgedStart = weights.number(Reading.JUDGED.id(), "start");
    both =
        Curves.sum(
            judged,
            weights.number("both", "judged"),
            practised,
            weights.number("both", "practised"));
    start = weights.number("both", "start");
    spread = weights.number("both", "spread");
  }

  /** The feasibility of a move from an origin to each occupation, 0 to 1. */
  float[] feasibility(SignalRows.From signals) {
    float[] odds = logOdds(signals);
    for (int o = 0; o < odds.length; o++) {
      odds[o] = probability(odds[o]);
    }
    return odds;
  }

  /** The log-odds of a move from an origin to each occupation. */
  float[] logOdds(SignalRows.From signals) {
    float[] odds = signals.sums(both::add);
    for (int o = 0; o < odds.length; o++) {
      odds[o] += (float) start;
    }
    return odds;
  }

  /** A reading of the moves from an origin, higher for more feasible or more usual ones. */
  float[] reading(Reading reading, SignalRows.From signals) {
    return signals.sums((reading == Reading.JUDGED ? judged : practised)::add);
  }

  static float probability(double logOdds) {
    return (float) (1 / (1 + Math.exp(-logOdds)));
  }

  /** What a value of a signal adds to the log-odds. */
  float of(Signal signal, float value) {
    return both.of(signal, value);
  }

  /**
   * One move, with reasons.
   *
   * @param signals the signals from the origin to all; shape: signals x occupations
   * @param usual the share of occupations that are less usual to move to
   */
  Feasibility explained(float[][] signals, int target, double usual) {
    List<Reason> reasons = new ArrayList<>();
    List<Signal> missing = new ArrayList<>();
    double odds = start;
    double byJudgement = judgedStart;
    for (Signal signal : Signal.values()) {
      float value = signals[signal.number()][target];
      byJudgement += judged.of(signal, value);
      if (Float.isNaN(value) && both.counts(signal)) {
        missing.add(signal);
      } else if (both.counts(signal)) {
        double weight = both.of(signal, value);
        odds += weight;
        reasons.add(new Reason(signal, value, weight));
      }
    }
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
    return new Feasibility(
        probability(odds),
        probability(odds - FOUR_OF_FIVE * spread),
        probability(odds + FOUR_OF_FIVE * spread),
        probability(byJudgement),
        usual,
        reasons,
        missing);
  }
}
