package org.passerelle.engine.exposure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.passerelle.reference.ActivityKind;

/**
 * What someone does in a week of work, and how far technology can do it.
 *
 * @param parts the activities, that with the largest share first; their shares add up to 1
 * @param isOwn whether a person told the shares; else they are those of the occupation
 */
public record WorkWeek(List<Part> parts, boolean isOwn) {
  /**
   * An activity in a week.
   *
   * @param share of the week, above 0 to 1
   */
  public record Part(ActivityExposure exposure, double share) {}

  /** From shares on any scale, by the number of the activity; those that are not above 0 drop. */
  static WorkWeek of(
      Map<Integer, Double> shares, IntFunction<ActivityExposure> exposure, boolean isOwn) {
    double whole = shares.values().stream().filter(share -> share > 0).mapToDouble(s -> s).sum();
    return new WorkWeek(
        shares.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> new Part(exposure.apply(entry.getKey()), entry.getValue() / whole))
            .sorted(
                Comparator.comparingDouble((Part part) -> -part.share())
                    .thenComparingInt(part -> part.exposure().activity()))
            .toList(),
        isOwn);
  }

  /** Where AI did less than this of an activity by itself, it does not carry the exposure. */
  private static final double WORKS = 0.1;

  /** How far AI itself can do the week's work, 0 to 1. */
  public double automation() {
    return mean(ActivityExposure::automation);
  }

  /** How far AI can help with it, 0 to 1. */
  public double augmentation() {
    return mean(ActivityExposure::augmentation);
  }

  /** How far AI can do it or help with it, 0 to 1. */
  public double withHelp() {
    return mean(ActivityExposure::withHelp);
  }

  private double mean(ToDoubleFunction<ActivityExposure> value) {
    return parts.stream().mapToDouble(p -> p.share() * value.applyAsDouble(p.exposure())).sum();
  }

  /** The activities that carry most of what AI itself can do, the most first. */
  public List<Part> exposed() {
    return parts.stream()
        .filter(part -> part.exposure().automation() >= WORKS)
        .sorted(
            Comparator.comparingDouble((Part part) -> -part.share() * part.exposure().automation()))
        .toList();
  }

  /** The activities that protect: people do them and AI hardly does, the largest share first. */
  public List<Part> protecting() {
    double mean = automation();
    return parts.stream()
        .filter(part -> part.exposure().kind().isHuman() && part.exposure().automation() <= mean)
        .toList();
  }

  /** The share of the week that goes into activities that protect. */
  public double protectedShare() {
    return protecting().stream().mapToDouble(Part::share).sum();
  }

  /** The share of the week that goes into activities of a kind. */
  public double share(ActivityKind kind) {
    return parts.stream()
        .filter(part -> part.exposure().kind() == kind)
        .mapToDouble(Part::share)
        .sum();
  }
}
