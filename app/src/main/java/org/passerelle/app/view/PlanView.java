package org.passerelle.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.OfferView.EarningsView;

/**
 * A plan for a person to read.
 *
 * @param income what the occupation that is held leaves a month; null if no French wage is
 *     published
 */
public record PlanView(
    OccupationView occupation,
    DiagnosisView diagnosis,
    List<FigureView> exposure,
    List<FigureView> market,
    List<SeriesView> history,
    @Nullable EarningsView income,
    List<StepView> transitions,
    List<SourceView> sources) {
  /** Figures over time. */
  public record SeriesView(
      String measure,
      String label,
      String unit,
      String place,
      String placeName,
      FigureView.FamilyView publishedFor,
      String directness,
      List<PointView> points,
      String source) {}

  /** One number of a series. */
  public record PointView(String period, double value) {}

  /**
   * An occupation to move to.
   *
   * @param months of full-time learning, null if not known
   * @param income what it leaves a month; null if no French wage is published
   */
  public record StepView(
      OccupationView occupation,
      FeasibilityView feasibility,
      @Nullable Double months,
      List<SkillView> covered,
      List<SkillView> likely,
      List<SkillView> missing,
      List<FigureView> figures,
      @Nullable EarningsView income) {}
}
