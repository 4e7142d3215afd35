package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the descriptions of ESCO's occupations and skills from a release that a person brings. They
 * are sentences of the publisher: they go into that person's own folder and never into Passerelle.
 */
final class EscoDescriptions implements Importer {
  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    List<TableWriter> tables = new ArrayList<>();
    for (String language : List.of("en", "fr")) {
      add(
          files,
          "occupations_" + language + ".csv",
          "esco_occupation_descriptions_" + language,
          tables);
      add(files, "skills_" + language + ".csv", "esco_skill_descriptions_" + language, tables);
    }
    return tables;
  }

  private static void add(Distribution files, String file, String name, List<TableWriter> tables) {
    if (!files.has(file)) {
      return;
    }
    TableWriter table = new TableWriter(name, "id", "description");
    for (Entry row : files.csv(file).require("conceptUri", "description")) {
      String uri = row.get("conceptUri");
      String description = row.get("description").replaceAll("\\s+", " ");
      table.row(uri.substring(uri.lastIndexOf('/') + 1), description);
    }
    tables.add(table.sorted());
  }
}
