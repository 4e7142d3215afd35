package org.passerelle.app.view;

import java.util.List;
import java.util.function.Predicate;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.FeasibilityView.ReasonView;

/** What is said of why a move is feasible or not. */
public final class WhyWords {
  private static final int REASONS_SHOWN = 3;

  /** Reasons that add less are not worth a word. */
  private static final double LEAST_WEIGHT = 0.05;

  private final Messages messages;
  private final NumberText numbers;

  public WhyWords(Messages messages) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
  }

  /** How sure the feasibility is, what people judge, and how usual the move is. */
  public String range(FeasibilityView why) {
    return messages.text(
        "why.range",
        numbers.hundredths(why.lowest()),
        numbers.hundredths(why.highest()),
        numbers.hundredths(why.judged()),
        // No occupation is more usual than all, for it is not more usual than itself.
        numbers.rounded(Math.min(99, Math.floor(why.usual() * 100)), 0));
  }

  /** What speaks for the move, the weightiest first; may be empty. */
  public List<String> speaksFor(FeasibilityView why) {
    return reasons(why, reason -> reason.weight() >= LEAST_WEIGHT);
  }

  /** What speaks against it, the same way. */
  public List<String> speaksAgainst(FeasibilityView why) {
    return reasons(why, reason -> reason.weight() <= -LEAST_WEIGHT);
  }

  private List<String> reasons(FeasibilityView why, Predicate<ReasonView> isAsked) {
    return why.reasons().stream()
        .filter(isAsked)
        .limit(REASONS_SHOWN)
        .map(reason ->
            messages.text("why.reason", reason.label(), numbers.hundredths(reason.value())))
        .toList();
  }

  /** How many signals are not known; empty if all are. */
  public String missing(FeasibilityView why) {
    return why.missing().isEmpty() ? "" : messages.text("why.missing", why.missing().size());
  }
}
