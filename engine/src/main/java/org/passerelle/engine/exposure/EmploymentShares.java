package org.passerelle.engine.exposure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.passerelle.reference.Figures.Series;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Source;

/**
 * How many of a hundred workers hold each occupation, in France. Employment is published by the
 * sub-major groups of ISCO-08 (two digits); it is shared out equally among the unit groups of each
 * that ESCO has occupations in, and among the occupations of each unit group. That is an
 * assumption, for want of finer numbers.
 */
public final class EmploymentShares {
  private static final String MEASURE = "eurostat_employment";
  private static final String PLACE = "FR";
  private static final int SUB_MAJOR = 2;

  private final double[] shares;
  private final double total;
  private final Source source;
  private final String period;

  EmploymentShares(Reference reference) {
    Map<String, Double> employment = new HashMap<>();
    String latest = "";
    var figures = reference.figures();
    var measure = figures.measure(MEASURE);
    for (Series series : figures.everySeries(measure, PLACE)) {
      if (series.family().code().length() == SUB_MAJOR) {
        employment.put(series.family().code(), series.points().getLast().value());
        String last = series.points().getLast().period();
        latest = last.compareTo(latest) > 0 ? last : latest;
      }
    }
    double[] thousands = thousands(reference.occupations(), employment);
    total = Arrays.stream(thousands).sum();
    shares = Arrays.stream(thousands).map(employed -> employed / total).toArray();
    source = figures.sources(measure).getFirst();
    period = latest;
  }

  private static double[] thousands(Occupations occupations, Map<String, Double> employment) {
    Map<String, Set<String>> unitGroups = new TreeMap<>();
    Map<String, Integer> members = new HashMap<>();
    for (int o = 0; o < occupations.size(); o++) {
      String group = occupations.unitGroup(o);
      unitGroups.computeIfAbsent(group.substring(0, SUB_MAJOR), g -> new TreeSet<>()).add(group);
      members.merge(group, 1, Integer::sum);
    }
    double[] thousands = new double[occupations.size()];
    for (int o = 0; o < thousands.length; o++) {
      String group = occupations.unitGroup(o);
      String subMajor = group.substring(0, SUB_MAJOR);
      thousands[o] =
          employment.getOrDefault(subMajor, 0.0)
              / unitGroups.getOrDefault(subMajor, Set.of(group)).size()
              / members.getOrDefault(group, 1);
    }
    return thousands;
  }

  /** By the number of the occupation; the sum is 1. */
  double[] shares() {
    return shares;
  }

  /** How many hold an occupation, in thousands. */
  public double thousands(int occupation) {
    return shares[occupation] * total;
  }

  public Source source() {
    return source;
  }

  /** The latest year of the numbers. */
  public String period() {
    return period;
  }
}
