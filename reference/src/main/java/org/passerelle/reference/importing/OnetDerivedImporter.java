package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads tables that others made from the O*NET database, for what the release at hand does not
 * hold: the importance of work activities and skills in O*NET 30.1 by detailed SOC 2018 code, the
 * importance of abilities in about O*NET 25.0 (the table names no release; its date fits 25.0) by
 * O*NET-SOC 2010 code, and Nesta's profile of the work context of ESCO occupations.
 *
 * <p>Nesta scaled each feature of the work context to 0..1 over all occupations and then each
 * occupation's profile to length 1: a number says how much a feature stands out within an
 * occupation, not how much of it there is. A profile of zeros means that there was no data; it is
 * left out.
 */
public final class OnetDerivedImporter implements Importer {
  private static final String ABILITIES = "1.A.";

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return List.of(
        bySoc(files, "activities", "onet_30_1_work_activities_importance_soc6.csv"),
        bySoc(files, "skills", "onet_30_1_skills_importance_soc6.csv"),
        abilities(files),
        workContext(files));
  }

  private static TableWriter bySoc(Distribution files, String what, String file) {
    RatingsTable ratings = new RatingsTable("ratings_onet_" + what + "_importance_30_1");
    SourceTable table = files.csv(file).require("soc6");
    Map<String, String> elements = elements(table, List.of("soc6", "title"));
    table.forEach(row -> put(ratings, row.get("soc6"), row, elements));
    return ratings.table();
  }

  /**
   * The columns of this table are the names of the abilities; O*NET's own table has their codes.
   */
  private static TableWriter abilities(Distribution files) {
    SourceTable table = files.csv("onet_2020_abilities_importance.csv").require("onet_soc");
    Map<String, String> codes = new HashMap<>();
    new OnetRelease(files)
        .elements()
        .tailMap(ABILITIES)
        .forEach((code, name) -> {
          if (code.startsWith(ABILITIES)) {
            codes.put(name, code);
          }
        });
    Map<String, String> elements = new HashMap<>();
    for (String column : table.header()) {
      if (!column.equals("onet_soc")) {
        elements.put(column, code(table, column, codes));
      }
    }
    RatingsTable ratings = new RatingsTable("ratings_onet_abilities_importance");
    table.forEach(row -> put(ratings, row.get("onet_soc"), row, elements));
    return ratings.table();
  }

  private static String code(SourceTable table, String name, Map<String, String> codes) {
    String code = codes.get(name);
    if (code == null) {
      throw new FactError(Problem.UNKNOWN_CODE, table.name(), 1, name, name);
    }
    return code;
  }

  private static TableWriter workContext(Distribution files) {
    SourceTable table = files.csv("esco_work_context_57d_named.csv").require("esco_uri");
    Map<String, String> elements = elements(table, List.of("esco_uri"));
    RatingsTable ratings = new RatingsTable("ratings_esco_work_context");
    for (Entry row : table) {
      if (elements.keySet().stream().anyMatch(column -> row.number(column) != 0)) {
        put(ratings, EscoFiles.id(row.get("esco_uri")), row, elements);
      }
    }
    return ratings.table();
  }

  /** Elements by their columns, which are called after an element's code and name. */
  private static Map<String, String> elements(SourceTable table, List<String> otherColumns) {
    List<String> columns = new ArrayList<>(table.header());
    columns.removeAll(otherColumns);
    Map<String, String> elements = new HashMap<>();
    columns.forEach(column -> elements.put(column, column.replaceFirst(" .*", "")));
    return elements;
  }

  private static void put(
      RatingsTable ratings, String code, Entry row, Map<String, String> elements) {
    elements.forEach((column, element) -> ratings.put(code, element, row.number(column)));
  }
}
