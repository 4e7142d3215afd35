package org.passerelle.engine.transition;

import org.passerelle.engine.transition.signal.Signal;
import org.passerelle.engine.transition.signal.SkillSignals;
import org.passerelle.reference.Requirements;

/**
 * What owning a target's skills counts for in the log-odds of a move: the sum of the curves of
 * those signals that can only rise when one more skill is learned. Signals that compare occupations
 * as wholes stay as they are. Logarithms are read from tables, between whose steps curves are
 * straight.
 */
final class SkillCurves {
  private static final int MOST_SHARED = 64;
  private static final int MOST_LACKING = 128;
  private static final int LACKING_STEPS = 8;
  private static final int MOST_MONTHS = 128;
  private static final int MONTH_STEPS = 16;
  private static final int MOST_ODDS = 16;
  private static final int ODDS_STEPS = 256;

  private final FeasibilityModel model;
  private final float[] shared = new float[MOST_SHARED + 1];
  private final float[] lacking = new float[MOST_LACKING * LACKING_STEPS + 2];
  private final float[] months = new float[MOST_MONTHS * MONTH_STEPS + 2];
  private final float[] probabilities = new float[2 * MOST_ODDS * ODDS_STEPS + 2];
  private final float[] essentialMass;
  private final float[] optionalMass;
  private final float[] fullMonths;
  private final int[] required;

  SkillCurves(FeasibleMoves moves, Requirements requirements) {
    model = moves.model();
    SkillSignals skills = moves.signals().skills();
    for (int n = 0; n <= MOST_SHARED; n++) {
      shared[n] = model.of(Signal.SHARED_SKILLS, SkillSignals.sharedSkills(n));
    }
    for (int step = 0; step < lacking.length; step++) {
      lacking[step] =
          model.of(Signal.FEW_LACKING, SkillSignals.fewLacking((double) step / LACKING_STEPS));
    }
    for (int step = 0; step < months.length; step++) {
      months[step] =
          model.of(Signal.SHORT_LEARNING, SkillSignals.shortLearning((double) step / MONTH_STEPS));
    }
    for (int step = 0; step < probabilities.length; step++) {
      probabilities[step] = FeasibilityModel.probability((double) step / ODDS_STEPS - MOST_ODDS);
    }
    int size = moves.size();
    essentialMass = new float[size];
    optionalMass = new float[size];
    fullMonths = new float[size];
    required = new int[size];
    for (int o = 0; o < size; o++) {
      essentialMass[o] = skills.essentialMass(o);
      optionalMass[o] = skills.optionalMass(o);
      fullMonths[o] = skills.preparation().months(o).get(1).floatValue();
      required[o] = requirements.essential().degree(o);
    }
  }

  /**
   * What skills count for.
   *
   * @param sharedSkills how many essential skills are owned
   * @param near the sum of the nearness of all essential skills
   * @param covered the same, weighted by rarity
   * @param extra the nearness of all optional skills, weighted by rarity
   */
  float of(int target, float sharedSkills, float near, float covered, float extra) {
    float sum = 0;
    if (required[target] > 0) {
      float coverage = Math.min(1, covered / essentialMass[target]);
      sum += shared[(int) Math.min(MOST_SHARED, sharedSkills)];
      sum += model.of(Signal.SKILL_COVERAGE, coverage);
      float lack = Math.min(MOST_LACKING, Math.max(0, required[target] - near));
      sum += between(lacking, lack * LACKING_STEPS);
      sum +=
          between(months, Math.min(MOST_MONTHS, (1 - coverage) * fullMonths[target]) * MONTH_STEPS);
    }
    if (optionalMass[target] > 0) {
      sum += model.of(Signal.OPTIONAL_COVERAGE, Math.min(1, extra / optionalMass[target]));
    }
    return sum;
  }

  /** The probability of log-odds. */
  float probability(float odds) {
    float bounded = Math.min(MOST_ODDS, Math.max(-MOST_ODDS, odds));
    return between(probabilities, (bounded + MOST_ODDS) * ODDS_STEPS);
  }

  private static float between(float[] table, float at) {
    int step = (int) at;
    float part = at - step;
    return table[step] + part * (table[step + 1] - table[step]);
  }
}
