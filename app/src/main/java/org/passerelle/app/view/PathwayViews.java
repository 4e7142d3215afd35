package org.passerelle.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.PathwaysView.PathView;
import org.passerelle.app.view.PathwaysView.StepView;
import org.passerelle.engine.transition.Pathway;

/** Puts ways over stepping stones into words of one language. */
public record PathwayViews(Views views) {
  /** The ways that were found from one occupation to another. */
  public PathwaysView of(int from, int to, List<Pathway> paths) {
    return new PathwaysView(
        views.occupation(from), views.occupation(to), paths.stream().map(this::path).toList());
  }

  private PathView path(Pathway path) {
    return new PathView(
        path.feasibility(),
        known(path.months()),
        path.steps().stream()
            .map(step ->
                new StepView(
                    views.occupation(step.target()), step.feasibility(), known(step.months())))
            .toList());
  }

  /** Months are not a number where ESCO names no essential skill. */
  private static @Nullable Double known(double months) {
    return Double.isNaN(months) ? null : months;
  }
}
