package org.passerelle.evaluation.exposure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.passerelle.evaluation.benchmark.CsvRows;
import org.passerelle.evaluation.benchmark.UnreadableBenchmarkException;
import org.passerelle.reference.Figures.Series;
import org.passerelle.reference.Reference;
import org.passerelle.reference.table.FactTable;

/**
 * Employment of the United States (BLS), of May 2024 if no other is given, by SOC 2018, and brought
 * to SOC 2010 by the official crosswalk, shared out by its weights.
 */
final class AmericanJobs {
  private static final int SIX_DIGITS = 7;

  private final Reference reference;
  private final Map<String, Double> soc2018 = new TreeMap<>();
  private final Map<String, Double> soc2010 = new TreeMap<>();

  /**
   * Reads the jobs.
   *
   * @param file the national table of the Bureau of Labor Statistics of another year; without one
   *     the figures of May 2024 that are carried
   */
  AmericanJobs(Reference reference, Optional<Path> file) {
    this.reference = reference;
    if (file.isPresent()) {
      read(file.get());
    } else {
      published("bls_employment")
          .forEach((code, jobs) -> {
            // Detailed occupations end in a digit above 0; all others are groups of them.
            if (!code.endsWith("0")) {
              soc2018.put(code, jobs);
            }
          });
    }
    FactTable crosswalk = reference.store().read("crosswalk_soc2018_soc2010");
    for (int row = 0; row < crosswalk.rows(); row++) {
      String from = crosswalk.text(row, crosswalk.column("from"));
      double weight = crosswalk.number(row, crosswalk.column("weight"));
      soc2010.merge(
          crosswalk.text(row, crosswalk.column("to")),
          weight * soc2018.getOrDefault(from, 0.0),
          Double::sum);
    }
  }

  private void read(Path file) {
    for (NamedCsvRecord row : CsvRows.read(file, "OCC_CODE", "O_GROUP", "TOT_EMP")) {
      String jobs = row.getField("TOT_EMP").replace(",", "");
      // Some numbers are not published; the file has a sign in their place.
      if (row.getField("O_GROUP").equals("detailed") && jobs.matches("\\d+")) {
        soc2018.put(row.getField("OCC_CODE"), Double.parseDouble(jobs));
      }
    }
    if (soc2018.isEmpty()) {
      throw new UnreadableBenchmarkException(file, "names the jobs of no detailed occupation");
    }
  }

  /** The latest values of a measure of the United States by code. */
  Map<String, Double> published(String measure) {
    Map<String, Double> values = new TreeMap<>();
    var figures = reference.figures();
    for (Series series : figures.everySeries(figures.measure(measure), "US")) {
      values.put(series.family().code(), series.points().getLast().value());
    }
    return values;
  }

  /**
   * The share of the jobs in occupations whose value fulfils a condition, of the jobs in those that
   * have a value.
   *
   * @param measure by SOC 2018 or 2010, or by O*NET-SOC, whose codes share the jobs of theirs
   *     equally
   */
  Shares share(String measure, boolean is2010, DoublePredicate condition) {
    return sum(measure, is2010, value -> condition.test(value) ? 1 : 0);
  }

  /** The mean of a measure over the jobs. */
  Shares mean(String measure, boolean is2010) {
    return sum(measure, is2010, value -> value);
  }

  /** A share or mean, and the part of all jobs that it is told of. */
  record Shares(double value, double covered) {}

  private Shares sum(String measure, boolean is2010, ToDoubleFunction<Double> counted) {
    Map<String, Double> jobs = is2010 ? soc2010 : soc2018;
    Map<String, Double> values = published(measure);
    Map<String, Integer> sharing = new HashMap<>();
    values.keySet().forEach(code -> sharing.merge(sixDigits(code), 1, Integer::sum));
    double all = 0;
    double found = 0;
    for (Map.Entry<String, Double> entry : values.entrySet()) {
      String code = sixDigits(entry.getKey());
      double own = jobs.getOrDefault(code, 0.0) / sharing.getOrDefault(code, 1);
      all += own;
      found += own * counted.applyAsDouble(entry.getValue());
    }
    double total = jobs.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Shares(found / all, all / total);
  }

  private static String sixDigits(String code) {
    return code.substring(0, Math.min(SIX_DIGITS, code.length()));
  }
}
