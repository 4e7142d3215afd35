package org.passerelle.app.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.DiagnosisView;
import org.passerelle.app.view.DiagnosisView.ConsensusView;
import org.passerelle.app.view.DiagnosisView.PlacedView;
import org.passerelle.app.view.DiagnosisView.WeekView;
import org.passerelle.app.view.FigureView;
import org.passerelle.app.view.ObservatoryView.CurvesView;
import org.passerelle.app.view.SourceView;

/**
 * What the page of a diagnosis shows.
 *
 * @param diagnosis of the person's own week, if they told it
 * @param usual the usual week of the occupation; null if it is not known
 * @param rows the activities that can be ticked
 * @param others those that can be added
 * @param assumptions the person's own, as typed
 */
public record DiagnosisPage(
    DiagnosisView diagnosis,
    @Nullable WeekView usual,
    List<Row> rows,
    List<Other> others,
    Assumptions assumptions,
    CurvesView curves,
    String weekProblem,
    String assumptionsProblem) {
  /**
   * An activity of the usual week or of the own one.
   *
   * @param usual its share of the usual week; 0 if it is no part of it
   * @param isDone whether the person does it
   * @param typed its share of the own week in hours of 100
   */
  public record Row(
      String code,
      String name,
      String kind,
      double automation,
      double augmentation,
      double usual,
      boolean isDone,
      String typed) {}

  /** An activity that is no part of the week yet. */
  public record Other(String code, String name) {}

  /** The fields of a scenario; empty where nothing was typed. */
  public record Assumptions(String middle, String years, String ceiling, boolean help) {}

  /** The sources of the measures that the consensus is made of. */
  public List<SourceView> studies() {
    ConsensusView consensus = diagnosis.consensus();
    List<String> made = consensus == null ? List.of() : consensus.made();
    Set<String> sources =
        diagnosis.published().stream()
            .map(PlacedView::figure)
            .filter(figure -> made.contains(figure.measure()))
            .map(FigureView::source)
            .collect(Collectors.toSet());
    return diagnosis.sources().stream().filter(source -> sources.contains(source.id())).toList();
  }

  /** Whether the week is the person's own. */
  public boolean isOwn() {
    WeekView week = diagnosis.week();
    return week != null && week.own();
  }
}
