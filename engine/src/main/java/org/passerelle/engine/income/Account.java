package org.passerelle.engine.income;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Gathers the lines of an account, from what is earned to what is left. */
final class Account {
  private final Status status;
  private final LocalDate day;
  private final IncomeInput input;
  private final List<IncomeLine> lines = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private double contributions;
  private double corporateTax;
  private double incomeTax;
  private double taxable;
  private int pensionQuarters;
  private OptionalDouble gross = OptionalDouble.empty();
  private OptionalDouble employerCost = OptionalDouble.empty();
  private Optional<IncomeLine> employer = Optional.empty();
  private Optional<Status> successor = Optional.empty();

  Account(Status status, LocalDate day, IncomeInput input) {
    this.status = status;
    this.day = day;
    this.input = input;
  }

  Account earned(String key) {
    lines.add(IncomeLine.told(key, input.turnover()));
    if (input.costs() > 0) {
      lines.add(IncomeLine.told("costs", -input.costs()));
    }
    return this;
  }

  Account spent(IncomeLine line) {
    lines.add(line.negative());
    return this;
  }

  Account contributions(IncomeLine line) {
    contributions += line.amount();
    return spent(line);
  }

  Account corporateTax(IncomeLine line) {
    corporateTax += line.amount();
    return spent(line);
  }

  Account incomeTax(IncomeLine line) {
    incomeTax += line.amount();
    return spent(line);
  }

  Account taxable(double amount) {
    taxable = amount;
    return this;
  }

  Account pensionQuarters(int quarters) {
    pensionQuarters = quarters;
    return this;
  }

  Account wage(Payslip slip) {
    gross = OptionalDouble.of(slip.gross());
    employerCost = OptionalDouble.of(slip.cost());
    return this;
  }

  Account employer(IncomeLine line) {
    employer = Optional.of(line);
    return this;
  }

  Account successor(Status next) {
    successor = Optional.of(next);
    return this;
  }

  Account notice(boolean holds, Notice.Kind kind, Double... arguments) {
    if (holds) {
      notices.add(Notice.of(kind, arguments));
    }
    return this;
  }

  IncomeResult result() {
    IncomeLine account = IncomeLine.sum("net_after_tax", lines);
    return new IncomeResult(
        status,
        day,
        input,
        gross,
        employerCost,
        contributions,
        corporateTax,
        account.amount() + incomeTax,
        taxable,
        incomeTax,
        account.amount(),
        account,
        employer,
        notices,
        successor,
        pensionQuarters);
  }
}
