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
    EscoFiles release = new EscoFiles(files);
    List<TableWriter> tables = new ArrayList<>();
    for (String language : List.of("en", "fr")) {
      release
          .find("occupations_" + language)
          .map(rows -> descriptions("esco_occupation_descriptions_" + language, rows))
          .ifPresent(tables::add);
      release
          .find("skills_" + language)
          .map(rows -> descriptions("esco_skill_descriptions_" + language, rows))
          .ifPresent(tables::add);
    }
    return tables;
  }

  private static TableWriter descriptions(String name, SourceTable rows) {
    TableWriter table = new TableWriter(name, "id", "description");
    for (Entry row : rows.require("conceptUri", "description")) {
      table.row(
          EscoFiles.id(row.get("conceptUri")), row.get("description").replaceAll("\\s+", " "));
    }
    return table.sorted();
  }
}
