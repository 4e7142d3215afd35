package org.passerelle.app.view;

import java.util.List;
import java.util.stream.IntStream;
import org.passerelle.app.view.IncomeViews.Wish;
import org.passerelle.engine.income.IncomeInput;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.Status;
import org.passerelle.engine.income.Status.Employee;

/**
 * What some statuses leave of rising turnovers.
 *
 * @param statuses their short names, in the order of the nets
 * @param points by rising turnover
 */
public record NetCurves(List<String> statuses, List<Point> points) {
  /** Those that differ enough to be told apart in one picture. */
  public static final List<String> SHOWN =
      List.of("employee", "micro", "ei_ir", "sasu_salary", "sasu_dividends", "portage");

  private static final int STEPS = 20;
  private static final int MONTHS = 12;

  /**
   * A turnover, and what is left of it.
   *
   * @param turnover in euros a year; for an employee the employer's cost
   * @param nets after tax, in euros a month
   */
  public record Point(double turnover, List<Double> nets) {}

  /** Copies the lists. */
  public NetCurves {
    statuses = List.copyOf(statuses);
    points = List.copyOf(points);
  }

  /**
   * The curves from nothing to a turnover, in twenty steps.
   *
   * @param wish whose costs, activity, fee and household count
   * @param most above 0, in euros a year
   */
  public static NetCurves of(IncomePlanner planner, Wish wish, double most) {
    var statuses = IncomeViews.statuses(wish.activity(), wish.fee());
    List<Status> shown = SHOWN.stream().map(statuses::get).toList();
    return new NetCurves(
        SHOWN,
        IntStream.rangeClosed(0, STEPS)
            .mapToDouble(i -> most * i / STEPS)
            .mapToObj(turnover ->
                new Point(
                    turnover,
                    shown.stream().map(status -> net(planner, status, wish, turnover)).toList()))
            .toList());
  }

  private static double net(IncomePlanner planner, Status status, Wish wish, double turnover) {
    IncomeInput input =
        status instanceof Employee employee
            ? new IncomeInput(
                planner.wageFor(Math.max(0, turnover - wish.costs()), employee, wish.household()),
                0,
                wish.household())
            : new IncomeInput(turnover, wish.costs(), wish.household());
    return planner.income(status, input).netAfterTax() / MONTHS;
  }
}
