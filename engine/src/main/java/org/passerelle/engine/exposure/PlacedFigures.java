package org.passerelle.engine.exposure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Lazy;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Measure.Theme;
import org.passerelle.reference.Reference;

/** The figures of each measure of exposure and of work for all occupations, and their standings. */
final class PlacedFigures {
  private final Map<String, Lazy<Column>> columns = new HashMap<>();
  private final EmploymentShares employment;

  private static final class Column {
    private final List<Optional<Figure>> figures;
    private final double[] standings;

    Column(List<Optional<Figure>> figures, double[] shares) {
      this.figures = figures;
      this.standings =
          Standing.of(
              figures.stream()
                  .mapToDouble(figure -> figure.map(Figure::value).orElse(Double.NaN))
                  .toArray(),
              shares);
    }
  }

  /** Nothing is read before it is asked for, but how many hold each occupation. */
  PlacedFigures(Reference reference) {
    employment = new EmploymentShares(reference);
    Figures figures = reference.figures();
    int occupations = reference.occupations().size();
    for (Theme theme : List.of(Theme.EXPOSURE, Theme.TELEWORK, Theme.WORK)) {
      for (Measure measure : figures.measures(theme)) {
        columns.put(
            measure.id(),
            new Lazy<>(() ->
                new Column(
                    figures.findAll(measure, occupations, figures.homePlace(measure)),
                    employment.shares())));
      }
    }
  }

  EmploymentShares employment() {
    return employment;
  }

  private Column column(String measure) {
    return Optional.ofNullable(columns.get(measure))
        .orElseThrow(() -> new IllegalArgumentException("no measure of exposure: " + measure))
        .get();
  }

  /** The figure of a measure for an occupation; empty if it does not reach it. */
  Optional<PlacedFigure> of(String measure, int occupation) {
    Column column = column(measure);
    return column
        .figures
        .get(occupation)
        .map(figure -> new PlacedFigure(figure, column.standings[occupation]));
  }

  /** The figures of several measures for an occupation, in their order. */
  List<PlacedFigure> of(Stream<String> measures, int occupation) {
    return measures.flatMap(measure -> of(measure, occupation).stream()).toList();
  }

  /** The figures of a measure, by the number of the occupation. */
  List<Optional<Figure>> figures(String measure) {
    return column(measure).figures;
  }

  /** The standings of a measure, by the number of the occupation; {@code NaN} if not known. */
  double[] standings(String measure) {
    return column(measure).standings;
  }
}
