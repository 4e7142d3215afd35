package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the statistical portraits of occupations of DARES (<i>Portraits statistiques des
 * métiers</i>, 1982-2019): wages, employment over time, contracts, hours, education, age and women,
 * by family of occupations (FAP 2009, all three levels), from the Labour Force Survey of INSEE in
 * metropolitan France.
 *
 * <p>Shares are kept for the latest three years only, except that of women. Rows about all
 * occupations together, about none in particular, and about a family of an older classification are
 * passed over.
 */
public final class DaresImporter implements Importer {
  private static final String LATEST = "2017-2019";

  /** A measure, and the cell that marks its rows in a file of the release. */
  private record Measure(String mark, String id) {}

  /** A file with a row for each family and each of several measures. */
  private record ByFamily(String file, String code, String mark, List<Measure> measures) {}

  private static final ByFamily CONTRACTS =
      new ByFamily(
          "tab5statut_3niv.csv",
          "Fap",
          "statut",
          List.of(
              new Measure("Contrats ou emplois à durée indéterminée", "dares_permanent_share"),
              new Measure("Contrats à durée déterminée", "dares_fixed_term_share"),
              new Measure("Intérimaires", "dares_temporary_agency_share"),
              new Measure("Apprentis", "dares_apprentice_share"),
              new Measure("Non-salariés, chefs d'entreprise", "dares_self_employed_share")));

  private static final ByFamily WORKING_TIME =
      new ByFamily(
          "tab6_temps_travail_3niv.csv",
          "Fap",
          "Temps_travail",
          List.of(
              new Measure("Temps partiel", "dares_part_time_share"),
              new Measure("dont sous-emploi", "dares_underemployment_share"),
              new Measure(
                  "Temps complet travaillant plus de 40h par semaine", "dares_long_hours_share")));

  private static final ByFamily UNUSUAL_HOURS =
      new ByFamily(
          "horaires_atypiques_3niv.csv",
          "Fap3",
          "Horaire_atypique",
          List.of(
              new Measure("Travail le samedi", "dares_saturday_share"),
              new Measure("Travail le dimanche", "dares_sunday_share"),
              new Measure("Travail de nuit", "dares_night_share")));

  private static final ByFamily EDUCATION =
      new ByFamily(
          "dipl_restructure_3niv.csv",
          "Fap",
          "diplome",
          List.of(
              new Measure("Diplôme supérieur (bac + 3 ou plus)", "dares_education_bac_3_plus"),
              new Measure("Bac + 2", "dares_education_bac_2"),
              new Measure("Bac, brevet professionnel ou équivalent", "dares_education_bac"),
              new Measure("CAP, BEP ou autre diplôme équivalent", "dares_education_cap_bep"),
              new Measure("Aucun diplôme, CEP ou brevet des collèges", "dares_education_none"),
              new Measure("En cours d'études initiales", "dares_education_studying")));

  private static final ByFamily AGE =
      new ByFamily(
          "age_agrege_1982_1984_2017_2019_restructure_3niv.csv",
          "Fap",
          "Age",
          List.of(
              new Measure("Moins de 30 ans", "dares_age_under_30_share"),
              new Measure("50 ans et plus", "dares_age_50_plus_share")));

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    Set<String> families = DaresFamilies.of(files);
    return List.of(
        medianWage(files, families),
        new DaresWageBands(files, families).table(),
        employment(files, families),
        latest(files, families, "figures_dares_contracts", CONTRACTS),
        latest(files, families, "figures_dares_hours", WORKING_TIME, UNUSUAL_HOURS),
        latest(files, families, "figures_dares_education", EDUCATION),
        latest(files, families, "figures_dares_age", AGE),
        women(files, families));
  }

  private static TableWriter medianWage(Distribution files, Set<String> families) {
    SourceTable source = files.csv("salaire_median_3niv.csv");
    FigureRows figures =
        new FigureRows(
            "figures_dares_wage", List.of("code", "period"), List.of("dares_wage_median"));
    for (Entry row : source) {
      String code = row.get("Fap3");
      if (families.contains(code)) {
        figures.take(row, "Salaire_median", "dares_wage_median", code, row.get("Annee"));
      }
    }
    return figures.table();
  }

  /** Employment has a row for each year and a column for each family. */
  private static TableWriter employment(Distribution files, Set<String> families) {
    SourceTable source = files.csv("effectifs_3niv.csv").require("Annee");
    FigureRows figures =
        new FigureRows(
            "figures_dares_employment", List.of("code", "period"), List.of("dares_employment"));
    for (Entry row : source) {
      for (String code : source.header()) {
        if (families.contains(code)) {
          figures.take(row, code, "dares_employment", code, row.get("Annee"));
        }
      }
    }
    return figures.table();
  }

  /** The shares of the latest period, a row a family, from one or several files. */
  private static TableWriter latest(
      Distribution files, Set<String> families, String table, ByFamily... sources) {
    List<String> measures = new ArrayList<>();
    for (ByFamily file : sources) {
      file.measures().forEach(measure -> measures.add(measure.id()));
    }
    FigureRows figures = new FigureRows(table, List.of("code"), measures);
    for (ByFamily file : sources) {
      takeLatest(files, families, file, figures);
    }
    return figures.table();
  }

  private static void takeLatest(
      Distribution files, Set<String> families, ByFamily file, FigureRows figures) {
    SourceTable source = files.csv(file.file()).require(file.code(), file.mark(), "Pourcentage");
    Map<String, String> measures = new HashMap<>();
    file.measures().forEach(measure -> measures.put(measure.mark(), measure.id()));
    String period = source.hasColumn("annee") ? "annee" : "Annee";
    for (Entry row : source) {
      String code = row.get(file.code());
      String measure = measures.getOrDefault(row.get(file.mark()), "");
      if (families.contains(code) && !measure.isEmpty() && row.get(period).equals(LATEST)) {
        figures.take(row, "Pourcentage", measure, code);
      }
    }
  }

  /** The share of women in the latest and in the first period of each family. */
  private static TableWriter women(Distribution files, Set<String> families) {
    SourceTable source = files.csv("part_femmes_3niv.csv").require("Fap3", "Annee", "Part");
    Map<String, String> first = new HashMap<>();
    for (Entry row : source) {
      first.merge(row.get("Fap3"), row.get("Annee"), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    FigureRows figures =
        new FigureRows(
            "figures_dares_women", List.of("code", "period"), List.of("dares_women_share"));
    for (Entry row : source) {
      String code = row.get("Fap3");
      String period = row.get("Annee");
      if (families.contains(code) && (period.equals(LATEST) || period.equals(first.get(code)))) {
        figures.take(row, "Part", "dares_women_share", code, period);
      }
    }
    return figures.table();
  }
}
