package org.passerelle.engine.transition;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.engine.transition.signal.SignalRows;
import org.passerelle.engine.transition.signal.Signals;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Requirements;

/**
 * How feasible moves are, from an occupation or from a person, and why. Feasibility is learned from
 * ratings by the public and from moves that people make; see {@link FeasibilityModel}.
 *
 * <p>Safe for many threads.
 */
public final class FeasibleMoves implements Moves {
  /**
   * Moves below this are out of reach: the public rates them 1.8 of 5 or less. One skill more does
   * not bring them near, and nobody should be sent there.
   */
  public static final double REACH = 0.2;

  private final Requirements requirements;
  private final Signals signals;
  private final SignalRows rows;
  private final FeasibilityModel model;
  private volatile @Nullable Matrix matrix;
  private final @Nullable Months[] months;

  /** Prepares signals and model. Cost: about a second. */
  public FeasibleMoves(Reference reference) {
    requirements = reference.requirements();
    signals = new Signals(reference);
    rows = new SignalRows(signals);
    model = new FeasibilityModel(reference.transitionWeights());
    months = new Months[signals.size()];
  }

  /** The feasibility of all moves; kept once a column has been asked for. */
  private static final class Matrix {
    private final float[][] rows;

    Matrix(float[][] rows) {
      this.rows = rows;
    }
  }

  /** Months of learning from one origin. */
  private static final class Months {
    private final float[] to;

    Months(float[] to) {
      this.to = to;
    }
  }

  /**
   * What a move asks to be learned.
   *
   * @param least months, full time, if the target's shortest preparation is enough
   * @param middle months in the middle of the range
   * @param most months if it takes the longest
   */
  public record Learning(double least, double middle, double most) {}

  @Override
  public int size() {
    return signals.size();
  }

  /** The signals that feasibility is read from. */
  public Signals signals() {
    return signals;
  }

  FeasibilityModel model() {
    return model;
  }

  /** Someone of whom only the occupation is known. */
  public Origin origin(int occupation) {
    return Origin.of(occupation, requirements);
  }

  @Override
  public float[] from(int origin) {
    Matrix known = matrix;
    return known == null ? from(origin(origin)) : known.rows[origin].clone();
  }

  /** The feasibility of the move to each occupation, 0 to 1; 0 for those that are or were held. */
  public float[] from(Origin origin) {
    return leaving(origin).feasibility();
  }

  /** The moves from an origin, for whoever asks both how feasible they are and why. */
  public MovesFrom leaving(Origin origin) {
    return new MovesFrom(origin, model, rows.from(origin));
  }

  /** The feasibility of the move to each occupation, 0 to 1, also to those that are held. */
  public float[] feasibility(Origin origin) {
    return model.feasibility(rows.from(origin));
  }

  /** The log-odds of the same. */
  public float[] logOdds(Origin origin) {
    return model.logOdds(rows.from(origin));
  }

  /** One reading alone: higher is judged more feasible, or is more usual. */
  public float[] reading(Reading reading, Origin origin) {
    return model.reading(reading, rows.from(origin));
  }

  /** Moves with their reasons, in the order of the targets that are asked for. */
  public List<Feasibility> explained(Origin origin, List<Integer> targets) {
    return leaving(origin).explained(targets);
  }

  /**
   * The feasibility of all moves; shape: origins x targets, 0 on the diagonal. On all cores, a few
   * seconds.
   */
  public float[][] all() {
    signals.prepareAll();
    float[][] all = new float[size()][];
    IntStream.range(0, size()).parallel().forEach(origin -> all[origin] = from(origin(origin)));
    return all;
  }

  /** All moves are computed when the first column is asked for. */
  @Override
  public float[] to(int target) {
    float[][] all = kept().rows;
    float[] column = new float[size()];
    for (int origin = 0; origin < column.length; origin++) {
      column[origin] = all[origin][target];
    }
    return column;
  }

  private Matrix kept() {
    Matrix known = matrix;
    if (known == null) {
      // Two threads may compute the same; either result will do.
      known = new Matrix(all());
      matrix = known;
    }
    return known;
  }

  @Override
  public double months(int origin, int target) {
    Months known = months[origin];
    if (known == null) {
      // Two threads may find the same; either result will do.
      known = new Months(months(origin(origin)));
      months[origin] = known;
    }
    return known.to[target];
  }

  /**
   * Months of full-time learning for each target, the middle of the range: the part of its
   * essential skills, by rarity, that is not covered, of the months that its job zone asks for.
   * {@code NaN} where ESCO names no essential skill.
   */
  public float[] months(Origin origin) {
    float[] coverage = signals.skills().coverage(signals.skills().nearness(origin));
    for (int o = 0; o < coverage.length; o++) {
      coverage[o] = (float) ((1 - coverage[o]) * signals.skills().preparation().months(o).get(1));
    }
    return coverage;
  }

  /** What a move asks to be learned, as a range. */
  public Learning learning(Origin origin, int target) {
    double missing = 1 - signals.skills().coverage(signals.skills().nearness(origin))[target];
    List<Double> full = signals.skills().preparation().months(target);
    return new Learning(missing * full.get(0), missing * full.get(1), missing * full.get(2));
  }
}
