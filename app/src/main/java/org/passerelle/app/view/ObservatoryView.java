package org.passerelle.app.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.PlanView.PointView;

/** How occupations are born, grow, shrink and die. */
public final class ObservatoryView {
  private ObservatoryView() {}

  /**
   * What grew or shrank fastest in a table.
   *
   * @param least the size at the start that a series must have, in the unit
   */
  public record RankingView(
      String table,
      boolean growing,
      int from,
      int to,
      double least,
      String unit,
      String placeName,
      List<RateView> rates,
      List<SourceView> sources) {}

  /**
   * How a series grew.
   *
   * @param annualRate compound, 0.02 is 2 % a year
   * @param breaksCrossed years in which the counting changed
   */
  public record RateView(
      String code,
      String name,
      int from,
      int to,
      double valueFrom,
      double valueTo,
      double annualRate,
      List<Integer> breaksCrossed) {}

  /** The families of an occupation over time. */
  public record CurvesView(
      OccupationView occupation,
      List<CurveView> curves,
      @Nullable FigureView projection,
      List<SourceView> sources) {}

  /**
   * A family over time.
   *
   * @param growth a year, without what happened across breaks; null if not known
   * @param breaks years in which the counting changed
   */
  public record CurveView(
      String table,
      FigureView.FamilyView family,
      String directness,
      String placeName,
      String unit,
      List<PointView> points,
      @Nullable Double growth,
      List<Integer> breaks,
      List<OutlookView> outlooks,
      String source) {}

  /**
   * A forecast or why there is none.
   *
   * @param refusal null if there is a forecast
   * @param intervals lower and upper value by the probability, in percent
   * @param meanError of this method so far ahead on held-out years, as a part; null without one
   * @param naiveError of expecting no change
   * @param covered how often the value lay in the interval of 80 %, made of errors known at the
   *     time; null if that could not be tried
   */
  public record OutlookView(
      int years,
      @Nullable String refusal,
      @Nullable String method,
      @Nullable Integer year,
      @Nullable Double median,
      Map<String, List<Double>> intervals,
      @Nullable Double meanError,
      @Nullable Double naiveError,
      @Nullable Double covered) {}

  /** Occupations that came or went. */
  public record LivesView(
      boolean born, List<LifeView> lives, List<String> newTitles, List<SourceView> sources) {}

  /** An occupation of the American censuses: first and last census, highest share in percent. */
  public record LifeView(String code, String name, int first, int last, double highest) {}

  /** The claims of the founding text. */
  public record ClaimsView(List<ClaimView> claims, List<SourceView> sources) {}

  /** A claim and the published number. */
  public record ClaimView(
      String claim,
      double claimed,
      String unit,
      int year,
      double published,
      int from,
      int to,
      String measure,
      boolean agrees,
      String source) {}
}
