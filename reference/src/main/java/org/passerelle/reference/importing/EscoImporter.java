package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.passerelle.reference.GenderedTitle;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads a release of ESCO as the European Commission hands it out: the CSV files of the
 * classification in English, of the relations, and of the classification in French.
 *
 * <p>Occupations and skills are numbered from 0 in the order of their identifiers (the last part of
 * their address); links name these numbers.
 */
public final class EscoImporter implements Importer {
  private static final List<String> COLLECTIONS =
      List.of("digital", "green", "language", "transversal");

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return new Reading(files, log).tables();
  }

  /** One reading of one release. */
  private static final class Reading {
    private final Distribution files;
    private final EscoFiles release;
    private final ImportLog log;
    private final SourceTable occupationRows;
    private final SourceTable skillRows;
    private final SourceTable groupRows;
    private final Map<String, Integer> occupations;
    private final Map<String, Integer> skills;
    private final Map<String, Integer> groups;

    Reading(Distribution files, ImportLog log) {
      this.files = files;
      this.release = new EscoFiles(files);
      this.log = log;
      occupationRows =
          csv("occupations_en").require("conceptUri", "iscoGroup", "preferredLabel", "altLabels");
      skillRows = csv("skills_en").require("conceptUri", "skillType", "preferredLabel");
      groupRows = csv("skillGroups_en").require("conceptUri", "code", "preferredLabel");
      occupations = numbered(occupationRows);
      skills = numbered(skillRows);
      groups = numbered(groupRows);
    }

    List<TableWriter> tables() {
      List<TableWriter> tables = new ArrayList<>();
      tables.add(occupations());
      tables.add(skills());
      tables.add(skillGroups());
      tables.add(iscoGroups());
      tables.add(requirements());
      tables.add(skillLinks());
      tables.add(skillBroader());
      tables.add(collections());
      tables.add(labels("esco_occupation_labels_en", occupations, List.of(occupationRows)));
      tables.add(labels("esco_skill_labels_en", skills, List.of(skillRows)));
      tables.add(frenchTitles());
      tables.add(labels("esco_skill_labels_fr", skills, frenchSkillFiles()));
      return tables;
    }

    private SourceTable csv(String name) {
      return release.csv(name);
    }

    private static Map<String, Integer> numbered(SourceTable table) {
      TreeMap<String, Integer> numbers = new TreeMap<>();
      for (Entry row : table) {
        if (numbers.put(EscoFiles.id(row.get("conceptUri")), 0) != null) {
          throw row.refused(Problem.DUPLICATE_CODE, "conceptUri");
        }
      }
      int next = 0;
      for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
        entry.setValue(next++);
      }
      return numbers;
    }

    private static int number(Map<String, Integer> numbers, Entry row) {
      return Objects.requireNonNull(numbers.get(EscoFiles.id(row.get("conceptUri"))));
    }

    /** A link between two concepts, by their numbers. */
    private interface Link {
      void between(int from, int to);
    }

    /** Hands on the link that a row tells, if the release contains both of its ends. */
    private void link(
        SourceTable table,
        Entry row,
        Map<String, Integer> fromNumbers,
        String from,
        Map<String, Integer> toNumbers,
        String to,
        Link link) {
      Integer fromNumber = fromNumbers.get(EscoFiles.id(row.get(from)));
      Integer toNumber = toNumbers.get(EscoFiles.id(row.get(to)));
      if (fromNumber == null || toNumber == null) {
        log.dangling(table, row, row.get(fromNumber == null ? from : to));
      } else {
        link.between(fromNumber, toNumber);
      }
    }

    private TableWriter occupations() {
      Map<Integer, Integer> broader = new HashMap<>();
      SourceTable relations = csv("broaderRelationsOccPillar");
      for (Entry row : relations.require("conceptUri", "broaderType", "broaderUri")) {
        if (row.get("broaderType").equals("Occupation")) {
          link(relations, row, occupations, "conceptUri", occupations, "broaderUri", broader::put);
        }
      }
      log.checkDangling(relations);
      TreeMap<Integer, Object[]> rows = new TreeMap<>();
      for (Entry row : occupationRows) {
        int number = number(occupations, row);
        boolean regulated = !row.get("regulatedProfessionNote").endsWith("/unregulated");
        Integer parent = broader.get(number);
        rows.put(
            number,
            new Object[] {
              EscoFiles.id(row.get("conceptUri")),
              row.get("code"),
              row.get("iscoGroup"),
              parent == null ? "" : parent,
              regulated ? 1 : 0
            });
      }
      return filled(
          new TableWriter("esco_occupations", "id", "code", "isco08", "broader", "regulated"),
          rows);
    }

    private TableWriter skills() {
      TreeMap<Integer, Object[]> rows = new TreeMap<>();
      for (Entry row : skillRows) {
        String kind = row.get("skillType").equals("knowledge") ? "knowledge" : "skill";
        rows.put(
            number(skills, row),
            new Object[] {EscoFiles.id(row.get("conceptUri")), kind, row.get("reuseLevel")});
      }
      return filled(new TableWriter("esco_skills", "id", "kind", "reuse"), rows);
    }

    private TableWriter skillGroups() {
      SourceTable relations = csv("broaderRelationsSkillPillar");
      Map<Integer, Set<Integer>> broader = new HashMap<>();
      for (Entry row : relations) {
        if (row.get("conceptType").equals("SkillGroup")
            && row.get("broaderType").equals("SkillGroup")) {
          link(
              relations,
              row,
              groups,
              "conceptUri",
              groups,
              "broaderUri",
              (group, above) -> broader.computeIfAbsent(group, g -> new TreeSet<>()).add(above));
        }
      }
      Map<String, String> french = frenchLabels("skillGroups_fr");
      TreeMap<Integer, Object[]> rows = new TreeMap<>();
      for (Entry row : groupRows) {
        int number = number(groups, row);
        String id = EscoFiles.id(row.get("conceptUri"));
        rows.put(
            number,
            new Object[] {
              id,
              row.get("code"),
              joined(broader.getOrDefault(number, new TreeSet<>())),
              row.label("preferredLabel"),
              french.getOrDefault(id, "")
            });
      }
      return filled(
          new TableWriter("esco_skill_groups", "id", "code", "broader", "label_en", "label_fr"),
          rows);
    }

    private TableWriter iscoGroups() {
      Map<String, String> french = frenchLabels("ISCOGroups_fr");
      TableWriter table =
          new TableWriter("classification_isco08", "code", "label_en", "label_fr", "parent");
      for (Entry row : csv("ISCOGroups_en")) {
        String code = row.get("code");
        String parent = code.length() == 1 ? "" : code.substring(0, code.length() - 1);
        table.row(
            code,
            row.label("preferredLabel"),
            french.getOrDefault(EscoFiles.id(row.get("conceptUri")), ""),
            parent);
      }
      return table.sorted();
    }

    private TableWriter requirements() {
      return links(
          "esco_requirements",
          "occupationSkillRelations",
          "occupationUri",
          occupations,
          "skillUri");
    }

    private TableWriter skillLinks() {
      return links(
          "esco_skill_links", "skillSkillRelations", "originalSkillUri", skills, "relatedSkillUri");
    }

    /**
     * Essential and optional skills of each concept, a row a concept, in the order of its number.
     */
    private TableWriter links(
        String table, String file, String from, Map<String, Integer> concepts, String to) {
      List<Set<Integer>> essential = emptyRows(concepts.size());
      List<Set<Integer>> optional = emptyRows(concepts.size());
      SourceTable relations = csv(file).require(from, "relationType", to);
      for (Entry row : relations) {
        List<Set<Integer>> kind =
            switch (row.get("relationType")) {
              case "essential" -> essential;
              case "optional" -> optional;
              default -> throw row.refused(Problem.UNKNOWN_CODE, "relationType");
            };
        link(relations, row, concepts, from, skills, to, (one, skill) -> kind.get(one).add(skill));
      }
      log.checkDangling(relations);
      TableWriter writer = new TableWriter(table, "essential", "optional");
      for (int i = 0; i < concepts.size(); i++) {
        writer.row(joined(essential.get(i)), joined(optional.get(i)));
      }
      return writer;
    }

    /** For each skill the broader skills and the groups that hold it. */
    private TableWriter skillBroader() {
      List<Set<Integer>> broaderSkills = emptyRows(skills.size());
      List<Set<Integer>> broaderGroups = emptyRows(skills.size());
      SourceTable relations = csv("broaderRelationsSkillPillar");
      for (Entry row : relations) {
        if (row.get("conceptType").equals("SkillGroup")) {
          continue;
        }
        boolean toGroup = row.get("broaderType").equals("SkillGroup");
        link(
            relations,
            row,
            skills,
            "conceptUri",
            toGroup ? groups : skills,
            "broaderUri",
            (skill, above) -> (toGroup ? broaderGroups : broaderSkills).get(skill).add(above));
      }
      log.checkDangling(relations);
      TableWriter writer = new TableWriter("esco_skill_broader", "skills", "groups");
      for (int i = 0; i < skills.size(); i++) {
        writer.row(joined(broaderSkills.get(i)), joined(broaderGroups.get(i)));
      }
      return writer;
    }

    private TableWriter collections() {
      TableWriter writer = new TableWriter("esco_collections", "collection", "skills");
      for (String collection : COLLECTIONS) {
        SourceTable members = csv(collection + "SkillsCollection");
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Entry row : members) {
          // A collection also holds groups of skills; these are no skills a person has.
          Integer skill = skills.get(EscoFiles.id(row.get("conceptUri")));
          if (skill != null) {
            numbers.add(skill);
          }
        }
        writer.row(collection, joined(numbers));
      }
      return writer;
    }

    private List<SourceTable> frenchSkillFiles() {
      List<SourceTable> french = new ArrayList<>();
      for (String name : List.of("skills_fr.csv", "skills_fr_labels.csv")) {
        if (files.has(name)) {
          french.add(files.csv(name));
        }
      }
      for (String collection : COLLECTIONS) {
        String name = collection + "SkillsCollection_fr.csv";
        if (files.has(name)) {
          french.add(files.csv(name));
        }
      }
      return french;
    }

    private Map<String, String> frenchLabels(String file) {
      Map<String, String> labels = new HashMap<>();
      if (files.has(file + ".csv")) {
        for (Entry row : files.csv(file + ".csv")) {
          labels.put(EscoFiles.id(row.get("conceptUri")), row.label("preferredLabel"));
        }
      }
      return labels;
    }

    /** Preferred and alternative labels; of several files the first that names a concept counts. */
    private TableWriter labels(
        String table, Map<String, Integer> concepts, List<SourceTable> sources) {
      String[] preferred = new String[concepts.size()];
      String[] alternatives = new String[concepts.size()];
      for (SourceTable source : sources) {
        for (Entry row : source) {
          Integer number = concepts.get(EscoFiles.id(row.get("conceptUri")));
          String label = row.label("preferredLabel");
          if (number != null && preferred[number] == null && !label.isEmpty()) {
            preferred[number] = label;
            alternatives[number] =
                alternatives(row.get("altLabels"), Set.of(label), UnaryOperator.identity());
          }
        }
      }
      TableWriter writer = new TableWriter(table, "preferred", "alternatives");
      for (int i = 0; i < preferred.length; i++) {
        writer.row(
            preferred[i] == null ? "" : preferred[i],
            alternatives[i] == null ? "" : alternatives[i]);
      }
      return writer;
    }

    /** French titles with the form of a man, of a woman, and the alternatives in either form. */
    private TableWriter frenchTitles() {
      TreeMap<Integer, Object[]> rows = new TreeMap<>();
      for (int i = 0; i < occupations.size(); i++) {
        rows.put(i, new Object[] {"", "", "", ""});
      }
      if (files.has("occupations_fr.csv")) {
        for (Entry row : files.csv("occupations_fr.csv")) {
          Integer number = occupations.get(EscoFiles.id(row.get("conceptUri")));
          if (number == null) {
            continue;
          }
          String preferred = row.label("preferredLabel");
          GenderedTitle title = GenderedTitle.of(preferred);
          Set<String> known =
              new HashSet<>(List.of(preferred, title.masculine(), title.feminine()));
          rows.put(
              number,
              new Object[] {
                preferred,
                title.masculine(),
                title.feminine(),
                alternatives(
                    row.get("altLabels"),
                    known,
                    alternative -> {
                      GenderedTitle forms = GenderedTitle.of(alternative);
                      return forms.isEpicene()
                          ? alternative
                          : forms.masculine() + "\n" + forms.feminine();
                    })
              });
        }
      }
      return filled(
          new TableWriter(
              "esco_occupation_labels_fr", "preferred", "masculine", "feminine", "alternatives"),
          rows);
    }

    /** Alternative labels, one a line or parted by bars in the source, each once. */
    private static String alternatives(
        String cell, Set<String> known, UnaryOperator<String> takenApart) {
      LinkedHashSet<String> labels = new LinkedHashSet<>();
      for (String label : EscoFiles.labels(cell)) {
        for (String form : takenApart.apply(label).split("\n", -1)) {
          if (!known.contains(form)) {
            labels.add(form);
          }
        }
      }
      return String.join("|", labels);
    }

    private static List<Set<Integer>> emptyRows(int size) {
      List<Set<Integer>> rows = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        rows.add(new TreeSet<>());
      }
      return rows;
    }

    private static String joined(Set<Integer> numbers) {
      return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static TableWriter filled(TableWriter writer, SortedMap<Integer, Object[]> rows) {
      rows.values().forEach(writer::row);
      return writer;
    }
  }
}
