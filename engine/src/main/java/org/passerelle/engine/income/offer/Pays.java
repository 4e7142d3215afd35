package org.passerelle.engine.income.offer;

import java.util.List;
import java.util.Optional;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomeInput;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.IncomeResult;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Reference;

/**
 * What occupations pay in France, and what it leaves today. Wages of other countries are never
 * taken in their place.
 */
final class Pays {
  private static final String MEDIAN = "dares_wage_median";
  private static final double DECILE = 90;
  private static final int MONTHS = 12;
  private static final Employee STATUS = Employee.of(false);

  /** The bands of net wages a month that are closed, by their upper ends; the fifth is open. */
  private static final List<Band> BANDS =
      List.of(
          new Band("dares_wage_band_1", 0, 1250),
          new Band("dares_wage_band_2", 1250, 1500),
          new Band("dares_wage_band_3", 1500, 2000),
          new Band("dares_wage_band_4", 2000, 3000));

  private record Band(String measure, double from, double below) {}

  private final Figures figures;
  private final IncomePlanner planner;

  Pays(Reference reference, IncomePlanner planner) {
    figures = reference.figures();
    this.planner = planner;
  }

  /** The median wage, if one is published in France. */
  Optional<Pay> median(int occupation, Household household) {
    return find(MEDIAN, occupation).map(figure -> pay(figure, figure.value(), household));
  }

  /**
   * Where the ninth decile lies; empty if bands are not published or it is in the open one.
   *
   * @param median that it cannot be below
   */
  Optional<UpperPay> upper(int occupation, Pay median, Household household) {
    double below = 0;
    for (Band band : BANDS) {
      Optional<Figure> figure = find(band.measure(), occupation);
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      below += figure.get().value();
      if (below >= DECILE) {
        return upper(figure.get(), band, median, household);
      }
    }
    return Optional.empty();
  }

  private Optional<UpperPay> upper(Figure figure, Band band, Pay median, Household household) {
    Pay most = pay(figure, band.below(), household);
    if (most.netBeforeTax() < median.netBeforeTax()) {
      return Optional.empty();
    }
    Pay least = pay(figure, band.from(), household);
    return Optional.of(
        new UpperPay(least.netBeforeTax() < median.netBeforeTax() ? median : least, most));
  }

  private Optional<Figure> find(String measure, int occupation) {
    return figures.find(figures.measure(measure), occupation);
  }

  private Pay pay(Figure figure, double netAMonth, Household household) {
    double gross = planner.grossFor(MONTHS * netAMonth, STATUS);
    boolean isMinimumWage = gross < planner.minimumWage();
    double paid = isMinimumWage ? planner.minimumWage() : gross;
    IncomeResult employee = planner.income(STATUS, new IncomeInput(paid, 0, household));
    return new Pay(figure, employee.netBeforeTax(), isMinimumWage, employee);
  }
}
