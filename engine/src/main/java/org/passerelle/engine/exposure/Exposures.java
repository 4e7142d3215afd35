package org.passerelle.engine.exposure;

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

  /** Every published measure that reaches the occupation, by the short names of the measures. */
  public List<Figure> of(int occupation) {
    return figures.measures(Theme.EXPOSURE).stream()
        .flatMap(measure -> figures.find(measure, occupation).stream())
        .toList();
  }

  /** How far the work can be done from anywhere. */
  public List<Figure> telework(int occupation) {
    return figures.measures(Theme.TELEWORK).stream()
        .flatMap(measure -> figures.find(measure, occupation).stream())
        .toList();
  }
}
