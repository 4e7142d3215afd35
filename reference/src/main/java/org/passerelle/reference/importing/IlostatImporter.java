package org.passerelle.reference.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads employment by country and ISCO-08 sub-major group from ILOSTAT (women and men together) and
 * keeps the latest year of each country. Left out are totals, persons whose occupation is not
 * known, and the numbers that ILOSTAT itself marks as unreliable.
 */
public final class IlostatImporter implements Importer {
  private static final String UNRELIABLE = "U";

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    SourceTable source =
        files
            .csv("ilostat_employment_isco08_2digit.csv")
            .require("ref_area", "year", "isco08_2d", "employment_thousands", "obs_status");
    Map<String, String> latestYear = new HashMap<>();
    for (Entry row : source) {
      latestYear.merge(row.get("ref_area"), row.get("year"), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
    FigureRows figures =
        new FigureRows(
            "figures_ilo_employment",
            List.of("code", "place", "period"),
            List.of("ilo_employment"));
    for (Entry row : source) {
      String code = row.get("isco08_2d");
      String year = row.get("year");
      if (code.matches("\\d{2}")
          && year.equals(latestYear.get(row.get("ref_area")))
          && !row.get("obs_status").equals(UNRELIABLE)) {
        String place = Countries.ALPHA_3.place(row, "ref_area");
        figures.take(row, "employment_thousands", "ilo_employment", code, place, year);
      }
    }
    return List.of(figures.table());
  }
}
