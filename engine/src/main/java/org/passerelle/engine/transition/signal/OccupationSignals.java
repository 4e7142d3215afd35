package org.passerelle.engine.transition.signal;

import org.passerelle.reference.Figures;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Ratings;
import org.passerelle.reference.Reference;

/** The signals that compare what is known of single occupations: preparation, pay, context. */
final class OccupationSignals {
  private static final double MOST_MONTHS = Math.log(1 + 132);

  private final Preparation preparation;
  private final Occupations occupations;
  private final DenseCosines context;

  /** The logarithm of the yearly median wage in the United States; NaN where it is not known. */
  private final float[] pay;

  OccupationSignals(Reference reference, Preparation preparation) {
    this.preparation = preparation;
    occupations = reference.occupations();
    Ratings ratings = reference.ratings("ratings_esco_work_context");
    float[][] contexts = new float[occupations.size()][];
    for (int o = 0; o < contexts.length; o++) {
      contexts[o] = ratings.row(o);
    }
    context = DenseCosines.of(contexts, true);
    Figures figures = reference.figures();
    Measure wage = figures.measure("bls_wage_median_year");
    double[] wages = figures.values(wage, occupations.size(), figures.homePlace(wage));
    pay = new float[wages.length];
    for (int o = 0; o < pay.length; o++) {
      pay[o] = (float) Math.log(wages[o]);
    }
  }

  /** Writes the signals between an occupation and all. */
  void write(int origin, float[][] row) {
    float[] contexts = row[Signal.WORK_CONTEXT.number()];
    context.of(origin, contexts);
    for (int o = 0; o < contexts.length; o++) {
      contexts[o] = (1 + contexts[o]) / 2;
      float years = preparation.educationYears(o);
      float zone = preparation.jobZone(o);
      float level = preparation.level(o);
      set(row, Signal.ISCO, o, sharedDigits(origin, o));
      set(row, Signal.EDUCATION_REACHED, o, kept(years - preparation.educationYears(origin), 10));
      set(row, Signal.ZONE_REACHED, o, kept(zone - preparation.jobZone(origin), 4));
      set(row, Signal.ZONE_KEPT, o, kept(preparation.jobZone(origin) - zone, 4));
      set(row, Signal.LEVEL_REACHED, o, kept(level - preparation.level(origin), 3));
      set(row, Signal.PAY_KEPT, o, 1 / (1 + Math.max(0, pay[origin] - pay[o])));
      set(row, Signal.PAY_IN_REACH, o, 1 / (1 + Math.max(0, pay[o] - pay[origin])));
    }
  }

  /** Writes the signals that say what the targets ask for, whoever comes. */
  void writeTargets(float[][] row) {
    for (int o = 0; o < occupations.size(); o++) {
      set(row, Signal.LITTLE_EDUCATION, o, 1 - (preparation.educationYears(o) - 10) / 13);
      set(row, Signal.LITTLE_EXPERIENCE, o, few(preparation.experienceMonths(o)));
      set(row, Signal.LITTLE_TRAINING, o, few(preparation.trainingMonths(o)));
      set(row, Signal.LOW_LEVEL, o, 1 - (preparation.level(o) - 1) / 3);
      set(row, Signal.UNREGULATED, o, occupations.isRegulated(o) ? 0 : 1);
    }
  }

  private static void set(float[][] row, Signal signal, int occupation, float value) {
    row[signal.number()][occupation] = value;
  }

  private static float kept(float above, float most) {
    return 1 - Math.min(most, Math.max(0, above)) / most;
  }

  private static float few(float months) {
    return (float) (1 - Math.log1p(months) / MOST_MONTHS);
  }

  private float sharedDigits(int a, int b) {
    String one = occupations.unitGroup(a);
    String other = occupations.unitGroup(b);
    int shared = 0;
    while (shared < one.length() && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared / 4f;
  }
}
