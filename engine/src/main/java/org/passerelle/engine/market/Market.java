package org.passerelle.engine.market;

import java.util.List;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Figures.Series;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Measure.Theme;
import org.passerelle.reference.Reference;

/** What is wanted and paid, where, and how it has changed. */
public final class Market {
  private static final List<Theme> THEMES =
      List.of(Theme.PAY, Theme.TENSION, Theme.OPENINGS, Theme.EMPLOYMENT, Theme.PROJECTION);

  private final Figures figures;

  public Market(Reference reference) {
    this.figures = reference.figures();
  }

  /** What is paid and wanted, how many hold the occupation and how that is expected to change. */
  public List<Figure> of(int occupation) {
    return THEMES.stream().flatMap(theme -> figures.headlines(theme, occupation).stream()).toList();
  }

  /** A measure over time, for the closest family of occupations and for the groups above it. */
  public List<Series> history(String measure, int occupation) {
    Measure found = figures.measure(measure);
    return figures.series(found, occupation, figures.homePlace(found));
  }
}
