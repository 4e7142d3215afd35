package org.passerelle.reference.importing;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads single figures that were copied by hand from publications, each with its source and
 * address: farmers in France since 1955, and the prospects of occupations until 2030.
 */
public final class KeyFactsImporter implements Importer {
  /** Several years at the end of an indicator's name; otherwise the year has its own column. */
  private static final Pattern PERIOD = Pattern.compile("(.*) (\\d{4}-\\d{4})");

  /** Units by the first words of the cell; what stands behind in brackets is a remark. */
  private static final Map<String, String> UNITS =
      Map.of("%", "percent", "persons", "persons", "jobs", "jobs", "posts/yr", "jobs");

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    SourceTable source = files.csv("fr_key_facts_agriculture_and_metiers2030.csv");
    source.require("indicator", "country", "year", "value", "unit", "source", "url");
    TableWriter table =
        new TableWriter(
            "key_facts", "indicator_en", "place", "period", "value", "unit", "source", "address");
    for (Entry row : source) {
      String indicator = withoutRemark(row.get("indicator"));
      Matcher period = PERIOD.matcher(indicator);
      boolean several = period.matches();
      table.row(
          several ? period.group(1) : indicator,
          Countries.ENGLISH_NAME.place(row, "country"),
          several ? period.group(2) : row.get("year"),
          row.number("value"),
          unit(row),
          row.get("source"),
          row.get("url"));
    }
    return List.of(table.sorted());
  }

  private static String unit(Entry row) {
    String unit = UNITS.getOrDefault(withoutRemark(row.get("unit")), "");
    if (unit.isEmpty()) {
      throw row.refused(Problem.UNKNOWN_CODE, "unit");
    }
    return unit;
  }

  private static String withoutRemark(String text) {
    int bracket = text.indexOf(" (");
    return bracket < 0 ? text : text.substring(0, bracket);
  }
}
