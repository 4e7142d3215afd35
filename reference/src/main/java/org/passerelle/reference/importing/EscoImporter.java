package org.passerelle.reference.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads a release of ESCO as the European Commission hands it out: the CSV files of the
 * classification in English, of the relations, and of the classification in French.
 *
 * <p>Occupations and skills are numbered from 0 in the order of their identifiers (the last part of
 * their address); links name these numbers.
 */
public final class EscoImporter implements Importer {
  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    EscoFiles release = new EscoFiles(files);
    SourceTable occupationRows = occupationRows(release);
    SourceTable iscoGroups = release.csv("ISCOGroups_en");
    checkGroups(occupationRows, iscoGroups, log);
    EscoConcepts occupations = new EscoConcepts(occupationRows);
    EscoConcepts skills = new EscoConcepts(skillRows(release));
    EscoConcepts groups = new EscoConcepts(groupRows(release));
    EscoLinks links = new EscoLinks(release, skills, log);
    EscoLabels labels = new EscoLabels(release);
    return List.of(
        occupations(occupations, links.broaderOccupations(occupations)),
        skills(skills),
        groups(groups, links.broaderGroups(groups), labels.french("skillGroups_fr")),
        iscoGroups(iscoGroups, labels.french("ISCOGroups_fr")),
        links.requirements(occupations),
        links.skillLinks(),
        links.skillBroader(groups),
        links.collections(),
        EscoLabels.english("esco_occupation_labels_en", occupations),
        EscoLabels.english("esco_skill_labels_en", skills),
        labels.frenchTitles(occupations),
        labels.frenchSkills(skills));
  }

  private static SourceTable occupationRows(EscoFiles release) {
    return release
        .csv("occupations_en")
        .require(
            "conceptUri",
            "code",
            "iscoGroup",
            "regulatedProfessionNote",
            "preferredLabel",
            "altLabels");
  }

  /**
   * An occupation outside of all groups keeps its skills; only figures by group do not reach it.
   */
  private static void checkGroups(SourceTable occupations, SourceTable groups, ImportLog log) {
    Set<String> codes = new HashSet<>();
    groups.forEach(group -> codes.add(group.get("code")));
    for (Entry row : occupations) {
      if (!codes.contains(row.get("iscoGroup"))) {
        log.unknownGroup(occupations, row, row.get("iscoGroup"));
      }
    }
  }

  private static SourceTable skillRows(EscoFiles release) {
    return release
        .csv("skills_en")
        .require("conceptUri", "skillType", "reuseLevel", "preferredLabel", "altLabels");
  }

  private static SourceTable groupRows(EscoFiles release) {
    return release.csv("skillGroups_en").require("conceptUri", "code", "preferredLabel");
  }

  private static TableWriter occupations(EscoConcepts occupations, List<String> broader) {
    TableWriter table =
        new TableWriter("esco_occupations", "id", "code", "isco08", "broader", "regulated");
    for (int number = 0; number < occupations.size(); number++) {
      Entry row = occupations.rows().get(number);
      String regulation = row.get("regulatedProfessionNote");
      boolean regulated = !regulation.isEmpty() && !regulation.endsWith("/unregulated");
      table.row(
          EscoFiles.id(row.get("conceptUri")),
          row.get("code"),
          row.get("iscoGroup"),
          broader.get(number),
          regulated ? 1 : 0);
    }
    return table;
  }

  private static TableWriter skills(EscoConcepts skills) {
    TableWriter table = new TableWriter("esco_skills", "id", "kind", "reuse");
    for (Entry row : skills.rows()) {
      String kind = row.get("skillType").equals("knowledge") ? "knowledge" : "skill";
      table.row(EscoFiles.id(row.get("conceptUri")), kind, row.get("reuseLevel"));
    }
    return table;
  }

  private static TableWriter groups(
      EscoConcepts groups, List<String> broader, Map<String, String> french) {
    TableWriter table =
        new TableWriter("esco_skill_groups", "id", "code", "broader", "label_en", "label_fr");
    for (int number = 0; number < groups.size(); number++) {
      Entry row = groups.rows().get(number);
      String id = EscoFiles.id(row.get("conceptUri"));
      table.row(
          id,
          row.get("code"),
          broader.get(number),
          row.label("preferredLabel"),
          french.getOrDefault(id, ""));
    }
    return table;
  }

  private static TableWriter iscoGroups(SourceTable groups, Map<String, String> french) {
    ClassificationTable table = new ClassificationTable("isco08");
    for (Entry row : groups.require("conceptUri", "code", "preferredLabel")) {
      String code = row.get("code");
      table.add(
          code,
          row.label("preferredLabel"),
          french.getOrDefault(EscoFiles.id(row.get("conceptUri")), ""),
          code.length() == 1 ? "" : code.substring(0, code.length() - 1));
    }
    return table.table();
  }
}
