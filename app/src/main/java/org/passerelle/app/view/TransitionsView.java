package org.passerelle.app.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a person can go, and what it brings.
 *
 * @param occupation that they hold
 * @param place the code of the place where they look for work
 * @param placeName its name
 * @param now what is known of the occupation they hold
 * @param weights how much each criterion counts in the order of the moves
 * @param considered how many occupations were looked at
 * @param limits what each limit left of them, in turn
 * @param found how many passed all limits
 * @param moves the first of these
 * @param sources of all figures
 */
public record TransitionsView(
    OccupationView occupation,
    String place,
    String placeName,
    NowView now,
    Map<String, Double> weights,
    int considered,
    List<LimitView> limits,
    int found,
    List<MoveView> moves,
    List<SourceView> sources) {
  /**
   * The occupation that is held.
   *
   * @param exposure null if no measure reaches it
   * @param pay null if no wage is known
   */
  public record NowView(
      @Nullable ExposureView exposure,
      List<FigureView> exposureFigures,
      @Nullable FigureView pay) {}

  /**
   * Exposure beside all other occupations: 0 the least, 1 the most exposed.
   *
   * @param mean over the measures
   * @param lowest the lowest of them
   * @param highest the highest of them
   * @param measures how many there are
   */
  public record ExposureView(double mean, double lowest, double highest, int measures) {}

  /**
   * What a limit did.
   *
   * @param limit its short name
   * @param applied false if its number is known for no occupation
   * @param left how many passed
   * @param missed how many did not
   * @param unknown how many were left out because their number is not known
   */
  public record LimitView(String limit, boolean applied, int left, int missed, int unknown) {}

  /**
   * A move.
   *
   * @param feasibility 0 to 1
   * @param why how sure that is, and the reasons
   * @param score by the weights, 0 to 1
   * @param pareto whether no other of those found is better in one respect and as good in the rest
   * @param months of learning, null if not known
   * @param exposure null if no measure reaches the occupation
   * @param exposureChange safer, similar or more_exposed; null if not known
   * @param exposureFigures what the exposure was made of
   * @param pay null if no wage is known
   * @param tension null if not known in the place, as the next
   * @param telework whether it can be done at home, null if not known
   * @param interestFit 0 to 1, null if not known
   * @param interestSource the source of the interests of occupations
   */
  public record MoveView(
      OccupationView occupation,
      double feasibility,
      FeasibilityView why,
      double score,
      boolean pareto,
      boolean regulated,
      List<SkillView> covered,
      List<SkillView> likely,
      List<SkillView> missing,
      @Nullable Double months,
      @Nullable ExposureView exposure,
      @Nullable String exposureChange,
      List<FigureView> exposureFigures,
      @Nullable PayView pay,
      @Nullable FigureView tension,
      @Nullable FigureView openings,
      @Nullable FigureView telework,
      @Nullable Double interestFit,
      @Nullable String interestSource) {}

  /**
   * Pay before and after.
   *
   * @param before the wage of the same source for the occupation that is held, null if not known
   * @param after the wage of the occupation that is taken up
   * @param ratio after divided by before, null if not known
   * @param sameFamilies whether both were published for the same families of occupations
   */
  public record PayView(
      @Nullable FigureView before,
      FigureView after,
      @Nullable Double ratio,
      boolean sameFamilies) {}
}
