package org.passerelle.engine.income.demand;

import java.util.Arrays;
import org.passerelle.engine.income.demand.DemandError.Field;

/**
 * Rules as a table: straight lines between the turnovers at which they were asked, and the last
 * line goes on. Reading it takes some nanoseconds, whatever the rules cost.
 */
public final class NetTable implements NetOfTurnover {
  private static final double MOST_TURNOVER = 1e9;

  private final double[] turnovers;
  private final double[] nets;

  /**
   * A table.
   *
   * @param turnovers euros a year, rising, the first 0; at least two
   * @param nets what is left of each, euros a year: finite, never falling, never more than the
   *     turnover. Shape: turnovers
   * @throws DemandError naming the first number that is not so
   * @throws IllegalArgumentException if the shapes differ or there are fewer than two turnovers
   */
  public NetTable(double[] turnovers, double[] nets) {
    if (turnovers.length != nets.length || turnovers.length < 2) {
      throw new IllegalArgumentException(
          "%d turnovers and %d nets: as many, at least 2".formatted(turnovers.length, nets.length));
    }
    this.turnovers = turnovers.clone();
    this.nets = nets.clone();
    DemandError.check(Field.TABLE_TURNOVER, turnovers[0], 0, 0);
    DemandError.check(Field.TABLE_NET, nets[0], -MOST_TURNOVER, 0);
    for (int i = 1; i < turnovers.length; i++) {
      double above = Math.nextUp(turnovers[i - 1]);
      DemandError.check(Field.TABLE_TURNOVER, turnovers[i], above, MOST_TURNOVER);
      DemandError.check(Field.TABLE_NET, nets[i], nets[i - 1], turnovers[i]);
    }
  }

  /** A fixed share of turnover is left. */
  public static NetTable share(double share) {
    return new NetTable(new double[] {0, 1}, new double[] {0, share});
  }

  /**
   * Asks rules at equally spaced turnovers. Where they leave less of a higher turnover, as beyond
   * some thresholds, the table holds what the lower one left: who decides when to send a bill does
   * not send one that costs money.
   *
   * @param most the highest turnover that is asked; euros a year, above 0
   * @param steps into how many parts that is cut; 1 to 1,000,000
   */
  public static NetTable of(NetOfTurnover rules, double most, int steps) {
    if (steps < 1 || steps > 1_000_000) {
      throw new IllegalArgumentException("steps %d: 1 to 1,000,000".formatted(steps));
    }
    double[] turnovers = new double[steps + 1];
    Arrays.setAll(turnovers, i -> most * i / steps);
    double[] nets = new double[steps + 1];
    Arrays.setAll(nets, i -> rules.net(turnovers[i]));
    for (int i = 1; i <= steps; i++) {
      nets[i] = Math.max(nets[i], nets[i - 1]);
    }
    return new NetTable(turnovers, nets);
  }

  @Override
  public double net(double turnover) {
    int above = Arrays.binarySearch(turnovers, turnover);
    if (above >= 0) {
      return nets[above];
    }
    int right = Math.clamp(-above - 1, 1, turnovers.length - 1);
    double left = turnovers[right - 1];
    double slope = (nets[right] - nets[right - 1]) / (turnovers[right] - left);
    return nets[right - 1] + slope * (turnover - left);
  }
}
