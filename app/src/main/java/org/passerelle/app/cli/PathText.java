package org.passerelle.app.cli;

import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.PathwaysView;
import org.passerelle.app.view.PathwaysView.PathView;
import org.passerelle.app.view.PathwaysView.StepView;

/** Ways over stepping stones as text for a terminal. */
final class PathText {
  private final Session session;

  PathText(Session session) {
    this.session = session;
  }

  void write(PathwaysView view) {
    Page page = session.page();
    page.title(session.text("path.title", view.from().title(), view.to().title()));
    page.note("", session.text("path.codes", view.from().code(), view.to().code()));
    if (view.paths().isEmpty()) {
      page.blank();
      page.paragraph(session.text("path.none"));
    }
    int number = 1;
    for (PathView path : view.paths()) {
      page.blank();
      path(page, number++, path);
    }
    page.blank();
    page.note("", session.text("path.how"));
  }

  private void path(Page page, int number, PathView path) {
    page.title(
        session.text(
            "path.line",
            number,
            path.steps().size(),
            hundredths(path.feasibility()),
            months(path.months())));
    for (StepView step : path.steps()) {
      page.paragraph(
          "   → ",
          session.text(
              "path.step",
              step.occupation().title(),
              step.occupation().code(),
              hundredths(step.feasibility()),
              months(step.months())));
    }
  }

  /** A small feasibility is not none. */
  private String hundredths(double feasibility) {
    return session.numbers().rounded(feasibility * 100, feasibility < 0.1 ? 1 : 0);
  }

  private String months(@Nullable Double months) {
    return months == null
        ? session.text("path.monthsUnknown")
        : session.text("path.months", session.numbers().rounded(months, 0));
  }
}
