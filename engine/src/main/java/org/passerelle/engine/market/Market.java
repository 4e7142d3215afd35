package org.passerelle.engine.market;

import java.util.List;
import java.util.Optional;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Figures.Series;
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

  /** The latest figure of every measure of the market, each in the place that it is about. */
  public List<Figure> of(int occupation) {
    return THEMES.stream().flatMap(theme -> figures(theme, occupation).stream()).toList();
  }

  /** The latest figures of one theme. */
  public List<Figure> figures(Theme theme, int occupation) {
    return figures.measures(theme).stream()
        .flatMap(measure -> figures.find(measure, occupation).stream())
        .toList();
  }

  /** The latest figure of a measure, for an occupation and a place. */
  public Optional<Figure> figure(String measure, int occupation, String place) {
    return figures.find(figures.measure(measure), occupation, place);
  }

  /** The latest figure of a measure, in the place that it is about. */
  public Optional<Figure> figure(String measure, int occupation) {
    return figures.find(figures.measure(measure), occupation);
  }

  /** A measure over time, for the family of occupations that this one is closest to. */
  public Optional<Series> history(String measure, int occupation, String place) {
    return figures.series(figures.measure(measure), occupation, place);
  }
}
