package org.passerelle.reference.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    Map<String, Long> byRome = count(links.stream().map(IscoLink::rome3).toList());
    Map<String, Long> byIsco = count(links.stream().map(IscoLink::isco08).toList());
    CrosswalkTable crosswalk = new CrosswalkTable("isco08", "rome3");
    for (IscoLink link : links) {
      boolean oneToOne =
          Long.valueOf(1).equals(byRome.get(link.rome3()))
              && Long.valueOf(1).equals(byIsco.get(link.isco08()));
      crosswalk.link(link.isco08(), link.rome3(), oneToOne);
    }
    return crosswalk.table();
  }

  private static Map<String, Long> count(List<String> codes) {
    return codes.stream().collect(Collectors.groupingBy(code -> code, Collectors.counting()));
  }
}
