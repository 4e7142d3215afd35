package org.passerelle.evaluation.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.passerelle.reference.Language;
import org.passerelle.reference.importing.Distribution;
import org.passerelle.reference.importing.SourceTable;
import org.passerelle.reference.importing.SourceTable.Entry;

/**
 * All that the embedding is trained on: ESCO's names and descriptions in both languages, the names
 * of ROME, and sentences of adverts with the skills they name. No row of a crosswalk between ROME
 * or O*NET and ESCO is read.
 */
final class TrainingTexts {
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\n|]");

  /**
   * A sentence of an advert.
   *
   * @param text the sentence
   * @param skills the addresses of the skills it names
   */
  record Sentence(String text, List<String> skills) {}

  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, List<String>> romeTitles = new LinkedHashMap<>();
  private final Map<String, List<String>> romeSkills = new LinkedHashMap<>();
  private final List<String> romeOthers = new ArrayList<>();
  private final Map<String, List<String>> romeRequirements = new LinkedHashMap<>();
  private final List<Sentence> sentences = new ArrayList<>();

  /**
   * @param data the folder of official files, with folders {@code esco} {@code rome/v3} and {@code
   *     rome/v4}
   * @param sentences a folder with {@code queries.tsv} and {@code qrels.tsv}
   */
  static TrainingTexts read(Path data, Path sentences) {
    TrainingTexts texts = new TrainingTexts();
    texts.readEsco(Distribution.of(List.of(data.resolve("esco"))));
    texts.readRome(Distribution.of(List.of(data.resolve("rome/v4"))));
    texts.readRomeRequirements(Distribution.of(List.of(data.resolve("rome/v3"))));
    texts.readSentences(Distribution.of(List.of(sentences)));
    return texts;
  }

  /** ESCO's occupations, skills and groups, by address. */
  Map<String, Concept> concepts() {
    return concepts;
  }

  /** The titles of each ROME code, by code. */
  Map<String, List<String>> romeTitles() {
    return romeTitles;
  }

  /** For each broad skill of ROME its name and those of its skills. */
  Collection<List<String>> romeSkills() {
    return romeSkills.values();
  }

  /** Names of knowledge in ROME and of skills under no broad one, for the words they hold. */
  List<String> romeOthers() {
    return romeOthers;
  }

  /** For each ROME code the names of the skills it asks for. */
  Map<String, List<String>> romeRequirements() {
    return romeRequirements;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  private void readEsco(Distribution esco) {
    for (String file : esco.names()) {
      boolean taken = !file.contains("Hierarchy") && !file.contains("Scheme");
      if (taken && (file.endsWith("_en.csv") || file.contains("_fr"))) {
        SourceTable table = esco.csv(file);
        if (table.hasColumn("conceptUri") && table.hasColumn("preferredLabel")) {
          readEsco(table, file.endsWith("_en.csv") ? Language.ENGLISH : Language.FRENCH);
        }
      }
    }
  }

  private void readEsco(SourceTable table, Language language) {
    for (Entry row : table) {
      Concept concept = concepts.computeIfAbsent(row.get("conceptUri"), uri -> new Concept());
      concept.addName(language, row.get("preferredLabel"));
      for (String column : List.of("altLabels", "hiddenLabels")) {
        if (table.hasColumn(column)) {
          BETWEEN_NAMES
              .splitAsStream(row.get(column))
              .forEach(name -> concept.addName(language, name.strip()));
        }
      }
      if (table.hasColumn("description")) {
        concept.addDescription(language, row.get("description"));
      }
    }
  }

  private void readRome(Distribution rome) {
    for (Entry row : rome.csv("unix_referentiel_appellation_v460_utf8.csv")) {
      romeTitles
          .computeIfAbsent(row.get("code_rome"), code -> new ArrayList<>())
          .add(row.get("libelle_appellation_court"));
    }
    for (Entry row : rome.csv("unix_referentiel_competence_v460_utf8.csv")) {
      boolean isBroad = row.get("nature").startsWith("Macro");
      String broad = row.get(isBroad ? "code_ogr" : "code_ogr_macro_comp");
      (broad.isEmpty() ? romeOthers : romeSkills.computeIfAbsent(broad, code -> new ArrayList<>()))
          .add(row.get("libelle_competence"));
    }
    for (Entry row : rome.csv("unix_referentiel_savoir_v460_utf8.csv")) {
      romeOthers.add(row.get("libelle_savoir"));
    }
  }

  private void readRomeRequirements(Distribution rome) {
    Map<String, String> names = new HashMap<>();
    for (Entry row : rome.csv("unix_referentiel_competence_v347_utf8.csv")) {
      names.put(row.get("code_ogr"), row.get("libelle_competence").replace("''", "'"));
    }
    for (Entry row : rome.csv("unix_liens_rome_referentiels_v347_utf8.csv")) {
      String name = names.get(row.get("code_ogr"));
      if (name != null) {
        romeRequirements.computeIfAbsent(row.get("code_rome"), code -> new ArrayList<>()).add(name);
      }
    }
  }

  private void readSentences(Distribution folder) {
    Map<String, List<String>> skills = new HashMap<>();
    for (Entry row : folder.tabbed("qrels.tsv")) {
      skills.computeIfAbsent(row.get("qid"), id -> new ArrayList<>()).add(row.get("uri"));
    }
    for (Entry row : folder.tabbed("queries.tsv")) {
      sentences.add(new Sentence(row.get("text"), skills.getOrDefault(row.get("qid"), List.of())));
    }
  }
}
