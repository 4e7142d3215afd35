package org.passerelle.engine.market.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How often values lay in their intervals, none of which was made with the error it is judged by.
 *
 * @param basis which errors made the intervals
 * @param forecasts how many were judged
 * @param origins from how many years they were made
 * @param shares by level, 0 to 1
 */
public record Coverage(Basis basis, int forecasts, int origins, Map<IntervalLevel, Double> shares) {
  /** Which errors made the intervals that were judged. */
  public enum Basis {
    /** Those that were known when the forecast was made: as it would have been then. */
    EARLIER_ERRORS,
    /** Those of other families, of the same years: what befell all of them is not seen. */
    OTHER_FAMILIES
  }

  public Coverage {
    shares = Map.copyOf(shares);
  }

  /** The share of values in the intervals of a level, 0 to 1. */
  public double at(IntervalLevel level) {
    return shares.getOrDefault(level, 0.0);
  }

  /**
   * Intervals as they could have been given then: made of those errors that were known at the
   * origin. Empty if there never were enough.
   */
  static Optional<Coverage> byEarlier(List<HeldOutError> errors) {
    TreeMap<Integer, List<HeldOutError>> byOrigin = grouped(errors, HeldOutError::origin);
    TreeMap<Integer, List<HeldOutError>> byTarget = grouped(errors, HeldOutError::target);
    return judged(
        Basis.EARLIER_ERRORS, byOrigin, origin -> flat(byTarget.headMap(origin, true).values()));
  }

  /** Intervals made of the errors of other families only, of all years. */
  static Optional<Coverage> byOtherFamilies(List<HeldOutError> errors) {
    TreeMap<String, List<HeldOutError>> byFamily = grouped(errors, HeldOutError::family);
    return judged(
        Basis.OTHER_FAMILIES,
        byFamily,
        family -> errors.stream().filter(error -> !error.family().equals(family)).toList());
  }

  private static <K> Optional<Coverage> judged(
      Basis basis, Map<K, List<HeldOutError>> groups, Function<K, List<HeldOutError>> calibration) {
    List<HeldOutError> judged = new ArrayList<>();
    Map<IntervalLevel, Integer> held = new EnumMap<>(IntervalLevel.class);
    groups.forEach((group, members) -> {
      List<HeldOutError> others = calibration.apply(group);
      if (others.size() >= Widths.LEAST_ERRORS) {
        judged.addAll(members);
        Widths widths = Widths.of(others);
        for (IntervalLevel level : IntervalLevel.values()) {
          int count = (int) members.stream().filter(e -> widths.holds(e, level)).count();
          held.merge(level, count, Integer::sum);
        }
      }
    });
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    Map<IntervalLevel, Double> shares = new EnumMap<>(IntervalLevel.class);
    held.forEach((level, count) -> shares.put(level, count / (double) judged.size()));
    int origins = (int) judged.stream().mapToInt(HeldOutError::origin).distinct().count();
    return Optional.of(new Coverage(basis, judged.size(), origins, shares));
  }

  private static <K extends Comparable<K>> TreeMap<K, List<HeldOutError>> grouped(
      List<HeldOutError> errors, Function<HeldOutError, K> key) {
    return errors.stream()
        .collect(
            Collectors.groupingBy(
                key, () -> new TreeMap<>(Comparator.<K>naturalOrder()), Collectors.toList()));
  }

  private static List<HeldOutError> flat(Collection<List<HeldOutError>> groups) {
    return groups.stream().flatMap(List::stream).toList();
  }
}
