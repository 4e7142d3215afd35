package org.passerelle.reference.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the results of Tomlinson et al., <i>Working with AI</i> (Microsoft Research, 2025), on the
 * use of Bing Copilot. Kept: the applicability of AI by occupation (SOC 2018), and of its two
 * halves; by intermediate work activity of O*NET the shares of conversations, how often they were
 * completed and how often of moderate or greater scope; and the weight of each activity in each
 * occupation, where it has any.
 */
public final class MicrosoftImporter implements Importer {
  private static final MathContext WEIGHT_DIGITS = new MathContext(4);

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return List.of(occupations(files), activities(files), weights(files));
  }

  private static TableWriter occupations(Distribution files) {
    return new FigureRows(
            "figures_ai_applicability",
            "ai_applicability",
            "ai_applicability_user",
            "ai_applicability_ai")
        .take(
            files.csv("ms_soc_ai_applicability_scores.csv"),
            row -> row.get("SOC Code"),
            Map.of("ai_applicability", "ai_applicability_score"))
        .take(
            files.csv("ms_soc_metrics.csv"),
            row -> row.get("SOC Code"),
            Map.of(
                "ai_applicability_user", "ai_applicability_score_user",
                "ai_applicability_ai", "ai_applicability_score_ai"))
        .table();
  }

  private static TableWriter activities(Distribution files) {
    return new FigureRows(
            "figures_ai_activity",
            "ai_activity_share_user",
            "ai_activity_share_ai",
            "ai_activity_completion_user",
            "ai_activity_completion_ai",
            "ai_activity_scope_user",
            "ai_activity_scope_ai")
        .take(
            files.csv("ms_iwa_metrics.csv"),
            row -> row.get("IWA"),
            Map.of(
                "ai_activity_share_user", "share_user",
                "ai_activity_share_ai", "share_ai",
                "ai_activity_completion_user", "completion_user",
                "ai_activity_completion_ai", "completion_ai",
                "ai_activity_scope_user", "impact_scope_user",
                "ai_activity_scope_ai", "impact_scope_ai"))
        .table();
  }

  private static TableWriter weights(Distribution files) {
    SourceTable matrix = files.csv("ms_soc_iwa_weights.csv").require("SOC Code");
    TableWriter table = new TableWriter("microsoft_activity_weights", "soc2018", "iwa", "weight");
    for (Entry row : matrix) {
      for (String activity : matrix.header()) {
        if (activity.equals("SOC Code")) {
          continue;
        }
        double weight = row.number(activity);
        if (weight > 0) {
          table.row(row.get("SOC Code"), activity, rounded(weight));
        }
      }
    }
    return table.sorted();
  }

  private static Double rounded(double weight) {
    return new BigDecimal(weight).round(WEIGHT_DIGITS).doubleValue();
  }
}
