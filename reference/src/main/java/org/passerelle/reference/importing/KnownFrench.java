package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;
import org.passerelle.reference.table.TableWriter;

/**
 * A release of ESCO brought without its French files would make Passerelle forget its French. For
 * concepts that were known before, the French names known before are kept.
 */
final class KnownFrench {
  private KnownFrench() {}

  /** The tables, French names filled in from a store of facts where the release gives none. */
  static List<TableWriter> kept(List<TableWriter> tables, FactStore known) {
    Map<String, FactTable> byName = new HashMap<>();
    tables.forEach(table -> byName.put(table.name(), table.table()));
    List<TableWriter> kept = new ArrayList<>();
    for (TableWriter table : tables) {
      kept.add(
          switch (table.name()) {
            case "esco_occupation_labels_fr" -> filled(table, byName, "esco_occupations", known);
            case "esco_skill_labels_fr" -> filled(table, byName, "esco_skills", known);
            case "classification_isco08", "esco_skill_groups" -> named(table, known);
            default -> table;
          });
    }
    return kept;
  }

  private static TableWriter filled(
      TableWriter writer, Map<String, FactTable> tables, String concepts, FactStore known) {
    FactTable labels = writer.table();
    FactTable ids = Objects.requireNonNull(tables.get(concepts));
    FactTable knownLabels = known.read(writer.name());
    Map<String, Integer> knownRows = new HashMap<>();
    String[] knownIds = known.read(concepts).texts("id");
    for (int row = 0; row < knownIds.length; row++) {
      knownRows.put(knownIds[row], row);
    }
    TableWriter filled = new TableWriter(writer.name(), writer.columns().toArray(String[]::new));
    for (int row = 0; row < labels.rows(); row++) {
      Integer before = knownRows.get(ids.text(row, ids.column("id")));
      boolean silent = labels.isEmpty(row, labels.column("preferred"));
      filled.row(silent && before != null ? cells(knownLabels, before) : cells(labels, row));
    }
    return filled;
  }

  /** Groups that bear their names in their own row, found by what stands in the first column. */
  private static TableWriter named(TableWriter writer, FactStore known) {
    FactTable table = writer.table();
    FactTable before = known.read(writer.name());
    Map<String, String> french = new HashMap<>();
    for (int row = 0; row < before.rows(); row++) {
      french.put(before.text(row, 0), before.text(row, before.column("label_fr")));
    }
    int label = table.column("label_fr");
    TableWriter named = new TableWriter(writer.name(), writer.columns().toArray(String[]::new));
    for (int row = 0; row < table.rows(); row++) {
      Object[] cells = cells(table, row);
      if (table.isEmpty(row, label)) {
        cells[label] = french.getOrDefault(table.text(row, 0), "");
      }
      named.row(cells);
    }
    return named;
  }

  private static Object[] cells(FactTable table, int row) {
    Object[] cells = new Object[table.width()];
    for (int c = 0; c < cells.length; c++) {
      cells[c] = table.text(row, c);
    }
    return cells;
  }
}
