package org.passerelle.engine.market.forecast;

import java.util.List;

/** The median of other forecasts: it follows no method that goes astray. */
final class Combination {
  private Combination() {}

  static ForecastMethod.Fitted of(List<ForecastMethod.Fitted> members) {
    return series -> {
      List<ForecastMethod.Trajectory> ways =
          members.stream().map(member -> member.of(series)).toList();
      return years -> median(ways, years);
    };
  }

  private static double median(List<ForecastMethod.Trajectory> ways, int years) {
    double[] logs = ways.stream().mapToDouble(way -> way.logAfter(years)).sorted().toArray();
    int middle = logs.length / 2;
    return logs.length % 2 == 1 ? logs[middle] : (logs[middle - 1] + logs[middle]) / 2;
  }
}
