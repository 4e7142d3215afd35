package org.passerelle.reference.importing;

import java.util.List;
import java.util.Map;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the occupation table of Eloundou, Manning, Mishkin and Rock, <i>GPTs are GPTs</i> (2023).
 * Kept: code (O*NET-SOC 2019) and the shares of its tasks that are exposed, as rated by people and
 * by a language model. α counts tasks exposed directly (E1), β those and half of the tasks exposed
 * through further software (E1 + 0.5 E2), γ both in full (E1 + E2).
 */
public final class GptExposureImporter implements Importer {
  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return List.of(
        new FigureRows(
                "figures_gpt_exposure",
                "gpt_alpha_human",
                "gpt_beta_human",
                "gpt_gamma_human",
                "gpt_alpha_model",
                "gpt_beta_model",
                "gpt_gamma_model")
            .take(
                files.csv("occ_level.csv"),
                row -> row.get("O*NET-SOC Code"),
                Map.of(
                    "gpt_alpha_human", "human_rating_alpha",
                    "gpt_beta_human", "human_rating_beta",
                    "gpt_gamma_human", "human_rating_gamma",
                    "gpt_alpha_model", "dv_rating_alpha",
                    "gpt_beta_model", "dv_rating_beta",
                    "gpt_gamma_model", "dv_rating_gamma"))
            .table());
  }
}
