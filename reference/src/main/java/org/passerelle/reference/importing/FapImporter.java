package org.passerelle.reference.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the families of occupations (FAP) of DARES: the version of 2009, which most French figures
 * are published for, with the links of ROME 3 to it, and the version of 2021.
 *
 * <p>The links come from the program that DARES publishes, not from the table of pairs that goes
 * with its portraits of occupations: both name the same pairs, but the program also says which
 * qualifications lead to which family. A link's weight is their number.
 */
public final class FapImporter implements Importer {
  private static final String LABELS_2009 = "effectifsalarie_hors_app_3niv.csv";
  private static final String NOMENCLATURE_2021 = "fap_2021_nomenclature.csv";

  /** How the file of 2021 calls its levels, from the widest. */
  private static final List<String> LEVELS_2021 = List.of("22", "86", "228", "341");

  /** Lengths of the codes of 2009, from the detailed family to its domain. */
  private static final Map<Integer, Integer> LENGTH_ABOVE_2009 = Map.of(5, 3, 3, 1);

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    Set<String> families = DaresFamilies.of(files);
    return List.of(
        families2009(files, families),
        families2021(files),
        links(FapRomePassage.read(files), families));
  }

  private static TableWriter families2009(Distribution files, Set<String> families) {
    SourceTable labels = files.csv(LABELS_2009).require("Fap", "libelle");
    Map<String, String> byCode = new HashMap<>();
    for (Entry row : labels) {
      byCode.put(row.get("Fap"), row.label("libelle"));
    }
    ClassificationTable table = new ClassificationTable("fap2009");
    for (String code : families) {
      String label = byCode.get(code);
      if (label == null) {
        throw new FactError(Problem.TABLE_INCONSISTENT, labels.name(), 1, code);
      }
      int above = LENGTH_ABOVE_2009.getOrDefault(code.length(), 0);
      table.add(code, "", label, code.substring(0, above));
    }
    return table.table();
  }

  /**
   * A row of the file names a family of each level; one that is not divided has one code in two.
   */
  private static TableWriter families2021(Distribution files) {
    SourceTable nomenclature = files.csv(NOMENCLATURE_2021, ';');
    Map<String, List<String>> families = new TreeMap<>();
    for (Entry row : nomenclature) {
      String above = "";
      for (String level : LEVELS_2021) {
        String code = row.get("Code FAP " + level);
        families.putIfAbsent(code, List.of(row.label("Intitulé FAP " + level), above));
        above = code;
      }
    }
    ClassificationTable table = new ClassificationTable("fap2021");
    families.forEach((code, rest) -> table.add(code, "", rest.getFirst(), rest.getLast()));
    return table.table();
  }

  /**
   * Links of ROME 3 to the families. The weight of a link is the number of qualifications that lead
   * to the family; whoever knows the qualification of a job takes only the links that have it.
   */
  private static TableWriter links(
      Map<String, Map<String, String>> familiesByRome, Set<String> families) {
    Map<String, Integer> linksTo = new HashMap<>();
    for (Map<String, String> linked : familiesByRome.values()) {
      for (String family : linked.keySet()) {
        if (!families.contains(family)) {
          throw new FactError(Problem.TABLE_INCONSISTENT, FapRomePassage.FILE, 1, family);
        }
        linksTo.merge(family, 1, Integer::sum);
      }
    }
    TableWriter table =
        new TableWriter(
            "crosswalk_rome3_fap2009", "from", "to", "weight", "directness", "qualifications");
    familiesByRome.forEach((rome, linked) ->
        linked.forEach((family, digits) -> {
          boolean oneToOne = linked.size() == 1 && linksTo.getOrDefault(family, 0) == 1;
          table.row(
              rome,
              family,
              Math.max(1, digits.length()),
              oneToOne ? "exact" : "unit_group",
              linked.size() == 1 ? "" : digits);
        }));
    return table.sorted();
  }
}
