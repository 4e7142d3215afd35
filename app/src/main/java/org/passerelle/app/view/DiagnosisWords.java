package org.passerelle.app.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.DiagnosisView.ActivityView;
import org.passerelle.app.view.DiagnosisView.ConsensusView;
import org.passerelle.app.view.DiagnosisView.EffectView;
import org.passerelle.app.view.DiagnosisView.ScenarioView;
import org.passerelle.app.view.DiagnosisView.TechnologyView;
import org.passerelle.app.view.DiagnosisView.WeekView;

/** The sentences of a diagnosis that a worried person reads first. */
public final class DiagnosisWords {
  private static final int NAMED = 3;

  private final Messages messages;
  private final NumberText numbers;

  public DiagnosisWords(Messages messages) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
  }

  /**
   * What the measures say together, and how sure that is.
   *
   * @param marks of their sources
   */
  public String consensus(DiagnosisView view, String marks) {
    ConsensusView consensus = view.consensus();
    return consensus == null
        ? messages.text("exposure.unknown")
        : messages.text(
            "exposure.consensus",
            numbers.hundredths(consensus.rank()),
            view.workersPeriod(),
            numbers.hundredths(consensus.low()),
            numbers.hundredths(consensus.high()),
            consensus.measures(),
            marks);
  }

  /** Whether AI replaces or helps. */
  public String effect(EffectView effect) {
    return messages.text("exposure.effect." + effect.kind());
  }

  /** The activities that AI already carries. */
  public String carries(WeekView week) {
    return messages.text("exposure.carries", named(week.exposed()));
  }

  /** The activities that stay human for now. */
  public String human(WeekView week) {
    return messages.text(
        "exposure.human", numbers.hundredths(week.protectedShare()), named(week.protecting()));
  }

  /** The place of an occupation by one technology, with the span of its measures. */
  public String standing(TechnologyView technology) {
    return technology.figures().size() == 1
        ? numbers.hundredths(technology.standing())
        : messages.text(
            "exposure.span",
            numbers.hundredths(technology.standing()),
            numbers.hundredths(technology.lowest()),
            numbers.hundredths(technology.highest()),
            technology.figures().size());
  }

  /** What a scenario assumes. */
  public String assumption(ScenarioView scenario) {
    return messages.text(
        scenario.helpTakenOver() ? "scenario.howHelp" : "scenario.how",
        numbers.year(scenario.middle()),
        numbers.plain(scenario.years()),
        numbers.hundredths(scenario.ceiling()));
  }

  /** Of which kinds of work a week is, the largest share first. */
  public String kinds(WeekView week) {
    return week.kinds().entrySet().stream()
        .filter(entry -> Math.round(entry.getValue() * 100) > 0)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(entry ->
            messages.text(
                "exposure.kindShare",
                messages.text("kind." + entry.getKey()),
                numbers.hundredths(entry.getValue())))
        .collect(Collectors.joining(messages.text("list.separator")));
  }

  private String named(List<ActivityView> activities) {
    String names =
        activities.stream()
            .limit(NAMED)
            .map(activity ->
                messages.text(
                    "exposure.named", activity.name(), numbers.hundredths(activity.share())))
            .collect(Collectors.joining(messages.text("list.separator")));
    return names.isEmpty() ? messages.text("exposure.none") : names;
  }
}
