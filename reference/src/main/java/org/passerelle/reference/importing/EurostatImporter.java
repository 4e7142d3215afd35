package org.passerelle.reference.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads extracts of the Eurostat database by ISCO-08: employment in France by occupation and year
 * and by education (Labour Force Survey), gross earnings in France by size of the enterprise
 * (Structure of Earnings Survey), and employment in the countries of the Union.
 *
 * <p>Only groups of ISCO-08 are kept: totals, answers that are missing, and the classes that
 * Eurostat makes of several major groups are passed over.
 */
public final class EurostatImporter implements Importer {
  private static final Pattern ISCO_GROUP = Pattern.compile("OC(\\d{1,2})");

  private static final Map<String, String> EDUCATION =
      Map.of(
          "ED0-2", "eurostat_employment_ed0_2",
          "ED3_4", "eurostat_employment_ed3_4",
          "ED5-8", "eurostat_employment_ed5_8");

  private static final Map<String, String> ENTERPRISE_SIZE =
      Map.of(
          "10-49", "eurostat_earnings_10_49",
          "50-249", "eurostat_earnings_50_249",
          "250-499", "eurostat_earnings_250_499",
          "500-999", "eurostat_earnings_500_999",
          "GE1000", "eurostat_earnings_1000_plus");

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return List.of(
        employment(files.csv("eurostat_fr_employment_isco08_2d_2019_2024.csv")),
        education(files.csv("eurostat_fr_employment_isco08_education_2024.csv")),
        earnings(files.csv("eurostat_fr_gross_monthly_earnings_isco08_1d_2022.csv")),
        employmentInTheUnion(files.csv("eurostat_eu27_employment_isco08_2d.csv")));
  }

  private static TableWriter employment(SourceTable source) {
    FigureRows figures =
        new FigureRows(
            "figures_eurostat_employment_fr",
            List.of("code", "period"),
            List.of("eurostat_employment"));
    checkUnit(source, "THS_PER");
    for (Entry row : source) {
      Optional<String> code = iscoGroup(row);
      if (code.isPresent()) {
        figures.take(row, "value", "eurostat_employment", code.get(), row.get("time"));
      }
    }
    return figures.table();
  }

  private static TableWriter education(SourceTable source) {
    checkUnit(source, "THS_PER");
    return byClass(
        source,
        "isced11",
        EDUCATION,
        new FigureRows(
            "figures_eurostat_education_fr",
            List.of("code"),
            List.of(
                "eurostat_employment_ed0_2",
                "eurostat_employment_ed3_4",
                "eurostat_employment_ed5_8")));
  }

  private static TableWriter earnings(SourceTable source) {
    checkUnit(source, "EUR");
    return byClass(
        source,
        "sizeclas",
        ENTERPRISE_SIZE,
        new FigureRows(
            "figures_eurostat_earnings_fr",
            List.of("code"),
            List.of(
                "eurostat_earnings_10_49",
                "eurostat_earnings_50_249",
                "eurostat_earnings_250_499",
                "eurostat_earnings_500_999",
                "eurostat_earnings_1000_plus")));
  }

  /** A row an occupation, a measure for each class that a column of the source names. */
  private static TableWriter byClass(
      SourceTable source, String column, Map<String, String> measures, FigureRows figures) {
    for (Entry row : source.require("isco08", column, "value")) {
      Optional<String> code = iscoGroup(row);
      String measure = measures.getOrDefault(row.get(column), "");
      if (code.isPresent() && !measure.isEmpty()) {
        figures.take(row, "value", measure, code.get());
      }
    }
    return figures.table();
  }

  private static TableWriter employmentInTheUnion(SourceTable source) {
    FigureRows figures =
        new FigureRows(
            "figures_eurostat_employment_eu27",
            List.of("code", "place"),
            List.of("eurostat_employment_persons"));
    for (Entry row : source.require("geo", "isco08_2d", "employment_persons")) {
      String place = Countries.EUROSTAT.place(row, "geo");
      figures.take(
          row, "employment_persons", "eurostat_employment_persons", row.get("isco08_2d"), place);
    }
    return figures.table();
  }

  private static Optional<String> iscoGroup(Entry row) {
    Matcher matcher = ISCO_GROUP.matcher(row.get("isco08"));
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static void checkUnit(SourceTable source, String unit) {
    for (Entry row : source.require("unit")) {
      if (!row.get("unit").equals(unit)) {
        throw row.refused(Problem.UNKNOWN_CODE, "unit");
      }
    }
  }
}
