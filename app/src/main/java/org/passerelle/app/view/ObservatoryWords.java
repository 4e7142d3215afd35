package org.passerelle.app.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.ObservatoryView.ClaimView;
import org.passerelle.app.view.ObservatoryView.CurveView;
import org.passerelle.app.view.ObservatoryView.OutlookView;
import org.passerelle.app.view.ObservatoryView.RankingView;
import org.passerelle.app.view.PlanView.PointView;

/** The sentences of the observatory. */
public final class ObservatoryWords {
  private final Messages messages;
  private final NumberText numbers;

  public ObservatoryWords(Messages messages) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
  }

  /** What a ranking is about. */
  public String title(RankingView view) {
    return messages.text(
        view.growing() ? "observatory.growing" : "observatory.shrinking",
        messages.text("table." + view.table()),
        numbers.year(view.from()),
        numbers.year(view.to()));
  }

  /** In what it counts, where, and what is left out. */
  public String unit(RankingView view) {
    return messages.text("observatory.unit." + view.unit(), number(view.least()), view.placeName());
  }

  /** In which years the counting changed; empty if in none. */
  public String breaks(RankingView view) {
    String years = years(view.rates().stream().flatMap(rate -> rate.breaksCrossed().stream()));
    return years.isEmpty() ? "" : messages.text("observatory.breaks", years);
  }

  private static String years(Stream<Integer> breaks) {
    return breaks.distinct().sorted().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Whether the last year is no count. */
  public boolean isProjected(RankingView view) {
    return view.table().endsWith("projected");
  }

  /**
   * Of which family a curve is.
   *
   * @param mark of its source
   */
  public String family(CurveView curve, String mark) {
    return messages.text(
        "observatory.curve",
        curve.family().label(),
        messages.text("table." + curve.table()),
        messages.text("directness." + curve.directness()),
        mark);
  }

  /** The first and the last number of a curve, and its growth. */
  public String course(CurveView curve) {
    PointView first = curve.points().getFirst();
    PointView last = curve.points().getLast();
    return messages.text(
        "observatory.fromTo",
        numbers.withUnit(first.value(), curve.unit()),
        first.period(),
        numbers.withUnit(last.value(), curve.unit()),
        last.period(),
        curve.growth() == null ? messages.text("observatory.unknown") : perYear(curve.growth()));
  }

  /** In which years the counting of a curve changed; empty if in none. */
  public String breaks(CurveView curve) {
    return curve.breaks().isEmpty()
        ? ""
        : messages.text("observatory.curveBreaks", years(curve.breaks().stream()));
  }

  /** A forecast with how wrong such forecasts were, or why there is none. */
  public String outlook(CurveView curve, OutlookView outlook) {
    if (outlook.refusal() != null
        || outlook.median() == null
        || outlook.year() == null
        || outlook.meanError() == null
        || outlook.naiveError() == null) {
      return messages.text(
          "observatory.refused",
          outlook.years(),
          messages.text("observatory.refusal." + outlook.refusal()));
    }
    List<Double> interval = outlook.intervals().getOrDefault("80", List.of(0.0, 0.0));
    return messages.text(
        "observatory.forecast",
        numbers.year(outlook.year()),
        numbers.withUnit(outlook.median(), curve.unit()),
        number(interval.getFirst()),
        number(interval.getLast()),
        messages.text("method." + outlook.method()),
        numbers.hundredths(outlook.meanError()),
        numbers.hundredths(outlook.naiveError()),
        outlook.covered() == null
            ? messages.text("observatory.notTried")
            : messages.text("observatory.held", numbers.hundredths(outlook.covered())));
  }

  /**
   * What was published of a claim.
   *
   * @param mark of the source
   */
  public String published(ClaimView claim, String mark) {
    return messages.text(
        claim.from() == claim.to() ? "claims.published" : "claims.ratio",
        number(claim.published()),
        messages.text("claims.unit." + claim.unit()),
        claim.measure(),
        numbers.year(claim.from()),
        numbers.year(claim.to()),
        mark);
  }

  /** A number of a table: of what is rare, three decimals. */
  public String number(double value) {
    return numbers.plain(value < 1 ? Math.round(value * 1000) / 1000.0 : value);
  }

  /** A growth of a year with its sign. */
  public String perYear(double rate) {
    String number = numbers.rounded(rate * 100, 1);
    return messages.text("observatory.perYear", rate > 0 ? "+" + number : number);
  }
}
