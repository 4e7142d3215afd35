package org.passerelle.reference.importing;

import java.util.List;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the survey of recruitment intentions of France Travail (<i>Besoins en main-d'œuvre</i>,
 * 2025), added up by family of occupations (FAP 2021) for France, its regions and départements:
 * intended recruitments, those that employers expect to be difficult, and the seasonal ones.
 *
 * <p>The survey does not show small numbers of an employment area (the smallest number shown is 5);
 * sums count them as 0 and are lower bounds. Where every area of a place is hidden the sum says
 * nothing, and its figures are left empty.
 */
public final class BmoImporter implements Importer {
  private static final List<String> MEASURES =
      List.of("bmo_projects", "bmo_difficult", "bmo_seasonal", "bmo_hidden_areas", "bmo_areas");

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    SourceTable france = files.csv("bmo_2025_national_by_metier.csv");
    SourceTable regions = files.csv("bmo_2025_region_by_metier.csv");
    SourceTable departements = files.csv("bmo_2025_departement_by_metier.csv");
    return List.of(
        figures("france", france, List.of("code"), row -> key(row)),
        figures(
            "regions",
            regions,
            List.of("code", "place"),
            row -> key(row, FrenchPlaces.region(row.get("code_reg")))),
        figures(
            "departements",
            departements,
            List.of("code", "place"),
            row -> key(row, FrenchPlaces.departement(row.get("code_dep")))),
        FrenchPlaces.classification(departements));
  }

  /** What the figures of a row are about. */
  private interface Key {
    String[] of(Entry row);
  }

  private static String[] key(Entry row, String... place) {
    return place.length == 0
        ? new String[] {row.get("code_fap")}
        : new String[] {row.get("code_fap"), place[0]};
  }

  private static TableWriter figures(String name, SourceTable source, List<String> keys, Key key) {
    FigureRows figures = new FigureRows("figures_bmo_2025_" + name, keys, MEASURES);
    for (Entry row : source) {
      String[] about = key.of(row);
      figures.take(row, "n_bassins_secret_stat", "bmo_hidden_areas", about);
      figures.take(row, "n_bassins", "bmo_areas", about);
      if (row.number("n_bassins_secret_stat") < row.number("n_bassins")) {
        figures.take(row, "projets", "bmo_projects", about);
        figures.take(row, "projets_difficiles", "bmo_difficult", about);
        figures.take(row, "projets_saisonniers", "bmo_seasonal", about);
      }
    }
    return figures.table();
  }
}
