package org.passerelle.reference.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads ROME 4.0, the French register of occupations, as France Travail hands it out: codes, names,
 * titles, what the register says of an occupation in the ecological, digital and demographic
 * transitions, and the code of ROME 3 that each comes from. Which occupations the register holds to
 * be near to another is never read: that judges our methods.
 *
 * <p>In {@code rome4_metiers}, {@code transition_eco} is {@code green} (emploi vert), {@code
 * strategic} (stratégique pour la transition écologique), {@code white} (emploi blanc: no part in
 * it) or {@code brown} (emploi brun: the transition endangers it). The other columns are 1 for yes,
 * 0 for no; an empty cell is one that the register leaves open.
 */
public final class Rome4Importer implements Importer {
  private static final Map<String, String> ECOLOGICAL =
      Map.of(
          "", "",
          "Emploi Vert", "green",
          "Emploi stratégique pour la Transition écologique", "strategic",
          "Emploi Blanc", "white",
          "Emploi Brun", "brown");
  private static final Map<String, String> YES_NO = Map.of("", "", "O", "1", "N", "0");
  private static final Map<String, String> KINDS =
      Map.of("PRINCIPALE", "principal", "SYNONYME", "synonym");

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    RomeFiles rome = new RomeFiles(files);
    SourceTable occupations = rome.rome4Occupations();
    return List.of(
        classification(occupations),
        transitions(occupations),
        titles(rome.rome4Titles(), rome.rome4Parents(), log),
        parents(rome.rome4Parents()));
  }

  private static TableWriter classification(SourceTable occupations) {
    ClassificationTable table = new ClassificationTable("rome4");
    for (Entry row : occupations) {
      table.french(row.get("code_rome"), row.label("libelle_rome"));
    }
    return table.table();
  }

  private static TableWriter transitions(SourceTable occupations) {
    TableWriter table =
        new TableWriter(
            "rome4_metiers",
            "code",
            "transition_eco",
            "transition_num",
            "transition_demo",
            "regulated",
            "executive");
    for (Entry row : occupations) {
      table.row(
          row.get("code_rome"),
          code(ECOLOGICAL, row, "transition_eco"),
          code(YES_NO, row, "transition_num"),
          code(YES_NO, row, "transition_demo"),
          code(YES_NO, row, "emploi_reglemente"),
          code(YES_NO, row, "emploi_cadre"));
    }
    return table.sorted();
  }

  private static TableWriter titles(
      SourceTable titles, Map<String, String> occupations, ImportLog log) {
    TableWriter table =
        new TableWriter("rome4_appellations", "ogr", "label", "rome4", "kind", "little_used");
    for (Entry row : titles) {
      if (occupations.containsKey(row.get("code_rome"))) {
        table.row(
            row.get("code_ogr"),
            row.label("libelle_appellation_long"),
            row.get("code_rome"),
            code(KINDS, row, "classification"),
            row.get("peu_usite").equals("O") ? 1 : 0);
      } else {
        log.dangling(titles, row, row.get("code_rome"));
      }
    }
    log.checkDangling(titles);
    return table.sorted();
  }

  /** An occupation of ROME 3 that was not divided is the same one under the same code. */
  private static TableWriter parents(Map<String, String> parents) {
    CrosswalkTable table = new CrosswalkTable("rome4", "rome3");
    Map<String, Long> parts =
        parents.values().stream()
            .collect(Collectors.groupingBy(parent -> parent, Collectors.counting()));
    parents.forEach((code, parent) -> {
      boolean isUndivided = code.equals(parent) && parts.getOrDefault(parent, 0L) == 1;
      table.link(code, parent, isUndivided);
    });
    return table.table();
  }

  private static String code(Map<String, String> codes, Entry row, String column) {
    String code = codes.get(row.get(column));
    if (code == null) {
      throw row.refused(Problem.UNKNOWN_CODE, column);
    }
    return code;
  }
}
