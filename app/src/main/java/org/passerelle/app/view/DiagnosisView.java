package org.passerelle.app.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What technology does to an occupation. Standings and ranks are parts of all workers, 0 to 1.
 *
 * @param consensus what the measures say together; null if none reaches the occupation
 * @param technologies how far each can do the work
 * @param effect whether generative AI does the work or helps with it; null if not known
 * @param week the activities of the occupation or of the person; null if not known
 * @param scenarios what would be left of the week
 * @param skills the essential skills by the exposure of other occupations that require them
 * @param published every measure, as it was published
 * @param workersPeriod the year of the workers by which figures are placed
 * @param workersSource the short name of its source
 * @param activitiesSource the short name of the source of the activities
 */
public record DiagnosisView(
    OccupationView occupation,
    @Nullable ConsensusView consensus,
    List<TechnologyView> technologies,
    @Nullable EffectView effect,
    @Nullable WeekView week,
    List<ScenarioView> scenarios,
    List<SkillExposureView> skills,
    List<PlacedView> published,
    String workersPeriod,
    String workersSource,
    String activitiesSource,
    List<SourceView> sources) {
  /** An exposure of a skill's company that is so far from the middle tells something. */
  private static final double TELLING = 0.05;

  /** The skills that exposed occupations require, the most exposed first. */
  public List<SkillExposureView> exposedSkills() {
    return skills.stream().filter(skill -> skill.exposure() > 0.5 + TELLING).toList();
  }

  /** The skills that occupations require that are little exposed, the least first. */
  public List<SkillExposureView> safeSkills() {
    return skills.reversed().stream().filter(skill -> skill.exposure() < 0.5 - TELLING).toList();
  }

  /**
   * What the measures say together.
   *
   * @param low where a further measure would put it at least, in four of five cases between both
   * @param high at most
   * @param measures of how many measures it is made
   */
  public record ConsensusView(
      double mean,
      double rank,
      double low,
      double high,
      double lowest,
      double highest,
      int measures,
      List<String> made) {}

  /** A published figure with its standing. */
  public record PlacedView(FigureView figure, double standing) {}

  /** How far a technology can do the work: the mean of the standings of its measures. */
  public record TechnologyView(
      String technology,
      String name,
      double standing,
      double lowest,
      double highest,
      List<PlacedView> figures) {}

  /** Whether generative AI does the work or helps with it: little, augmentation, both, … */
  public record EffectView(
      String kind, @Nullable PlacedView automation, @Nullable PlacedView augmentation) {}

  /**
   * The activities of a week.
   *
   * @param own whether the person told their shares
   * @param directness how directly the activities are those of the occupation
   * @param automation how far AI did this work itself, 0 to 1
   * @param augmentation how far people asked AI for help with it
   * @param kinds the share of the week of each kind
   * @param exposed those that carry what AI does alone, the most first
   * @param protecting those that people do and AI hardly does, the largest share first
   * @param protectedShare the share of the week that these take
   */
  public record WeekView(
      boolean own,
      String directness,
      double automation,
      double augmentation,
      Map<String, Double> kinds,
      List<ActivityView> activities,
      List<ActivityView> exposed,
      List<ActivityView> protecting,
      double protectedShare) {}

  /**
   * An activity.
   *
   * @param share of the week
   * @param machineLearning above 0 it raises suitability for machine learning, below 0 it lowers it
   */
  public record ActivityView(
      String code,
      String name,
      String kind,
      double share,
      double automation,
      double augmentation,
      @Nullable Double machineLearning) {}

  /** What would be left of the week by year, if the assumptions held. */
  public record ScenarioView(
      String name,
      double middle,
      double years,
      double ceiling,
      boolean helpTakenOver,
      List<LeftView> left) {}

  /** The part of today's week that is left in a year. */
  public record LeftView(int year, double share) {}

  /** A skill, and the mean exposure of the other occupations that require it. */
  public record SkillExposureView(SkillView skill, double exposure, int occupations) {}
}
