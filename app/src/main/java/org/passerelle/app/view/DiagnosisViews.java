package org.passerelle.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.DiagnosisView.ActivityView;
import org.passerelle.app.view.DiagnosisView.ConsensusView;
import org.passerelle.app.view.DiagnosisView.EffectView;
import org.passerelle.app.view.DiagnosisView.LeftView;
import org.passerelle.app.view.DiagnosisView.PlacedView;
import org.passerelle.app.view.DiagnosisView.ScenarioView;
import org.passerelle.app.view.DiagnosisView.SkillExposureView;
import org.passerelle.app.view.DiagnosisView.TechnologyView;
import org.passerelle.app.view.DiagnosisView.WeekView;
import org.passerelle.engine.exposure.Consensus;
import org.passerelle.engine.exposure.Diagnosis;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.exposure.PlacedFigure;
import org.passerelle.engine.exposure.Substitution;
import org.passerelle.engine.exposure.WorkWeek;
import org.passerelle.reference.ActivityKind;
import org.passerelle.reference.Directness;
import org.passerelle.reference.Figure;

/**
 * Diagnoses with names in a language.
 *
 * @param exposures where they come from
 */
public record DiagnosisViews(Views views, Messages messages, Exposures exposures) {
  /** French names and kinds of activities. */
  private static final String OUR_READING = "passerelle_activities";

  /** Passerelle's last year of a simulation, counted from today. */
  private static final int YEARS = 25;

  /** The scenarios that are shown in any case, by name; may be added to. */
  public static Map<String, Substitution> usualScenarios() {
    Map<String, Substitution> scenarios = new LinkedHashMap<>();
    scenarios.put("slow", Substitution.SLOW);
    scenarios.put("trend", Substitution.TREND);
    scenarios.put("fast", Substitution.FAST);
    return scenarios;
  }

  /**
   * A diagnosis.
   *
   * @param own the person's own week, if they told it
   * @param scenarios by name, in the order to be shown
   * @param today the year from which the simulations are reckoned
   */
  public DiagnosisView of(
      Diagnosis diagnosis, Optional<WorkWeek> own, Map<String, Substitution> scenarios, int today) {
    Optional<WorkWeek> week = own.isPresent() ? own : diagnosis.week();
    List<PlacedFigure> published = exposures.published(diagnosis.occupation());
    return new DiagnosisView(
        views.occupation(diagnosis.occupation()),
        diagnosis.consensus().map(this::consensus).orElse(null),
        technologies(diagnosis),
        diagnosis.effect().map(this::effect).orElse(null),
        week.map(w -> week(w, diagnosis.weekDirectness())).orElse(null),
        week.map(w ->
                scenarios.entrySet().stream()
                    .map(entry -> scenario(entry.getKey(), entry.getValue(), w, today))
                    .toList())
            .orElse(List.of()),
        diagnosis.skills().stream()
            .map(skill ->
                new SkillExposureView(
                    views.skill(skill.skill()), skill.mean(), skill.occupations()))
            .toList(),
        published.stream().map(this::placed).toList(),
        exposures.employment().period(),
        exposures.employment().source().id(),
        exposures.activities().source().id(),
        views.sources(figures(published), sources()));
  }

  private List<TechnologyView> technologies(Diagnosis diagnosis) {
    return diagnosis.technologies().stream()
        .map(level ->
            new TechnologyView(
                EnumName.of(level.technology()),
                messages.text("technology." + EnumName.of(level.technology())),
                level.standing(),
                level.lowest(),
                level.highest(),
                level.figures().stream().map(this::placed).toList()))
        .toList();
  }

  private List<Figure> figures(List<PlacedFigure> published) {
    return published.stream().map(PlacedFigure::figure).toList();
  }

  private List<String> sources() {
    List<String> others = new ArrayList<>();
    others.add(exposures.employment().source().id());
    others.add(exposures.activities().source().id());
    others.add(OUR_READING);
    return others;
  }

  private ConsensusView consensus(Consensus.Level level) {
    return new ConsensusView(
        level.mean(),
        level.rank(),
        level.low(),
        level.high(),
        level.lowest(),
        level.highest(),
        level.measures(),
        Consensus.MEASURES);
  }

  private PlacedView placed(PlacedFigure placed) {
    return new PlacedView(views.figure(placed.figure()), placed.standing());
  }

  private EffectView effect(Diagnosis.Effect effect) {
    return new EffectView(
        EnumName.of(effect.kind()),
        effect.automation().map(this::placed).orElse(null),
        effect.augmentation().map(this::placed).orElse(null));
  }

  /** The activities of a week, which are as directly known as is told. */
  public WeekView week(WorkWeek week, Directness directness) {
    Map<String, Double> kinds = new TreeMap<>();
    for (ActivityKind kind : ActivityKind.values()) {
      kinds.put(EnumName.of(kind), week.share(kind));
    }
    return new WeekView(
        week.isOwn(),
        EnumName.of(directness),
        week.automation(),
        week.augmentation(),
        kinds,
        activities(week.parts()),
        activities(week.exposed()),
        activities(week.protecting()),
        week.protectedShare());
  }

  private List<ActivityView> activities(List<WorkWeek.Part> parts) {
    return parts.stream().map(this::activity).toList();
  }

  private ActivityView activity(WorkWeek.Part part) {
    var exposure = part.exposure();
    var classification = exposures.activities().classification();
    return new ActivityView(
        classification.code(exposure.activity()),
        classification.label(exposure.activity(), messages.language()),
        EnumName.of(exposure.kind()),
        part.share(),
        exposure.automation(),
        exposure.augmentation(),
        exposure.machineLearning().isPresent() ? exposure.machineLearning().getAsDouble() : null);
  }

  private static ScenarioView scenario(
      String name, Substitution substitution, WorkWeek week, int today) {
    return new ScenarioView(
        name,
        substitution.middle(),
        substitution.years(),
        substitution.ceiling(),
        substitution.isHelpTakenOver(),
        substitution.left(week, today, today + YEARS).stream()
            .map(left -> new LeftView(left.year(), left.share()))
            .toList());
  }
}
