package org.passerelle.app.view;

import java.util.stream.Collectors;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.UpskillView.NextView;

/** What is said of skills that open doors. */
public final class UpskillWords {
  /** A bound that is higher by less is no doubt worth telling. */
  private static final double EXACT = 1e-6;

  private final Messages messages;
  private final NumberText numbers;

  public UpskillWords(Messages messages) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
  }

  /** A gain, in hundredths of feasibility. */
  public String gain(double gain) {
    return messages.text("upskill.gain", numbers.rounded(gain * 100, 1));
  }

  /** The occupations that a skill raises most, and from where to where. */
  public String raised(NextView next) {
    return next.raised().stream()
        .map(r ->
            messages.text(
                "upskill.raised",
                r.occupation().title(),
                numbers.hundredths(r.feasibility() - r.gain()),
                numbers.hundredths(r.feasibility())))
        .collect(Collectors.joining(messages.text("list.separator")));
  }

  /** From where to where the occupation rises that a skill raises most; empty if none rises. */
  public String fromTo(NextView next) {
    return next.raised().stream()
        .limit(1)
        .map(r ->
            messages.text(
                "upskill.fromTo",
                numbers.rounded((r.feasibility() - r.gain()) * 100, 1),
                numbers.rounded(r.feasibility() * 100, 1)))
        .collect(Collectors.joining());
  }

  /** What the skills of the set gain together, and whether another set may gain more. */
  public String together(UpskillView view) {
    double bound = view.setBound() <= 0 ? 1 : view.setGain() / view.setBound();
    return messages.text(
        bound >= 1 - EXACT ? "upskill.exact" : "upskill.bound", gain(view.setGain()));
  }
}
