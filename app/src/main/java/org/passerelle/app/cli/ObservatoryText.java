package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.ObservatoryView.ClaimView;
import org.passerelle.app.view.ObservatoryView.ClaimsView;
import org.passerelle.app.view.ObservatoryView.CurveView;
import org.passerelle.app.view.ObservatoryView.CurvesView;
import org.passerelle.app.view.ObservatoryView.LivesView;
import org.passerelle.app.view.ObservatoryView.OutlookView;
import org.passerelle.app.view.ObservatoryView.RankingView;
import org.passerelle.app.view.ObservatoryView.RateView;
import org.passerelle.app.view.PlanView.PointView;

/** The observatory as text for a terminal. */
final class ObservatoryText {
  private final Session session;

  ObservatoryText(Session session) {
    this.session = session;
  }

  void ranking(RankingView view) {
    Page page = session.page();
    page.title(
        session.text(
            view.growing() ? "observatory.growing" : "observatory.shrinking",
            session.text("table." + view.table()),
            session.numbers().year(view.from()),
            session.numbers().year(view.to())));
    if (view.rates().isEmpty()) {
      page.paragraph("  ", session.text("observatory.nothing"));
    } else {
      List<List<String>> rows = new ArrayList<>();
      for (RateView rate : view.rates()) {
        rows.add(
            List.of(
                percent(rate.annualRate()),
                number(rate.valueFrom()),
                number(rate.valueTo()),
                rate.breaksCrossed().isEmpty() ? rate.name() : rate.name() + " *"));
      }
      page.table(
          List.of(
              session.text("observatory.rate"),
              session.numbers().year(view.from()),
              session.numbers().year(view.to()),
              session.text("observatory.family")),
          rows);
      page.note(
          "  ",
          session.text("observatory.unit." + view.unit(), number(view.least()), view.placeName()));
      if (view.rates().stream().anyMatch(rate -> !rate.breaksCrossed().isEmpty())) {
        page.note("  ", session.text("observatory.breaks", breaks(view)));
      }
      if (view.table().endsWith("projected")) {
        page.note("  ", session.text("observatory.projected"));
      }
    }
    new FigureText(session, view.sources()).sources(page);
  }

  private static String breaks(RankingView view) {
    return view.rates().stream()
        .flatMap(rate -> rate.breaksCrossed().stream())
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  void curves(CurvesView view) {
    Page page = session.page();
    FigureText figures = new FigureText(session, view.sources());
    page.title(session.text("observatory.title", view.occupation().title()));
    if (view.curves().isEmpty()) {
      page.paragraph("  ", session.text("observatory.noCurve"));
    }
    for (CurveView curve : view.curves()) {
      curve(page, figures, curve);
    }
    if (view.projection() != null) {
      page.heading(session.text("observatory.projectionTitle"));
      figures.list(page, List.of(view.projection()));
    }
    page.blank();
    page.note("", session.text("observatory.how"));
    figures.sources(page);
  }

  private void curve(Page page, FigureText figures, CurveView curve) {
    page.heading(
        session.text(
            "observatory.curve",
            curve.family().label(),
            session.text("table." + curve.table()),
            session.text("directness." + curve.directness()),
            figures.mark(curve.source())));
    List<PointView> points = curve.points();
    page.paragraph(
        "  ",
        session.text(
            "observatory.line",
            points.getFirst().period(),
            Sparkline.of(points.stream().map(PointView::value).toList()),
            points.getLast().period()));
    page.paragraph(
        "  ",
        session.text(
            "observatory.fromTo",
            session.numbers().withUnit(points.getFirst().value(), curve.unit()),
            points.getFirst().period(),
            session.numbers().withUnit(points.getLast().value(), curve.unit()),
            points.getLast().period(),
            curve.growth() == null
                ? session.text("observatory.unknown")
                : percent(curve.growth())));
    if (!curve.breaks().isEmpty()) {
      page.note(
          "  ",
          session.text(
              "observatory.curveBreaks",
              curve.breaks().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }
    curve.outlooks().forEach(outlook -> page.paragraph("  ", outlook(curve, outlook)));
  }

  private String outlook(CurveView curve, OutlookView outlook) {
    if (outlook.refusal() != null
        || outlook.median() == null
        || outlook.year() == null
        || outlook.meanError() == null
        || outlook.naiveError() == null) {
      return session.text(
          "observatory.refused",
          outlook.years(),
          session.text("observatory.refusal." + outlook.refusal()));
    }
    List<Double> interval = outlook.intervals().getOrDefault("80", List.of(0.0, 0.0));
    return session.text(
        "observatory.forecast",
        session.numbers().year(outlook.year()),
        session.numbers().withUnit(outlook.median(), curve.unit()),
        number(interval.getFirst()),
        number(interval.getLast()),
        session.text("method." + outlook.method()),
        session.numbers().hundredths(outlook.meanError()),
        session.numbers().hundredths(outlook.naiveError()),
        outlook.covered() == null
            ? session.text("observatory.notTried")
            : session.text("observatory.held", session.numbers().hundredths(outlook.covered())));
  }

  void lives(LivesView view, int count) {
    Page page = session.page();
    page.title(session.text(view.born() ? "observatory.born" : "observatory.died"));
    List<List<String>> rows =
        view.lives().stream()
            .map(life ->
                List.of(
                    session.numbers().year(view.born() ? life.first() : life.last()),
                    session.numbers().rounded(life.highest(), 3),
                    life.name()))
            .toList();
    page.table(
        List.of(
            session.text(view.born() ? "observatory.firstCensus" : "observatory.lastCensus"),
            session.text("observatory.highest"),
            session.text("observatory.occupation")),
        rows);
    page.note("  ", session.text("observatory.livesHow"));
    if (!view.newTitles().isEmpty()) {
      page.heading(session.text("observatory.newTitles", view.newTitles().size()));
      view.newTitles().stream().limit(count).forEach(title -> page.paragraph("  - ", title));
    }
    new FigureText(session, view.sources()).sources(page);
  }

  void claims(ClaimsView view) {
    Page page = session.page();
    FigureText figures = new FigureText(session, view.sources());
    page.title(session.text("claims.title"));
    for (ClaimView claim : view.claims()) {
      page.blank();
      page.paragraph(
          session.text(claim.agrees() ? "claims.agrees" : "claims.differs"),
          session.text("claim." + claim.claim()));
      page.note(
          "      ",
          session.text(
              claim.from() == claim.to() ? "claims.published" : "claims.ratio",
              number(claim.published()),
              session.text("claims.unit." + claim.unit()),
              claim.measure(),
              session.numbers().year(claim.from()),
              session.numbers().year(claim.to()),
              figures.mark(claim.source())));
    }
    page.blank();
    page.paragraph(session.text("claims.verdict"));
    figures.sources(page);
  }

  private String number(double value) {
    return session.numbers().plain(value < 1 ? Math.round(value * 1000) / 1000.0 : value);
  }

  private String percent(double rate) {
    String number = session.numbers().rounded(rate * 100, 1);
    return session.text("observatory.perYear", rate > 0 ? "+" + number : number);
  }
}
