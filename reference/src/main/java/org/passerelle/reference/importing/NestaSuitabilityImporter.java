package org.passerelle.reference.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the online tables on automation of Nesta's <i>Mapping Career Causeways</i> (2020), which
 * carry the suitability for machine learning of Brynjolfsson, Mitchell and Rock (2018) to ESCO.
 * Kept: suitability and prevalence of bottlenecks of 1,627 ESCO occupations and of the ISCO-08 unit
 * groups, and the impact of each detailed work activity.
 *
 * <p>Activities are published by their O*NET title; {@code DWA Reference.xlsx} of the O*NET
 * database gives the code.
 */
public final class NestaSuitabilityImporter implements Importer {
  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return List.of(
        suitability(
            "figures_sml_occupation",
            files.csv("mcc_risk_All_occupations.csv"),
            row -> EscoFiles.id(row.get("concept_uri"))),
        suitability(
            "figures_sml_isco",
            files.csv("mcc_risk_ISCO_4digit.csv"),
            row -> IscoCode.unitGroup(row.get("isco_code"))),
        activities(files, log));
  }

  private static TableWriter suitability(
      String table, SourceTable source, Function<Entry, String> code) {
    return new FigureRows(table, "sml", "sml_prevalence")
        .take(source, code, Map.of("sml", "risk", "sml_prevalence", "prevalence"))
        .table();
  }

  private static TableWriter activities(Distribution files, ImportLog log) {
    Map<String, String> codes = activityCodes(files);
    FigureRows figures = new FigureRows("figures_sml_activity", "sml_impact");
    SourceTable impacts = files.csv("mcc_risk_DWAs.csv").require("detailed_work_activity");
    for (Entry row : impacts) {
      String title = row.get("detailed_work_activity");
      String code = codes.get(title);
      if (code == null) {
        log.dangling(impacts, row, title);
      } else {
        figures.take(row, "impact", "sml_impact", code);
      }
    }
    log.checkDangling(impacts);
    return figures.table();
  }

  private static Map<String, String> activityCodes(Distribution files) {
    Map<String, String> codes = new HashMap<>();
    for (Entry row : files.xlsx("DWA Reference.xlsx").require("DWA Title", "DWA ID")) {
      codes.put(row.get("DWA Title"), row.get("DWA ID"));
    }
    return codes;
  }
}
