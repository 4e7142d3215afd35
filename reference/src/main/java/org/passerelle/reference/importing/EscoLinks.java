package org.passerelle.reference.importing;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * The links between the concepts of a release of ESCO. Concepts are named by their numbers; a list
 * of numbers stands in one cell, each once, in their order, parted by spaces.
 */
final class EscoLinks {
  private static final String GROUP = "SkillGroup";

  private final EscoFiles release;
  private final EscoConcepts skills;
  private final SourceTable skillPillar;
  private final ImportLog log;

  /**
   * Links of a release.
   *
   * @param log takes down the links to concepts that the release does not contain
   */
  EscoLinks(EscoFiles release, EscoConcepts skills, ImportLog log) {
    this.release = release;
    this.skills = skills;
    this.log = log;
    skillPillar =
        release
            .csv("broaderRelationsSkillPillar")
            .require("conceptUri", "conceptType", "broaderType", "broaderUri");
  }

  /** The skills that occupations ask for, a row an occupation. */
  TableWriter requirements(EscoConcepts occupations) {
    return skillsByNeed(
        "esco_requirements",
        release.csv("occupationSkillRelations"),
        new End(occupations, "occupationUri"),
        new End(skills, "skillUri"));
  }

  /** The skills that skills build upon, a row a skill. */
  TableWriter skillLinks() {
    return skillsByNeed(
        "esco_skill_links",
        release.csv("skillSkillRelations"),
        new End(skills, "originalSkillUri"),
        new End(skills, "relatedSkillUri"));
  }

  private TableWriter skillsByNeed(String table, SourceTable relations, End from, End to) {
    relations.require(from.column(), "relationType", to.column());
    Targets essential = new Targets(from.concepts());
    Targets optional = new Targets(from.concepts());
    for (Entry row : relations) {
      Targets targets =
          switch (row.get("relationType")) {
            case "essential" -> essential;
            case "optional" -> optional;
            default -> throw row.refused(Problem.UNKNOWN_CODE, "relationType");
          };
      link(relations, row, from, to, targets);
    }
    log.checkDangling(relations);
    return table(new TableWriter(table, "essential", "optional"), essential, optional);
  }

  /** The broader skills of each skill, and the groups that hold it. */
  TableWriter skillBroader(EscoConcepts groups) {
    Predicate<Entry> ofSkill = isGroup("conceptType").negate();
    Predicate<Entry> toGroup = isGroup("broaderType");
    return table(
        new TableWriter("esco_skill_broader", "skills", "groups"),
        broader(skillPillar, ofSkill.and(toGroup.negate()), skills, skills),
        broader(skillPillar, ofSkill.and(toGroup), skills, groups));
  }

  /** The groups of skills above each group: a cell a group. */
  List<String> broaderGroups(EscoConcepts groups) {
    Predicate<Entry> betweenGroups = isGroup("conceptType").and(isGroup("broaderType"));
    return broader(skillPillar, betweenGroups, groups, groups).cells();
  }

  /** The occupation above each occupation, one at most; below a group of ISCO-08 an empty cell. */
  List<String> broaderOccupations(EscoConcepts occupations) {
    Predicate<Entry> toOccupation = row -> row.get("broaderType").equals("Occupation");
    SourceTable pillar =
        release.csv("broaderRelationsOccPillar").require("conceptUri", "broaderType", "broaderUri");
    return broader(pillar, toOccupation, occupations, occupations).cells();
  }

  private static Predicate<Entry> isGroup(String column) {
    return row -> row.get(column).equals(GROUP);
  }

  private Targets broader(
      SourceTable relations, Predicate<Entry> kind, EscoConcepts concepts, EscoConcepts above) {
    Targets targets = new Targets(concepts);
    for (Entry row : relations) {
      if (kind.test(row)) {
        link(
            relations, row, new End(concepts, "conceptUri"), new End(above, "broaderUri"), targets);
      }
    }
    log.checkDangling(relations);
    return targets;
  }

  /** The skills of the collections that the release makes of them, a row a collection. */
  TableWriter collections() {
    TableWriter writer = new TableWriter("esco_collections", "collection", "skills");
    for (String collection : EscoFiles.COLLECTIONS) {
      Set<Integer> members = new TreeSet<>();
      for (Entry row : release.csv(collection + "SkillsCollection")) {
        // A collection also holds groups of skills; these are no skills a person has.
        skills.number(row.get("conceptUri")).ifPresent(members::add);
      }
      writer.row(collection, cell(members));
    }
    return writer;
  }

  /** One end of the links of a file: the concepts there, and the column that names one. */
  private record End(EscoConcepts concepts, String column) {}

  /** Adds the link that a row tells, if the release contains both of its ends. */
  private void link(SourceTable relations, Entry row, End from, End to, Targets targets) {
    OptionalInt source = from.concepts().number(row.get(from.column()));
    OptionalInt target = to.concepts().number(row.get(to.column()));
    if (source.isPresent() && target.isPresent()) {
      targets.of(source.getAsInt()).add(target.getAsInt());
    } else {
      log.dangling(relations, row, row.get(source.isEmpty() ? from.column() : to.column()));
    }
  }

  /** What each of some concepts is linked to. */
  private static final class Targets {
    private final List<Set<Integer>> ofConcepts;

    Targets(EscoConcepts concepts) {
      ofConcepts = Stream.<Set<Integer>>generate(TreeSet::new).limit(concepts.size()).toList();
    }

    Set<Integer> of(int concept) {
      return ofConcepts.get(concept);
    }

    List<String> cells() {
      return ofConcepts.stream().map(EscoLinks::cell).toList();
    }
  }

  private static String cell(Set<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** Two kinds of links of the same concepts, a row a concept, in the order of its number. */
  private static TableWriter table(TableWriter writer, Targets first, Targets second) {
    List<String> firstCells = first.cells();
    List<String> secondCells = second.cells();
    IntStream.range(0, firstCells.size())
        .forEach(i -> writer.row(firstCells.get(i), secondCells.get(i)));
    return writer;
  }
}
