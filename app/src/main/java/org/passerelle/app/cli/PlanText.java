package org.passerelle.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.FigureView;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.app.view.OfferView.EarningsView;
import org.passerelle.app.view.PlanView;
import org.passerelle.app.view.PlanView.PointView;
import org.passerelle.app.view.PlanView.SeriesView;
import org.passerelle.app.view.PlanView.StepView;
import org.passerelle.app.view.PlanWords;

/** A plan as text for a terminal. */
final class PlanText {
  private final Session session;

  PlanText(Session session) {
    this.session = session;
  }

  void write(PlanView plan) {
    Page page = session.page();
    FigureText figures = new FigureText(session, plan.sources());
    PlanWords words = new PlanWords(session.messages(), plan);
    OccupationTitle.write(session, page, "plan.title", plan.occupation());
    page.note("", session.text("figure.howto"));
    exposure(page, figures, plan);
    section(page, figures, "plan.market", plan.market());
    history(page, words);
    income(page, words, plan.income());
    transitions(page, figures, words, plan);
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

  private void history(Page page, PlanWords words) {
    if (words.histories().isEmpty()) {
      return;
    }
    page.heading(session.text("plan.history"));
    for (SeriesView series : words.histories()) {
      page.paragraph("  ", words.line(series));
      page.note(
          "  ",
          series.points().getFirst().period()
              + " "
              + Sparkline.of(series.points().stream().map(PointView::value).toList())
              + " "
              + series.points().getLast().period());
    }
  }

  private void income(Page page, PlanWords words, @Nullable EarningsView income) {
    page.heading(session.text("plan.income"));
    page.paragraph("  ", words.earnings());
    if (income != null) {
      page.note("  ", session.text("plan.incomeHow") + " " + session.text("plan.incomeMore"));
      page.note("  ", session.text("income.caution", income.rulesOf(), IncomeViews.SIMULATOR));
    }
  }

  private void transitions(Page page, FigureText figures, PlanWords words, PlanView plan) {
    page.heading(session.text("plan.transitions", plan.transitions().size()));
    page.note("  ", session.text("plan.transitions.how"));
    int number = 1;
    for (StepView step : plan.transitions()) {
      page.blank();
      step(page, figures, words, number++, step);
    }
  }

  private void step(Page page, FigureText figures, PlanWords words, int number, StepView step) {
    page.title(
        session.text(
            "step.title",
            number,
            step.occupation().title(),
            step.occupation().code(),
            session.numbers().hundredths(step.feasibility().value())));
    new WhyText(session).write(page, step.feasibility());
    page.paragraph("   ", words.coverage(step));
    skills(page, "   + ", words.skills("covered", step.covered()));
    skills(page, "   ~ ", words.skills("likely", step.likely()));
    skills(page, "   - ", words.skills("missing", step.missing()));
    page.note("   ", words.months(step.months()));
    page.note("   ", words.earnings(step));
    List<FigureView> brief = words.brief(step);
    if (!brief.isEmpty()) {
      page.note("   ", brief.stream().map(figures::brief).collect(Collectors.joining(" · ")));
    }
  }

  private static void skills(Page page, String mark, String names) {
    if (!names.isEmpty()) {
      page.paragraph(mark, names);
    }
  }
}
