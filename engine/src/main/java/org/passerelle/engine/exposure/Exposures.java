package org.passerelle.engine.exposure;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Measure.Theme;
import org.passerelle.reference.Reference;

/** What technology does to an occupation, by the measures that were published. */
public final class Exposures {
  private final Figures figures;

  public Exposures(Reference reference) {
    this.figures = reference.figures();
  }

  /**
   * What the published measures say of the occupation, and how far it can be done from anywhere.
   */
  public List<Figure> of(int occupation) {
    List<Figure> found = new ArrayList<>(figures.headlines(Theme.EXPOSURE, occupation));
    found.addAll(figures.headlines(Theme.TELEWORK, occupation));
    return found;
  }
}
