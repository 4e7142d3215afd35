package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.ObservatoryView.ClaimView;
import org.passerelle.app.view.ObservatoryView.ClaimsView;
import org.passerelle.app.view.ObservatoryView.CurveView;
import org.passerelle.app.view.ObservatoryView.CurvesView;
import org.passerelle.app.view.ObservatoryView.LivesView;
import org.passerelle.app.view.ObservatoryView.RankingView;
import org.passerelle.app.view.ObservatoryView.RateView;
import org.passerelle.app.view.ObservatoryWords;
import org.passerelle.app.view.PlanView.PointView;

/** The observatory as text for a terminal. */
final class ObservatoryText {
  private final Session session;
  private final ObservatoryWords words;

  ObservatoryText(Session session) {
    this.session = session;
    this.words = new ObservatoryWords(session.messages());
  }

  void ranking(RankingView view) {
    Page page = session.page();
    page.title(words.title(view));
    if (view.rates().isEmpty()) {
      page.paragraph("  ", session.text("observatory.nothing"));
    } else {
      List<List<String>> rows = new ArrayList<>();
      for (RateView rate : view.rates()) {
        rows.add(
            List.of(
                words.perYear(rate.annualRate()),
                words.number(rate.valueFrom()),
                words.number(rate.valueTo()),
                rate.breaksCrossed().isEmpty() ? rate.name() : rate.name() + " *"));
      }
      page.table(
          List.of(
              session.text("observatory.rate"),
              session.numbers().year(view.from()),
              session.numbers().year(view.to()),
              session.text("observatory.family")),
          rows);
      page.note("  ", words.unit(view));
      if (!words.breaks(view).isEmpty()) {
        page.note("  ", words.breaks(view));
      }
      if (words.isProjected(view)) {
        page.note("  ", session.text("observatory.projected"));
      }
    }
    new FigureText(session, view.sources()).sources(page);
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
    page.heading(words.family(curve, figures.mark(curve.source())));
    List<PointView> points = curve.points();
    page.paragraph(
        "  ",
        session.text(
            "observatory.line",
            points.getFirst().period(),
            Sparkline.of(points.stream().map(PointView::value).toList()),
            points.getLast().period()));
    page.paragraph("  ", words.course(curve));
    if (!curve.breaks().isEmpty()) {
      page.note("  ", words.breaks(curve));
    }
    curve.outlooks().forEach(outlook -> page.paragraph("  ", words.outlook(curve, outlook)));
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
      page.note("      ", words.published(claim, figures.mark(claim.source())));
    }
    page.blank();
    page.paragraph(session.text("claims.verdict"));
    figures.sources(page);
  }
}
