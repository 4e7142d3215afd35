package org.passerelle.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.FigureView;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.app.view.OfferView.EarningsView;
import org.passerelle.app.view.PlanView;
import org.passerelle.app.view.PlanView.PointView;
import org.passerelle.app.view.PlanView.SeriesView;
import org.passerelle.app.view.PlanView.StepView;
import org.passerelle.app.view.SkillView;

/** A plan as text for a terminal. */
final class PlanText {
  /** The figures that tell most about an occupation on one line, besides what it leaves. */
  private static final List<String> BRIEF =
      List.of("dares_tension_level", "frey_osborne", "ilo_genai_2025");

  private static final int SKILLS_SHOWN = 6;

  /** The closest family and the group above it. */
  private static final int HISTORIES_SHOWN = 2;

  private final Session session;

  PlanText(Session session) {
    this.session = session;
  }

  void write(PlanView plan) {
    Page page = session.page();
    FigureText figures = new FigureText(session, plan.sources());
    OccupationTitle.write(session, page, "plan.title", plan.occupation());
    page.note("", session.text("figure.howto"));
    exposure(page, figures, plan);
    section(page, figures, "plan.market", plan.market());
    history(page, figures, plan.history());
    income(page, figures, plan);
    transitions(page, figures, plan);
    figures.sources(page);
    page.blank();
    page.note("", session.text("plan.caution"));
  }

  private void exposure(Page page, FigureText figures, PlanView plan) {
    page.heading(session.text("plan.exposure"));
    ExposureText text = new ExposureText(session, plan.diagnosis(), figures);
    text.minute(page);
    text.technologies(page);
    page.note("  ", session.text("plan.exposureMore", plan.occupation().code()));
  }

  private void section(Page page, FigureText text, String title, List<FigureView> figures) {
    page.heading(session.text(title));
    if (figures.isEmpty()) {
      page.paragraph("  ", session.text("figure.none"));
    } else {
      text.list(page, figures);
    }
  }

  private void history(Page page, FigureText figures, List<SeriesView> history) {
    if (history.isEmpty()) {
      return;
    }
    page.heading(session.text("plan.history"));
    longestOfEachName(history).stream()
        .limit(HISTORIES_SHOWN)
        .forEach(series -> series(page, figures, series));
  }

  /**
   * A family that is the whole of its group has its name twice; the group is counted for longer.
   */
  private static List<SeriesView> longestOfEachName(List<SeriesView> history) {
    Map<String, SeriesView> longest = new LinkedHashMap<>();
    for (SeriesView series : history) {
      longest.merge(
          series.publishedFor().label(),
          series,
          (a, b) -> b.points().size() > a.points().size() ? b : a);
    }
    return List.copyOf(longest.values());
  }

  private void series(Page page, FigureText figures, SeriesView series) {
    PointView first = series.points().getFirst();
    PointView last = series.points().getLast();
    page.paragraph(
        "  ",
        session.text(
            "history.line",
            series.publishedFor().label(),
            series.placeName(),
            session.numbers().withUnit(first.value(), series.unit()),
            first.period(),
            session.numbers().withUnit(last.value(), series.unit()),
            last.period(),
            figures.mark(series.source())));
    page.note(
        "  ",
        first.period()
            + " "
            + Sparkline.of(series.points().stream().map(PointView::value).toList())
            + " "
            + last.period());
  }

  private void income(Page page, FigureText figures, PlanView plan) {
    page.heading(session.text("plan.income"));
    page.paragraph("  ", new EarningsText(session, figures).line(plan.income()));
    EarningsView income = plan.income();
    if (income != null) {
      page.note("  ", session.text("plan.incomeHow"));
      page.note("  ", session.text("income.caution", income.rulesOf(), IncomeViews.SIMULATOR));
    }
  }

  /** A curve of bars, from nothing to the highest number. */
  private void transitions(Page page, FigureText figures, PlanView plan) {
    page.heading(session.text("plan.transitions", plan.transitions().size()));
    page.note("  ", session.text("plan.transitions.how"));
    int number = 1;
    for (StepView step : plan.transitions()) {
      page.blank();
      step(page, figures, number++, step);
    }
  }

  private void step(Page page, FigureText figures, int number, StepView step) {
    int essential = step.covered().size() + step.likely().size() + step.missing().size();
    page.title(
        session.text(
            "step.title",
            number,
            step.occupation().title(),
            step.occupation().code(),
            session.numbers().hundredths(step.feasibility().value())));
    new WhyText(session).write(page, step.feasibility());
    page.paragraph("   ", session.text("step.coverage", step.covered().size(), essential));
    skills(page, "   + ", "step.covered", step.covered());
    skills(page, "   ~ ", "step.likely", step.likely());
    skills(page, "   - ", "step.missing", step.missing());
    Double months = step.months();
    page.note(
        "   ",
        months == null
            ? session.text("benefit.monthsUnknown")
            : session.text("benefit.months", session.numbers().rounded(months, 0)));
    page.note("   ", new EarningsText(session, figures).line(step.income()));
    List<FigureView> brief =
        step.figures().stream().filter(f -> BRIEF.contains(f.measure())).toList();
    if (!brief.isEmpty()) {
      page.note("   ", brief.stream().map(figures::brief).collect(Collectors.joining(" · ")));
    }
  }

  private void skills(Page page, String mark, String key, List<SkillView> skills) {
    if (skills.isEmpty()) {
      return;
    }
    String names =
        skills.stream()
            .limit(SKILLS_SHOWN)
            .map(SkillView::label)
            .collect(Collectors.joining(session.text("list.separator")));
    int more = skills.size() - SKILLS_SHOWN;
    page.paragraph(
        mark, session.text(key, more > 0 ? session.text("list.more", names, more) : names));
  }
}
