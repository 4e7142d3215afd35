package org.passerelle.reference.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

/**
 * The concepts of one kind (occupations, skills or groups of skills), numbered from 0 in the order
 * of their identifiers.
 */
final class EscoConcepts {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Entry> rows;

  /**
   * Numbers the concepts of a table.
   *
   * @throws FactError if one is there twice
   */
  EscoConcepts(SourceTable table) {
    SortedMap<String, Entry> byId = new TreeMap<>();
    for (Entry row : table) {
      if (byId.put(EscoFiles.id(row.get("conceptUri")), row) != null) {
        throw row.refused(Problem.DUPLICATE_CODE, "conceptUri");
      }
    }
    byId.keySet().forEach(id -> numbers.put(id, numbers.size()));
    rows = List.copyOf(byId.values());
  }

  int size() {
    return rows.size();
  }

  /** The row of each concept, at the place of its number. */
  List<Entry> rows() {
    return rows;
  }

  /** The number of the concept that an address or an identifier names, if it is one of these. */
  OptionalInt number(String uri) {
    Integer number = numbers.get(EscoFiles.id(uri));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
