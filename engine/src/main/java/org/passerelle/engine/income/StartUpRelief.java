package org.passerelle.engine.income;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.passerelle.reference.IncomeRules.Rule;

/**
 * The relief for those who start a business (Acre): part of the contributions is remitted in the
 * first year, less and less from three quarters of the yearly ceiling on, and none from the ceiling
 * on (Code de la sécurité sociale, art. L. 131-6-4 and D. 131-6-1).
 */
final class StartUpRelief {
  private static final double DAYS = 365;
  private static final int MONTHS_OF_A_QUARTER = 3;

  private final Law law;
  private final Optional<LocalDate> created;

  StartUpRelief(Law law, Optional<LocalDate> created) {
    created
        .filter(day -> day.isAfter(law.lastDay()))
        .ifPresent(day -> {
          throw new IncomeError(
              IncomeError.Problem.CREATED_TOO_LATE, "startUpRelief", day, law.lastDay());
        });
    this.law = law;
    this.created = created;
  }

  static StartUpRelief none(Law law) {
    return new StartUpRelief(law, Optional.empty());
  }

  /** Asked for, but the time of the relief has passed. */
  boolean over(boolean micro) {
    return created.isPresent() && !(micro ? inMicroTime() : share() > 0);
  }

  /** In the quarter of creation and the three that follow, or the business is still to come. */
  boolean inMicroTime() {
    return created
        .map(day -> {
          LocalDate quarter =
              LocalDate.of(day.getYear(), quarter(day) * MONTHS_OF_A_QUARTER + 1, 1);
          return law.day().isBefore(quarter.plusYears(1));
        })
        .orElse(false);
  }

  /** The quarter of the year, from 0 on. */
  static int quarter(LocalDate day) {
    return (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER;
  }

  /** The rate of a micro-enterprise, if the relief holds. */
  Optional<Rule> microRate(Activity activity) {
    return inMicroTime()
        ? created.map(day -> law.ofCreation("micro_acre_rate_" + activity.rule(), day))
        : Optional.empty();
  }

  /** The part that is remitted of low incomes, over the days of the year that the relief covers. */
  private double share() {
    if (created.isEmpty()) {
      return 0;
    }
    LocalDate newYear = law.lastDay().withDayOfYear(1);
    LocalDate day = created.get();
    double covered =
        day.isBefore(newYear)
            ? Math.max(0, day.plusYears(1).toEpochDay() - newYear.toEpochDay()) / DAYS
            : 1;
    return covered * law.of(day.isBefore(newYear) ? "acre_share_before" : "acre_share");
  }

  /**
   * What is remitted of the contributions on a wage or on the base of an independent: beyond three
   * quarters of the ceiling, what would be remitted there, falling in a straight line.
   *
   * @param contributions those that count, on such an amount
   */
  Optional<IncomeLine> of(double amount, DoubleUnaryOperator contributions) {
    double full = law.passes("acre_full_below");
    double none = law.passes("acre_none_from");
    double part = amount <= full ? 1 : Math.max(0, (none - amount) / (none - full));
    return line(share() * part, contributions.applyAsDouble(Math.min(amount, full)));
  }

  private Optional<IncomeLine> line(double rate, double base) {
    return rate <= 0
        ? Optional.empty()
        : Optional.of(
            new IncomeLine(
                "start_up_relief",
                -rate * base,
                OptionalDouble.of(rate),
                OptionalDouble.of(base),
                law.source("acre_share")));
  }
}
