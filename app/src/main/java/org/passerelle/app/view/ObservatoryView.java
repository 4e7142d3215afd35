package org.passerelle.app.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
      String source) {
    /** Whether anything is expected of any year to come. */
    public boolean hasForecast() {
      return outlooks.stream().anyMatch(outlook -> !outlook.path().isEmpty());
    }

    /** All years from the first count to the last that something is expected of. */
    public List<YearView> years() {
      TreeMap<Integer, YearView> years = new TreeMap<>();
      for (PointView point : points) {
        int year = year(point);
        years.put(year, new YearView(year, point.value(), null, breaks.contains(year)));
      }
      PointView last = points.getLast();
      int from = year(last);
      List<ExpectedView> path =
          outlooks.stream()
              .map(OutlookView::path)
              .max(Comparator.comparingInt(List::size))
              .orElse(List.of());
      if (!path.isEmpty()) {
        ExpectedView start = new ExpectedView(from, last.value(), last.value(), last.value());
        years.put(from, new YearView(from, last.value(), start, breaks.contains(from)));
      }
      path.forEach(expected ->
          years.put(expected.year(), new YearView(expected.year(), null, expected, false)));
      return List.copyOf(years.values());
    }

    /** The last year of the period of a point. */
    private static int year(PointView point) {
      return Integer.parseInt(point.period().substring(point.period().length() - 4));
    }
  }

  /**
   * A forecast or why there is none.
   *
   * @param refusal null if there is a forecast
   * @param intervals lower and upper value by the probability, in percent
   * @param path each year on the way, that of the median last; empty without a forecast
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
      List<ExpectedView> path,
      @Nullable Double meanError,
      @Nullable Double naiveError,
      @Nullable Double covered) {}

  /** What is expected of a year; in four of five cases the value lies between low and high. */
  public record ExpectedView(int year, double median, double low, double high) {}

  /**
   * A year of a curve, counted or expected or both.
   *
   * @param counted null if nobody counted
   * @param expected null if nothing is expected; low and high are those of four cases in five
   * @param isBreak whether the counting changed in this year
   */
  public record YearView(
      int year, @Nullable Double counted, @Nullable ExpectedView expected, boolean isBreak) {}

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
