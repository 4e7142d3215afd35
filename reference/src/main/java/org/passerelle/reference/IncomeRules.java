package org.passerelle.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;

/**
 * The numbers of a country's law on contributions and income tax in one year: rates, steps and
 * ceilings, each with its first day and its legal source. Another year or country is another table.
 */
public final class IncomeRules {
  /**
   * A number of the law.
   *
   * @param value as it counts: a percentage is a fraction, a share of the yearly ceiling too
   * @param unit how the table writes it, such as {@code €/year}
   * @param from the first day on which it holds
   * @param source the article or the official page
   */
  public record Rule(String name, double value, String unit, LocalDate from, String source) {}

  private static final int CENTURY = 100;

  private final String country;
  private final int year;
  private final Map<String, List<Rule>> rules = new TreeMap<>();

  IncomeRules(FactTable table, String country, int year) {
    this.country = country;
    this.year = year;
    for (int row = 0; row < table.rows(); row++) {
      Rule rule = rule(table, row);
      rules.computeIfAbsent(rule.name(), name -> new ArrayList<>()).add(rule);
    }
    rules.values().forEach(versions -> versions.sort(Comparator.comparing(Rule::from).reversed()));
  }

  static Optional<IncomeRules> find(FactStore store, String country, int year) {
    return store
        .find("income_rules_" + country + "_" + year)
        .map(table -> new IncomeRules(table, country, year));
  }

  static IncomeRules nearest(FactStore store, String country, int year) {
    return IntStream.rangeClosed(0, CENTURY)
        .flatMap(years -> IntStream.of(year - years, year + years))
        .mapToObj(near -> find(store, country, near))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no income rules of " + country));
  }

  private static Rule rule(FactTable table, int row) {
    String unit = table.text(row, table.column("unit"));
    double written = table.number(row, table.column("value"));
    return new Rule(
        table.text(row, table.column("name")),
        unit.startsWith("%") ? written / 100 : written,
        unit,
        LocalDate.parse(table.text(row, table.column("from"))),
        table.text(row, table.column("source")));
  }

  /** The country, as two small letters. */
  public String country() {
    return country;
  }

  /** The first day of these rules. */
  public LocalDate firstDay() {
    return LocalDate.of(year, 1, 1);
  }

  /** The last day of these rules. */
  public LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }

  /**
   * The number that holds on a day.
   *
   * @throws IllegalArgumentException if the table has none of that name on that day
   */
  public Rule rule(String name, LocalDate day) {
    return rules.getOrDefault(name, List.of()).stream()
        .filter(rule -> !rule.from().isAfter(day))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no income rule " + name + " on " + day));
  }

  /** All numbers, by name and the newest first. */
  public List<Rule> rules() {
    return rules.values().stream().flatMap(List::stream).toList();
  }
}
