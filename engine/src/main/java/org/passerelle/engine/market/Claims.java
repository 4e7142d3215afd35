package org.passerelle.engine.market;

import java.util.List;
import java.util.TreeMap;
import org.passerelle.reference.Claim;
import org.passerelle.reference.Figure.Point;
import org.passerelle.reference.Figures.Series;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Source;

/**
 * What the text says that Passerelle began with, of the farmers of France, beside the published
 * series: "six million and nearly 30 % of workers in 1955, 500,000 and about 3 % in 2010, divided
 * by 12 in half a century".
 */
public final class Claims {
  /** Numbers that differ by an eighth at most agree, for the text gives round ones. */
  private static final double AGREES = 0.125;

  private final Reference reference;

  public Claims(Reference reference) {
    this.reference = reference;
  }

  /**
   * A claim and what was published.
   *
   * @param claim with the years of the series
   * @param published what the series says, in the unit of the claim; years between two censuses are
   *     interpolated by growth
   * @param measure of the series
   * @param source of the series
   */
  public record Check(Claim claim, double published, Measure measure, Source source) {
    /** The published number is so many times the claimed one. */
    public double ratio() {
      return published / claim.claimed();
    }

    public boolean agrees() {
      return Math.abs(ratio() - 1) <= AGREES;
    }
  }

  /** All claims, in their order. */
  public List<Check> checks() {
    return reference.claims().stream().map(this::check).toList();
  }

  private Check check(Claim claim) {
    Measure measure = reference.figures().measure(claim.measure());
    Series series = series(measure, claim.code(), claim.place());
    double value = at(series, claim.from());
    if (claim.to() != claim.from()) {
      value /= at(series, claim.to());
    } else if (measure.unit().equals("thousand_persons")) {
      value *= 1000;
    }
    return new Check(claim, value, measure, series.source());
  }

  private Series series(Measure measure, String code, String place) {
    return reference.figures().everySeries(measure, place).stream()
        .filter(series -> series.family().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(measure.id() + " has no " + code));
  }

  /** The value of a year, between two censuses as if growth had been even. */
  private static double at(Series series, int year) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    for (Point point : series.points()) {
      values.put(Integer.parseInt(point.period().substring(0, 4)), point.value());
    }
    var before = values.floorEntry(year);
    var after = values.ceilingEntry(year);
    if (before == null || after == null) {
      throw new IllegalArgumentException("the series has nothing around " + year);
    }
    if (before.getKey().equals(after.getKey())) {
      return before.getValue();
    }
    double way = (double) (year - before.getKey()) / (after.getKey() - before.getKey());
    return before.getValue() * Math.pow(after.getValue() / before.getValue(), way);
  }
}
