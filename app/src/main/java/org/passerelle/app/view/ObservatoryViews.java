package org.passerelle.app.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.ObservatoryView.ClaimView;
import org.passerelle.app.view.ObservatoryView.ClaimsView;
import org.passerelle.app.view.ObservatoryView.CurveView;
import org.passerelle.app.view.ObservatoryView.CurvesView;
import org.passerelle.app.view.ObservatoryView.ExpectedView;
import org.passerelle.app.view.ObservatoryView.LifeView;
import org.passerelle.app.view.ObservatoryView.LivesView;
import org.passerelle.app.view.ObservatoryView.OutlookView;
import org.passerelle.app.view.ObservatoryView.RankingView;
import org.passerelle.app.view.ObservatoryView.RateView;
import org.passerelle.app.wish.RankingWish;
import org.passerelle.engine.market.Claims;
import org.passerelle.engine.market.EmploymentTable;
import org.passerelle.engine.market.Observatory;
import org.passerelle.engine.market.Observatory.Curve;
import org.passerelle.engine.market.forecast.Forecast;
import org.passerelle.engine.market.forecast.ForecastOrRefusal;
import org.passerelle.engine.market.forecast.GrowthRate;
import org.passerelle.engine.market.forecast.IntervalLevel;
import org.passerelle.engine.market.forecast.Refusal;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Source;

/** The observatory with names in a language. */
public record ObservatoryViews(
    Views views, Messages messages, Reference reference, Observatory observatory) {
  private static final String PROJECTION = "bls_growth_percent";

  /** What grew or shrank fastest. */
  public RankingView ranking(RankingWish wish) {
    EmploymentTable table = wish.table();
    List<GrowthRate> rates =
        observatory.ranking(
            table, wish.isGrowing(), wish.from(), wish.to(), wish.least(), wish.count());
    return new RankingView(
        EnumName.of(table),
        wish.isGrowing(),
        wish.from(),
        wish.to(),
        wish.least(),
        reference.figures().measure(table.measure()).unit(),
        views.place(table.place()),
        rates.stream().map(rate -> rate(table, rate)).toList(),
        List.of(Views.source(observatory.source(table))));
  }

  private RateView rate(EmploymentTable table, GrowthRate rate) {
    return new RateView(
        rate.code(),
        observatory.name(table, rate.code(), messages.language()),
        rate.from(),
        rate.to(),
        rate.valueFrom(),
        rate.valueTo(),
        rate.annualRate(),
        rate.breaksCrossed());
  }

  /** The families of an occupation over time. */
  public CurvesView curves(int occupation) {
    List<Curve> curves = observatory.curves(occupation);
    var projection = reference.figures().find(reference.figures().measure(PROJECTION), occupation);
    List<Figure> figures = projection.stream().toList();
    return new CurvesView(
        views.occupation(occupation),
        curves.stream().map(this::curve).toList(),
        projection.map(views::figure).orElse(null),
        views.sources(
            figures, curves.stream().map(curve -> curve.series().source().id()).toList()));
  }

  private CurveView curve(Curve curve) {
    var series = views.series(curve.series());
    return new CurveView(
        EnumName.of(curve.table()),
        series.publishedFor(),
        series.directness(),
        series.placeName(),
        series.unit(),
        series.points(),
        curve.growth().orElse(null),
        curve.breaks(),
        IntStream.range(0, curve.outlooks().size())
            .mapToObj(i -> outlook(Observatory.HORIZONS.get(i), curve.outlooks().get(i)))
            .toList(),
        series.source());
  }

  private static OutlookView outlook(int years, ForecastOrRefusal outlook) {
    return switch (outlook) {
      case Refusal refusal ->
          new OutlookView(
              years,
              EnumName.of(refusal.reason()),
              null,
              null,
              null,
              Map.of(),
              List.of(),
              null,
              null,
              null);
      case Forecast forecast -> {
        Forecast.Point end = forecast.end();
        Map<String, List<Double>> intervals = new TreeMap<>();
        end.intervals()
            .forEach((level, interval) ->
                intervals.put(
                    Long.toString(Math.round(level.probability() * 100)),
                    List.of(interval.lower(), interval.upper())));
        yield new OutlookView(
            years,
            null,
            forecast.method().id(),
            end.year(),
            end.median(),
            intervals,
            forecast.points().stream().map(ObservatoryViews::expected).toList(),
            end.record().score().meanAbsolute(),
            end.record().naive().meanAbsolute(),
            end.record()
                .coverage()
                .map(coverage -> coverage.at(IntervalLevel.FOUR_OF_FIVE))
                .orElse(null));
      }
    };
  }

  private static ExpectedView expected(Forecast.Point point) {
    Forecast.Interval interval = point.interval(IntervalLevel.FOUR_OF_FIVE);
    return new ExpectedView(point.year(), point.median(), interval.lower(), interval.upper());
  }

  /** Occupations that came or went. */
  public LivesView lives(boolean isBorn, int count) {
    var titles = reference.classification(ClassificationId.ONET_SOC);
    List<Integer> fresh = isBorn ? observatory.newTitles() : List.of();
    Stream<Source> sources =
        isBorn
            ? Stream.of(
                observatory.source(EmploymentTable.UNITED_STATES), reference.source("onet_29_2"))
            : Stream.of(observatory.source(EmploymentTable.UNITED_STATES));
    return new LivesView(
        isBorn,
        observatory.lives(isBorn).stream()
            .limit(count)
            .map(life ->
                new LifeView(
                    life.code(),
                    observatory.name(
                        EmploymentTable.UNITED_STATES, life.code(), messages.language()),
                    life.first(),
                    life.last(),
                    life.highest()))
            .toList(),
        fresh.stream()
            .map(code -> titles.label(code, messages.language()) + " (" + titles.code(code) + ")")
            .toList(),
        sources.map(Views::source).toList());
  }

  /** The claims of the founding text. */
  public ClaimsView claims() {
    List<Claims.Check> checks = new Claims(reference).checks();
    return new ClaimsView(
        checks.stream()
            .map(check ->
                new ClaimView(
                    check.claim().id(),
                    check.claim().claimed(),
                    check.claim().unit(),
                    check.claim().year(),
                    check.published(),
                    check.claim().from(),
                    check.claim().to(),
                    check.measure().label(messages.language()),
                    check.agrees(),
                    check.source().id()))
            .toList(),
        checks.stream().map(Claims.Check::source).distinct().map(Views::source).toList());
  }
}
