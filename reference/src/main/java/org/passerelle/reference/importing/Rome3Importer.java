package org.passerelle.reference.importing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.reference.importing.RomeFiles.Generation;
import org.passerelle.reference.importing.RomeFiles.IscoLink;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads ROME 3, which figures and older links still use: codes and names, the interests (RIASEC) of
 * each occupation, and the links to the unit groups of ISCO-08. Skills and working conditions are
 * not carried: those of ESCO count.
 */
public final class Rome3Importer implements Importer {
  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    RomeFiles rome = new RomeFiles(files);
    Map<String, String> labels = rome.rome3Labels();
    return List.of(
        classification(labels),
        interests(rome.csv(Generation.ROME_3, "referentiel_code_rome_riasec"), labels, log),
        iscoLinks(rome.iscoLinks()));
  }

  private static TableWriter classification(Map<String, String> labels) {
    ClassificationTable table = new ClassificationTable("rome3");
    labels.forEach(table::french);
    return table.table();
  }

  private static TableWriter interests(
      SourceTable interests, Map<String, String> labels, ImportLog log) {
    TableWriter table = new TableWriter("rome3_riasec", "code", "major", "minor");
    for (Entry row : interests.require("code_rome", "riasec_majeur", "riasec_mineur")) {
      if (labels.containsKey(row.get("code_rome"))) {
        table.row(row.get("code_rome"), row.get("riasec_majeur"), row.get("riasec_mineur"));
      } else {
        log.dangling(interests, row, row.get("code_rome"));
      }
    }
    log.checkDangling(interests);
    return table.sorted();
  }

  private static TableWriter iscoLinks(List<IscoLink> links) {
    Map<String, Map<String, Integer>> weights = new TreeMap<>();
    for (IscoLink link : links) {
      weights
          .computeIfAbsent(link.isco08(), isco -> new TreeMap<>())
          .put(link.rome3(), CrosswalkTable.EQUAL);
    }
    return CrosswalkTable.of("isco08", "rome3", weights);
  }
}
