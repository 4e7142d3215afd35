package org.passerelle.reference.importing;

import java.util.List;
import java.util.Map;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the scores of Gmyrek et al., <i>Generative AI and jobs: a refined global index of
 * occupational exposure</i> (ILO, 2025). The workbook has a row for each task and repeats in it
 * what it says of the unit group. Kept: code (ISCO-08), mean and standard deviation of the scores
 * of its tasks, the mean of 2023, and the category of exposure as its place in {@link #CATEGORIES}.
 * Tasks and their texts are passed over.
 */
public final class IloExposureImporter implements Importer {
  /** The published categories, from the least exposed (0) to the most (5). */
  static final List<String> CATEGORIES =
      List.of(
          "Not Exposed",
          "Minimal Exposure",
          "Exposed: Gradient 1",
          "Exposed: Gradient 2",
          "Exposed: Gradient 3",
          "Exposed: Gradient 4");

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    SourceTable tasks =
        files.xlsx("Final_Scores_ISCO08_Gmyrek_et_al_2025.xlsx").require("ISCO_08", "potential25");
    FigureRows figures =
        new FigureRows(
                "figures_ilo_exposure",
                "ilo_genai_2025",
                "ilo_genai_2025_sd",
                "ilo_genai_2023",
                "ilo_genai_category")
            .take(
                tasks,
                row -> IscoCode.unitGroup(row.get("ISCO_08")),
                Map.of(
                    "ilo_genai_2025", "mean_score_2025",
                    "ilo_genai_2025_sd", "SD_2025",
                    "ilo_genai_2023", "mean_score_2023"));
    for (Entry row : tasks) {
      String code = IscoCode.unitGroup(row.get("ISCO_08"));
      if (!code.isEmpty()) {
        int category = row.category("potential25", CATEGORIES);
        figures.put(category, row, "potential25", "ilo_genai_category", code);
      }
    }
    return List.of(figures.table());
  }
}
