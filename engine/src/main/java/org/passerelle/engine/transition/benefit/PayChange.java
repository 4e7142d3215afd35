package org.passerelle.engine.transition.benefit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.passerelle.reference.Figure;

/**
 * What a move does to pay.
 *
 * @param before the wage of the occupation that is left, of the same measure; empty if no source
 *     has both
 * @param after the wage of the occupation that is taken up
 */
public record PayChange(Optional<Figure> before, Figure after) {
  /** Ratios that differ from 1 by less are those of equal wages. */
  static final double ROUNDING = 1e-9;

  /** The wage after divided by the wage before; empty if that is not known. */
  public OptionalDouble ratio() {
    return before.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(after.value() / before.get().value());
  }

  /**
   * Whether both wages were published for the same families of occupations and are therefore the
   * same: nothing tells the two apart, which does not mean that they pay the same.
   */
  public boolean isOfSameFamilies() {
    return before.isPresent()
        && families(before.get()).equals(families(after))
        && Math.abs(ratio().orElseThrow() - 1) < ROUNDING;
  }

  private static List<Integer> families(Figure figure) {
    return figure.families().stream().map(Figure.Family::index).sorted().toList();
  }
}
