package org.passerelle.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;

/**
 * The tables that say which measures, tables of figures and matrices of ratings there are; what
 * they name is read only when it is asked for.
 */
final class Registries {
  private final Reference reference;
  private final FactStore store;

  Registries(Reference reference) {
    this.reference = reference;
    this.store = reference.store();
  }

  /** All figures, over the roads that lead occupations to them. */
  Figures figures(Function<ClassificationId, Optional<Crosswalk>> crosswalks) {
    FactTable measureTable = store.read("measures");
    Map<String, Measure> measures = new TreeMap<>();
    for (int row = 0; row < measureTable.rows(); row++) {
      Measure measure = measure(measureTable, row);
      measures.put(measure.id(), measure);
    }
    FactTable registry = store.read("figure_tables");
    List<Figures.TableEntry> tables = new ArrayList<>();
    for (int row = 0; row < registry.rows(); row++) {
      tables.add(figureTable(registry, row));
    }
    return new Figures(measures, tables, crosswalks);
  }

  private static Measure measure(FactTable table, int row) {
    return new Measure(
        table.text(row, table.column("id")),
        Measure.Theme.of(table.text(row, table.column("theme"))),
        table.text(row, table.column("unit")),
        Measure.Combination.of(table.text(row, table.column("combine"))),
        table.integer(row, table.column("headline")),
        new Measure.Bilingual(
            table.text(row, table.column("label_fr")), table.text(row, table.column("label_en"))),
        new Measure.Bilingual(
            table.text(row, table.column("meaning_fr")),
            table.text(row, table.column("meaning_en"))));
  }

  private Figures.TableEntry figureTable(FactTable registry, int row) {
    String table = registry.text(row, registry.column("table"));
    String place = registry.text(row, registry.column("place"));
    String period = registry.text(row, registry.column("period"));
    Source source = reference.source(registry.text(row, registry.column("source")));
    ClassificationId id = classificationId(registry, row);
    return new Figures.TableEntry(
        table,
        List.of(registry.parts(row, registry.column("measures"), ' ')),
        new Lazy<>(() ->
            new FigureTable(
                store.read(table), reference.classification(id), source, place, period)));
  }

  /** The matrices of ratings, by their names. */
  Map<String, Lazy<Ratings>> ratings() {
    FactTable registry = store.read("ratings_tables");
    Map<String, Lazy<Ratings>> ratings = new TreeMap<>();
    for (int row = 0; row < registry.rows(); row++) {
      String table = registry.text(row, registry.column("table"));
      ClassificationId id = classificationId(registry, row);
      String source = registry.text(row, registry.column("source"));
      double minimum = registry.number(row, registry.column("minimum"));
      double maximum = registry.number(row, registry.column("maximum"));
      ratings.put(
          table,
          new Lazy<>(() ->
              Ratings.of(
                  store.read(table),
                  reference.classification(id),
                  reference.source(source),
                  minimum,
                  maximum)));
    }
    return ratings;
  }

  private static ClassificationId classificationId(FactTable registry, int row) {
    String column = "classification";
    String name = registry.text(row, registry.column(column));
    return ClassificationId.find(name)
        .orElseThrow(
            () -> new FactError(Problem.UNKNOWN_CODE, registry.name(), row + 2, column, name));
  }
}
