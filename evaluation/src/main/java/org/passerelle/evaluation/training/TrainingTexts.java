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
  private final List<String> romeSkills = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  /**
   * @param data the folder of official files, with folders {@code esco} and {@code rome/v4}
   * @param sentences a folder with {@code queries.tsv} and {@code qrels.tsv}
   */
  static TrainingTexts read(Path data, Path sentences) {
    TrainingTexts texts = new TrainingTexts();
    texts.readEsco(Distribution.of(List.of(data.resolve("esco"))));
    texts.readRome(Distribution.of(List.of(data.resolve("rome/v4"))));
    texts.readSentences(Distribution.of(List.of(sentences)));
    return texts;
  }

  /** ESCO's occupations, skills and groups, by address. */
  Map<String, Concept> concepts() {
    return concepts;
  }

  /** The titles of each ROME code. */
  Collection<List<String>> romeTitles() {
    return romeTitles.values();
  }

  /** Names of skills and knowledge in ROME, for the words they hold. */
  List<String> romeSkills() {
    return romeSkills;
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
      romeSkills.add(row.get("libelle_competence"));
    }
    for (Entry row : rome.csv("unix_referentiel_savoir_v460_utf8.csv")) {
      romeSkills.add(row.get("libelle_savoir"));
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
