package org.passerelle.engine.income;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.passerelle.reference.IncomeRules;
import org.passerelle.reference.IncomeRules.Rule;

/** The rules that hold on one day. */
final class Law {
  private static final int QUARTERS_OF_A_YEAR = 4;
  private static final double ROUNDING = 1e-9;

  private final IncomeRules known;
  private final LocalDate day;

  Law(IncomeRules known, LocalDate day) {
    if (day.isBefore(known.firstDay()) || day.isAfter(known.lastDay())) {
      throw new IncomeError(
          IncomeError.Problem.DAY_UNKNOWN, "day", day, known.firstDay(), known.lastDay());
    }
    this.known = known;
    this.day = day;
  }

  LocalDate day() {
    return day;
  }

  LocalDate lastDay() {
    return known.lastDay();
  }

  /**
   * A number of the law; a percentage is a fraction.
   *
   * @throws IllegalArgumentException if the table has none of that name
   */
  double of(String name) {
    return rule(name).value();
  }

  String source(String name) {
    return rule(name).source();
  }

  private Rule rule(String name) {
    return known.rule(name, day);
  }

  /**
   * The rule of a business that was created on a day; of one from before, that of the first day.
   */
  Rule ofCreation(String name, LocalDate created) {
    return known.rule(name, created.isBefore(known.firstDay()) ? known.firstDay() : created);
  }

  /** The yearly ceiling of social security, in euros. */
  double pass() {
    return of("pass");
  }

  /** A number of the law that is told as a multiple or share of the yearly ceiling, in euros. */
  double passes(String name) {
    return of(name) * pass();
  }

  /** The minimum wage of a full-time year, in euros. */
  double minimumWage() {
    return of("smic_hourly") * of("legal_hours");
  }

  /**
   * The quarters of pension that a year validates.
   *
   * @param base what contributions for the pension are computed on, in euros a year
   * @return 0 to 4
   */
  int pensionQuarters(double base) {
    double quarter = of("pension_quarter_hours") * of("smic_january");
    return (int) Math.min(QUARTERS_OF_A_YEAR, Math.floor(base / quarter + ROUNDING));
  }

  /** A contribution: a rate on a base. */
  IncomeLine rated(String key, String rate, double base) {
    return rated(key, of(rate), base, source(rate));
  }

  static IncomeLine rated(String key, double rate, double base, String source) {
    return new IncomeLine(
        key, rate * base, OptionalDouble.of(rate), OptionalDouble.of(base), source);
  }

  /** An amount that the law names. */
  IncomeLine fixed(String key, String amount) {
    return new IncomeLine(key, of(amount), source(amount));
  }
}
