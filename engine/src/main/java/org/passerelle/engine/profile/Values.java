package org.passerelle.engine.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How important each work value is to a person, from 1 (not at all) to 5 (most). */
public final class Values {
  private static final int LEAST = 1;
  private static final int MOST = 5;

  private final Map<WorkValue, Integer> importance;

  /**
   * Values of a person; those that were not asked are absent.
   *
   * @throws IllegalArgumentException if an importance is not 1 to 5
   */
  public Values(Map<WorkValue, Integer> importance) {
    importance.forEach((value, number) -> {
      if (number < LEAST || number > MOST) {
        throw new IllegalArgumentException("Importance of " + value + " is not 1 to 5: " + number);
      }
    });
    Map<WorkValue, Integer> copy = new EnumMap<>(WorkValue.class);
    copy.putAll(importance);
    this.importance = copy;
  }

  /** The importance of a value, 1 to 5, empty if it was not asked. */
  public Optional<Integer> importance(WorkValue value) {
    return Optional.ofNullable(importance.get(value));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values values && importance.equals(values.importance);
  }

  @Override
  public int hashCode() {
    return importance.hashCode();
  }

  @Override
  public String toString() {
    return "Values" + importance;
  }
}
