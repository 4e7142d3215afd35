package org.passerelle.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.DiagnosisView.PlacedView;
import org.passerelle.app.view.PlanView.PointView;
import org.passerelle.app.view.PlanView.SeriesView;
import org.passerelle.app.view.PlanView.StepView;

/** What is said on the page of a plan, the same in a terminal, a browser and on paper. */
public final class PlanWords {
  /** The closest family and the group above it. */
  private static final int HISTORIES_SHOWN = 2;

  private static final int SKILLS_SHOWN = 6;

  /** The figures that tell most about an occupation on one line, besides what it leaves. */
  private static final Set<String> BRIEF =
      Set.of("dares_tension_level", "frey_osborne", "ilo_genai_2025");

  private final Messages messages;
  private final NumberText numbers;
  private final PlanView plan;
  private final SourceMarks marks;
  private final EarningsWords earnings;

  /** The words of a plan, whose sources are numbered in their order. */
  public PlanWords(Messages messages, PlanView plan) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
    this.plan = plan;
    this.marks = new SourceMarks(plan.sources());
    this.earnings = new EarningsWords(messages, marks::mark);
  }

  /** The number of a source. */
  public String mark(String source) {
    return marks.mark(source);
  }

  /** The sources of the measures that say together how exposed the occupation is. */
  public String consensusMarks() {
    DiagnosisView.ConsensusView consensus = plan.diagnosis().consensus();
    if (consensus == null) {
      return "";
    }
    return plan.diagnosis().published().stream()
        .map(PlacedView::figure)
        .filter(figure -> consensus.made().contains(figure.measure()))
        .map(figure -> mark(figure.source()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** What the occupation that is held leaves a month. */
  public String earnings() {
    return earnings.line(plan.income());
  }

  /** What an occupation to move to leaves a month. */
  public String earnings(StepView step) {
    return earnings.line(step.income());
  }

  /**
   * The histories to show. A family that is the whole of its group has its name twice; the group is
   * counted for longer.
   */
  public List<SeriesView> histories() {
    Map<String, SeriesView> longest = new LinkedHashMap<>();
    for (SeriesView series : plan.history()) {
      longest.merge(
          series.publishedFor().label(),
          series,
          (a, b) -> b.points().size() > a.points().size() ? b : a);
    }
    return longest.values().stream().limit(HISTORIES_SHOWN).toList();
  }

  /** How many there were and are. */
  public String line(SeriesView series) {
    PointView first = series.points().getFirst();
    PointView last = series.points().getLast();
    return messages.text(
        "history.line",
        series.publishedFor().label(),
        series.placeName(),
        numbers.withUnit(first.value(), series.unit()),
        first.period(),
        numbers.withUnit(last.value(), series.unit()),
        last.period(),
        mark(series.source()));
  }

  /** How many of the essential skills are there. */
  public String coverage(StepView step) {
    int essential = step.covered().size() + step.likely().size() + step.missing().size();
    return messages.text("step.coverage", step.covered().size(), essential);
  }

  /**
   * The first skills by name.
   *
   * @param kind covered, likely or missing
   * @return empty if there are none
   */
  public String skills(String kind, List<SkillView> skills) {
    if (skills.isEmpty()) {
      return "";
    }
    String names =
        skills.stream()
            .limit(SKILLS_SHOWN)
            .map(SkillView::label)
            .collect(Collectors.joining(messages.text("list.separator")));
    int more = skills.size() - SKILLS_SHOWN;
    return messages.text(
        "step." + kind, more > 0 ? messages.text("list.more", names, more) : names);
  }

  /** How long one learns. */
  public String months(@Nullable Double months) {
    return months == null
        ? messages.text("benefit.monthsUnknown")
        : messages.text("benefit.months", numbers.rounded(months, 0));
  }

  /** The figures of an occupation to move to that matter most. */
  public List<FigureView> brief(StepView step) {
    return step.figures().stream().filter(f -> BRIEF.contains(f.measure())).toList();
  }
}
