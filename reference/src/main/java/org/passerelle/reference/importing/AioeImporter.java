package org.passerelle.reference.importing;

import java.util.List;
import java.util.Map;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the data of Felten, Raj and Seamans on the exposure of 774 occupations to artificial
 * intelligence: Appendix A of the article of 2021 and the two tables of 2023, on language modelling
 * and on image generation. Kept: code (SOC 2010) and the three indices. Industries, counties and
 * abilities are passed over.
 */
public final class AioeImporter implements Importer {
  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    FigureRows figures = new FigureRows("figures_aioe", "aioe", "aioe_language", "aioe_image");
    take(figures, files.xlsx("AIOE_DataAppendix.xlsx", "Appendix A", 1), "aioe", "AIOE");
    take(
        figures,
        files.xlsx("Language Modeling AIOE and AIIE.xlsx", "LM AIOE", 1),
        "aioe_language",
        "Language Modeling AIOE");
    take(
        figures,
        files.xlsx("Image Generation AIOE and AIIE.xlsx", "IG AIOE", 1),
        "aioe_image",
        "Image Generation AIOE");
    return List.of(figures.table());
  }

  private static void take(FigureRows figures, SourceTable source, String measure, String column) {
    figures.take(source, row -> row.get("SOC Code"), Map.of(measure, column));
  }
}
