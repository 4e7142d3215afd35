package org.passerelle.engine.transition.benefit;

import java.util.List;
import java.util.Optional;
import org.passerelle.engine.exposure.Consensus.Level;
import org.passerelle.reference.Figure;

/**
 * What a move does to exposure to technology.
 *
 * @param before of the occupation that is left, empty if no measure reaches it
 * @param after of the occupation that is taken up
 * @param figures the published figures of the occupation that is taken up
 */
public record ExposureChange(Optional<Level> before, Level after, List<Figure> figures) {
  /** Whether the occupation that is taken up is clearly less exposed than the one that is left. */
  public boolean isSafer() {
    return before.filter(after::isSaferThan).isPresent();
  }

  /** Whether it is clearly more exposed. */
  public boolean isMoreExposed() {
    return before.filter(level -> level.isSaferThan(after)).isPresent();
  }
}
