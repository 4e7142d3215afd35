package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.passerelle.reference.table.TableWriter;

/**
 * A matrix of ratings: a row for each code, a column for each element of O*NET's content model (or
 * category of one). A rating that was not put is an empty cell; a code without any has no row.
 */
final class RatingsTable {
  private final String name;
  private final SortedMap<String, Map<String, Double>> rows = new TreeMap<>();
  private final Set<String> columns = new HashSet<>();

  RatingsTable(String name) {
    this.name = name;
  }

  /**
   * Puts a rating, if there is none yet.
   *
   * @return whether there was none
   */
  boolean put(String code, String column, double rating) {
    columns.add(column);
    return rows.computeIfAbsent(code, c -> new HashMap<>()).putIfAbsent(column, rating) == null;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The elements or categories that have ratings, in their order. */
  List<String> columns() {
    return columns.stream().sorted(RatingsTable::compareParts).toList();
  }

  TableWriter table() {
    List<String> elements = columns();
    List<String> header = new ArrayList<>(List.of("code"));
    header.addAll(elements);
    TableWriter writer = new TableWriter(name, header.toArray(String[]::new));
    rows.forEach((code, ratings) -> {
      List<Object> cells = new ArrayList<>(List.of(code));
      elements.forEach(element -> cells.add(ratings.getOrDefault(element, Double.NaN)));
      writer.row(cells.toArray());
    });
    return writer;
  }

  /** 2.C.9 stands before 2.C.10, and 2.D.1:9 before 2.D.1:10. */
  private static int compareParts(String a, String b) {
    String[] first = a.split("[.:]", -1);
    String[] second = b.split("[.:]", -1);
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      // Parts of a position are numbers or letters; the shorter number is the smaller.
      int order =
          Comparator.comparingInt(String::length)
              .thenComparing(Comparator.naturalOrder())
              .compare(first[i], second[i]);
      if (order != 0) {
        return order;
      }
    }
    return first.length - second.length;
  }
}
