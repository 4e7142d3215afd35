package org.passerelle.engine.income;

import java.time.LocalDate;
import java.util.Optional;
import org.passerelle.engine.income.Notice.Kind;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.ProfitTax;
import org.passerelle.engine.income.Status.SoleProprietor;

/**
 * What ends the micro regime and its exemption from value-added tax. Who sells and serves has the
 * ceiling of sales for all and that of services for these (Code général des impôts, art. 50-0, 102
 * ter and 293 B).
 */
final class MicroLimits {
  private final Law law;
  private final MicroEnterprise status;

  MicroLimits(Law law, MicroEnterprise status) {
    status
        .created()
        .filter(day -> day.isAfter(law.lastDay()))
        .ifPresent(day -> {
          throw new IncomeError(
              IncomeError.Problem.CREATED_TOO_LATE, "created", day, law.lastDay());
        });
    this.law = law;
    this.status = status;
  }

  void tell(double turnover, Account account) {
    double part = partOfYear(law.day().getYear());
    Optional<Limit> ceiling = crossed("micro_ceiling_", turnover, part);
    ceiling.ifPresent(limit ->
        account
            .notice(true, Kind.MICRO_CEILING_CROSSED, limit.turnover(), limit.most())
            .successor(successor()));
    Optional<Limit> tolerance = crossed("vat_tolerance_", turnover, 1);
    Optional<Limit> threshold = crossed("vat_threshold_", turnover, part);
    if (tolerance.isPresent()) {
      account.notice(true, Kind.VAT_DUE_AT_ONCE, tolerance.get().most());
    } else {
      threshold.ifPresent(limit -> account.notice(true, Kind.VAT_DUE_NEXT_YEAR, limit.most()));
    }
  }

  /** Whether the turnover of a year of the same ceilings is above one of them. */
  boolean isAboveCeiling(double turnover, int year) {
    return crossed("micro_ceiling_", turnover, partOfYear(year)).isPresent();
  }

  /** A sole proprietor whose activity is the one with the larger turnover. */
  SoleProprietor successor() {
    Activity main =
        status
            .second()
            .filter(second -> second.share() > .5)
            .map(Status.SecondActivity::activity)
            .orElse(status.activity());
    return SoleProprietor.of(main, ProfitTax.INCOME_TAX);
  }

  private record Limit(double turnover, double most) {}

  private Optional<Limit> crossed(String prefix, double turnover, double part) {
    double services = turnover * servicesShare();
    Limit ofServices = new Limit(services, part * law.of(prefix + "services"));
    if (services > ofServices.most()) {
      return Optional.of(ofServices);
    }
    Limit ofAll = new Limit(turnover, part * law.of(prefix + "sales"));
    return turnover > ofAll.most() ? Optional.of(ofAll) : Optional.empty();
  }

  private double servicesShare() {
    double second = status.second().map(Status.SecondActivity::share).orElse(0.);
    boolean secondSells = status.second().map(other -> other.activity().sells()).orElse(true);
    return (status.activity().sells() ? 0 : 1 - second) + (secondSells ? 0 : second);
  }

  /** The days that are left in the year of creation, as a part of it; all of any other year. */
  private double partOfYear(int year) {
    return status
        .created()
        .filter(day -> day.getYear() == year)
        .map(MicroLimits::partLeft)
        .orElse(1.);
  }

  private static double partLeft(LocalDate day) {
    return (day.lengthOfYear() - day.getDayOfYear() + 1.) / day.lengthOfYear();
  }
}
