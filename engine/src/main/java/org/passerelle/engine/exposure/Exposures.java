package org.passerelle.engine.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.engine.exposure.Diagnosis.Effect;
import org.passerelle.engine.exposure.Diagnosis.Kind;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Lazy;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Measure.Theme;
import org.passerelle.reference.Reference;
import org.passerelle.reference.WorkActivities;

/**
 * What technology does to an occupation: each measure as it was published, what they say together
 * and by technology, and which activities carry it. What is asked for is read once and kept; safe
 * for many threads.
 */
public final class Exposures {
  private final Reference reference;
  private final Figures figures;
  private final PlacedFigures placed;
  private final Lazy<Consensus> consensus;
  private final Lazy<Activities> activities;
  private final Lazy<SkillExposures> skills;

  public Exposures(Reference reference) {
    this.reference = reference;
    this.figures = reference.figures();
    this.placed = new PlacedFigures(reference);
    this.consensus = new Lazy<>(() -> new Consensus(placed, reference.occupations()));
    this.activities = new Lazy<>(() -> new Activities(reference));
    this.skills = new Lazy<>(() -> new SkillExposures(reference.requirements(), consensus.get()));
  }

  /**
   * What the published measures say of the occupation, and how far it can be done from anywhere:
   * those that a plan shows.
   */
  public List<Figure> of(int occupation) {
    List<Figure> found = new ArrayList<>(figures.headlines(Theme.EXPOSURE, occupation));
    found.addAll(figures.headlines(Theme.TELEWORK, occupation));
    return found;
  }

  /**
   * Every published measure of exposure, of routine and physical work and of telework that reaches
   * the occupation, with its standing among all workers.
   */
  public List<PlacedFigure> published(int occupation) {
    List<PlacedFigure> found = new ArrayList<>();
    for (Theme theme : List.of(Theme.EXPOSURE, Theme.TELEWORK)) {
      found.addAll(placed.of(figures.measures(theme).stream().map(Measure::id), occupation));
    }
    found.addAll(placed.of(Stream.of("jrc_routine", "jrc_physical"), occupation));
    return found;
  }

  /** What the measures say together. */
  public Consensus consensus() {
    return consensus.get();
  }

  /** What the measures say of an occupation, and which of its activities and skills carry it. */
  public Diagnosis diagnose(int occupation) {
    return new Diagnosis(
        occupation,
        consensus.get().of(occupation),
        technologies(occupation),
        effect(occupation),
        week(occupation),
        activities.get().directness(occupation),
        skills.get().of(occupation));
  }

  private List<Technology.Level> technologies(int occupation) {
    return Arrays.stream(Technology.values())
        .flatMap(technology -> {
          List<PlacedFigure> found = placed.of(technology.measures().stream(), occupation);
          return found.isEmpty()
              ? Stream.empty()
              : Stream.of(Technology.Level.of(technology, found));
        })
        .toList();
  }

  private Optional<Effect> effect(int occupation) {
    return placed
        .of("ilo_genai_category", occupation)
        .map(category ->
            new Effect(
                Kind.ofClass(Math.round(category.figure().value())),
                placed.of("ai_applicability_ai", occupation),
                placed.of("ai_applicability_user", occupation)));
  }

  /** The activities of an occupation; empty if they are not known. */
  public Optional<WorkWeek> week(int occupation) {
    Map<Integer, Double> shares = activities.get().shares(occupation);
    return shares.isEmpty()
        ? Optional.empty()
        : Optional.of(WorkWeek.of(shares, activities.get()::exposure, false));
  }

  /**
   * The week of a person.
   *
   * @param shares of the week by the number of the activity, on any scale; not negative
   * @throws IllegalArgumentException if a share is negative or not a number, or all are 0
   */
  public WorkWeek week(Map<Integer, Double> shares) {
    if (shares.values().stream().anyMatch(share -> !(share >= 0) || share.isInfinite())
        || shares.values().stream().noneMatch(share -> share > 0)) {
      throw new IllegalArgumentException("shares of a week: " + shares);
    }
    return WorkWeek.of(shares, activities.get()::exposure, true);
  }

  /** The activities by whose numbers weeks are told. */
  public WorkActivities activities() {
    return reference.workActivities();
  }

  /** How many hold each occupation in France, by which figures are placed. */
  public EmploymentShares employment() {
    return placed.employment();
  }
}
