package org.passerelle.app.view;

import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.PathwaysView.PathView;
import org.passerelle.app.view.PathwaysView.StepView;

/** What is said of ways over stepping stones. */
public final class PathWords {
  private final Messages messages;
  private final NumberText numbers;

  public PathWords(Messages messages) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
  }

  /** A way by its number from 1, its steps, its feasibility and its months. */
  public String path(int number, PathView path) {
    return messages.text(
        "path.line",
        number,
        path.steps().size(),
        hundredths(path.feasibility()),
        months(path.months()));
  }

  /** One move of a way. */
  public String step(StepView step) {
    return messages.text(
        "path.step",
        step.occupation().title(),
        step.occupation().code(),
        hundredths(step.feasibility()),
        months(step.months()));
  }

  /** A small feasibility is not none. */
  public String hundredths(double feasibility) {
    return numbers.rounded(feasibility * 100, feasibility < 0.1 ? 1 : 0);
  }

  /** Months of learning, or that they are not known. */
  public String months(@Nullable Double months) {
    return months == null
        ? messages.text("path.monthsUnknown")
        : messages.text("path.months", numbers.rounded(months, 0));
  }
}
