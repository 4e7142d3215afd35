package org.passerelle.engine.transition.benefit;

import java.util.List;
import java.util.Optional;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Lazy;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Reference;

/**
 * What occupations pay, so that two can be compared. Wages of different publishers are never mixed:
 * both are French (DARES, net a month) or both are American (BLS, gross a year); French ones are
 * taken where both occupations have one.
 */
final class Wages {
  private static final List<String> MEASURES = List.of("dares_wage_median", "bls_wage_median_year");

  private final Figures figures;
  private final List<Wage> wages;

  /** A measure of pay, and its values by occupation. */
  private record Wage(Measure measure, Lazy<double[]> values) {
    double of(int occupation) {
      return values.get()[occupation];
    }

    boolean has(int occupation) {
      return of(occupation) > 0;
    }
  }

  Wages(Reference reference) {
    this.figures = reference.figures();
    int occupations = reference.occupations().size();
    this.wages = MEASURES.stream().map(id -> wage(figures.measure(id), occupations)).toList();
  }

  private Wage wage(Measure measure, int occupations) {
    return new Wage(
        measure,
        new Lazy<>(() -> figures.values(measure, occupations, figures.homePlace(measure))));
  }

  /** The target's wage divided by the origin's; {@code NaN} if no source has both. */
  double ratio(int origin, int target) {
    return both(origin, target).map(wage -> wage.of(target) / wage.of(origin)).orElse(Double.NaN);
  }

  /** The wages of both; where no source has both, that of the target alone, if any has it. */
  Optional<PayChange> change(int origin, int target) {
    return both(origin, target)
        .map(wage -> new PayChange(figure(wage, origin), figure(wage, target).orElseThrow()))
        .or(() -> first(target).map(figure -> new PayChange(Optional.empty(), figure)));
  }

  /** The wage of one occupation, the French one where there is one. */
  Optional<Figure> first(int occupation) {
    return wages.stream()
        .filter(wage -> wage.has(occupation))
        .flatMap(wage -> figure(wage, occupation).stream())
        .findFirst();
  }

  private Optional<Wage> both(int origin, int target) {
    // The first of two; a plain loop, as this runs for every pair of a search.
    for (Wage wage : wages) {
      if (wage.has(origin) && wage.has(target)) {
        return Optional.of(wage);
      }
    }
    return Optional.empty();
  }

  private Optional<Figure> figure(Wage wage, int occupation) {
    return figures.find(wage.measure(), occupation);
  }
}
