package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the indicator of tension of DARES and Pôle emploi: how hard employers find it to recruit in
 * a family of occupations (FAP 2009), for what causes, in France, its regions and départements in
 * 2019, and in France since 2011.
 *
 * <p>Where a region or a département has too few recruitments the release holds an imputed score
 * and no category; these rows are passed over.
 */
public final class DaresTensionImporter implements Importer {
  /** Measures by their columns in the release, in the order of the tables. */
  private static final Map<String, String> SCORE = new LinkedHashMap<>();

  private static final Map<String, String> CAUSES = new LinkedHashMap<>();

  static {
    SCORE.put("Tension", "dares_tension");
    SCORE.put("Catégorie Tension", "dares_tension_level");
    CAUSES.put("Intensité d'embauches", "dares_tension_hiring_intensity");
    CAUSES.put("Lien formation-emploi", "dares_tension_training_link");
    CAUSES.put("Manque de main-d'œuvre disponible", "dares_tension_labour_shortage");
    CAUSES.put("Non-durabilité de l'emploi", "dares_tension_job_instability");
    CAUSES.put("Conditions de travail contraignantes", "dares_tension_working_conditions");
    CAUSES.put("Inadéquation géographique", "dares_tension_mismatch_geo");
    CAUSES.put("Emploi moyen", "dares_tension_employment");
  }

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    Map<String, String> all = new LinkedHashMap<>(SCORE);
    all.putAll(CAUSES);
    FigureRows france = figures("france", List.of("code"), all);
    FigureRows regions = figures("regions", List.of("code", "place"), all);
    FigureRows departements = figures("departements", List.of("code", "place"), SCORE);
    SourceTable source = files.csv("tensions.csv").require("fap", "niveau_geo", "reg", "dep");
    for (Entry row : source) {
      if (row.get("Catégorie Tension").isEmpty()) {
        continue;
      }
      String code = row.get("fap");
      switch (row.get("niveau_geo")) {
        case "nat" -> take(row, all, france, code);
        case "reg" -> take(row, all, regions, code, FrenchPlaces.region(row.get("reg")));
        case "dep" ->
            take(row, SCORE, departements, code, FrenchPlaces.departement(row.get("dep")));
        default -> throw row.refused(Problem.UNKNOWN_CODE, "niveau_geo");
      }
    }
    return List.of(france.table(), regions.table(), departements.table(), trend(files));
  }

  private static FigureRows figures(String name, List<String> keys, Map<String, String> measures) {
    return new FigureRows(
        "figures_dares_tension_" + name, keys, new ArrayList<>(measures.values()));
  }

  private static void take(
      Entry row, Map<String, String> measures, FigureRows figures, String... key) {
    measures.forEach((column, measure) -> figures.take(row, column, measure, key));
  }

  private static TableWriter trend(Distribution files) {
    SourceTable source = files.csv("evol_tensions.csv").require("fap", "Tension", "Année");
    FigureRows figures =
        new FigureRows(
            "figures_dares_tension_trend", List.of("code", "period"), List.of("dares_tension"));
    for (Entry row : source) {
      figures.take(row, "Tension", "dares_tension", row.get("fap"), row.get("Année"));
    }
    return figures.table();
  }
}
