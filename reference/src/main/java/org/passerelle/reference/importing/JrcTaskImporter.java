package org.passerelle.reference.importing;

import java.util.List;
import java.util.Locale;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the task indices of the Joint Research Centre and Eurofound by ISCO-08 sub-major group, the
 * mean over the sectors of the EU15 weighted by workers: what people do at work, how, and with
 * which tools, each from 0 to 1.
 *
 * <p>Kept are the eight main indices and the parts that speak to a person. Columns that repeat
 * another in the release ({@code codified}, {@code humanities}) are among those passed over.
 */
public final class JrcTaskImporter implements Importer {
  private static final List<String> INDICES =
      List.of(
          "physical",
          "strength",
          "dexterity",
          "navigation",
          "intellectual",
          "literacy",
          "numeracy",
          "probsolving",
          "creativity",
          "planning",
          "social",
          "serving",
          "teaching",
          "selling",
          "managing",
          "caring",
          "autonomy",
          "latitude",
          "control",
          "team",
          "routine",
          "repetitiv",
          "standard",
          "certainty",
          "machines",
          "ICT",
          "ICTbasic",
          "ICTadvanced");

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    SourceTable source =
        files
            .csv("jrc_task_indices_isco2d_eu15_popweighted.csv")
            .require(INDICES.toArray(String[]::new));
    String[] measures = INDICES.stream().map(JrcTaskImporter::measure).toArray(String[]::new);
    FigureRows figures = new FigureRows("figures_jrc_tasks", measures);
    for (Entry row : source) {
      String code = code(row);
      INDICES.forEach(index -> figures.take(row, index, measure(index), code));
    }
    return List.of(figures.table());
  }

  /** The code that stands before the name: {@code 41. General and keyboard clerks}. */
  private static String code(Entry row) {
    String group = row.get("isco");
    if (!group.matches("\\d{2}\\. .*")) {
      throw row.refused(Problem.UNKNOWN_CODE, "isco");
    }
    return group.substring(0, 2);
  }

  private static String measure(String index) {
    return "jrc_"
        + switch (index) {
          case "probsolving" -> "problem_solving";
          case "repetitiv" -> "repetitiveness";
          case "standard" -> "standardisation";
          case "ICTbasic" -> "ict_basic";
          case "ICTadvanced" -> "ict_advanced";
          default -> index.toLowerCase(Locale.ROOT);
        };
  }
}
