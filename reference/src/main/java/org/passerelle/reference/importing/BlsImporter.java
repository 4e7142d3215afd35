package org.passerelle.reference.importing;

import java.util.List;
import java.util.Map;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads two tables of the U.S. Bureau of Labor Statistics on occupations (SOC 2018 with the
 * bureau's own groups): wages and employment of May 2024, at all levels of the classification, and
 * the projections from 2024 to 2034. Kept: codes and numbers; a wage that the bureau does not give
 * ({@code *}) or gives as "at or above $239,200 a year, $115 an hour" ({@code #}) is an empty cell.
 *
 * <p>A group that holds a single occupation stands twice in the wages, with the same numbers and,
 * for a few, the same code; it is kept once.
 */
public final class BlsImporter implements Importer {
  /** The bureau's levels of typical education, from the lowest (1) to the highest (8). */
  static final List<String> EDUCATION =
      List.of(
          "No formal educational credential",
          "High school diploma or equivalent",
          "Some college, no degree",
          "Postsecondary nondegree award",
          "Associate's degree",
          "Bachelor's degree",
          "Master's degree",
          "Doctoral or professional degree");

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return List.of(wages(files), projections(files));
  }

  private static TableWriter wages(Distribution files) {
    return new FigureRows(
            "figures_bls_wages_2024",
            "bls_employment",
            "bls_wage_median_year",
            "bls_wage_mean_year",
            "bls_wage_p10_year",
            "bls_wage_p25_year",
            "bls_wage_p75_year",
            "bls_wage_p90_year",
            "bls_wage_median_hour")
        .take(
            files.csv("bls_oews_national_may2024_wages.csv"),
            row -> row.get("OCC_CODE"),
            Map.of(
                "bls_employment", "TOT_EMP",
                "bls_wage_median_year", "A_MEDIAN",
                "bls_wage_mean_year", "A_MEAN",
                "bls_wage_p10_year", "A_PCT10",
                "bls_wage_p25_year", "A_PCT25",
                "bls_wage_p75_year", "A_PCT75",
                "bls_wage_p90_year", "A_PCT90",
                "bls_wage_median_hour", "H_MEDIAN"))
        .table();
  }

  private static TableWriter projections(Distribution files) {
    SourceTable source =
        files.csv("bls_projections_2024_2034_wages_may2024.csv").require("typical_education");
    FigureRows figures =
        new FigureRows(
                "figures_bls_projections",
                "bls_employment_2024",
                "bls_employment_2034",
                "bls_growth_percent",
                "bls_openings_year",
                "bls_typical_education")
            .take(
                source,
                row -> row.get("soc"),
                Map.of(
                    "bls_employment_2024", "employment_2024",
                    "bls_employment_2034", "employment_2034",
                    "bls_growth_percent", "employment_change_pct",
                    "bls_openings_year", "annual_openings"));
    for (Entry row : source) {
      int level = 1 + row.category("typical_education", EDUCATION);
      figures.put(level, row, "typical_education", "bls_typical_education", row.get("soc"));
    }
    return figures.table();
  }
}
