package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.passerelle.reference.GenderedTitle;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * The labels of a release of ESCO: a row a concept, in the order of its number, with the preferred
 * label and the alternatives, each once, parted by bars. A concept without a label has empty cells.
 * The French files need not be there; the English ones are those of the concepts themselves.
 */
final class EscoLabels {
  private final EscoFiles release;

  EscoLabels(EscoFiles release) {
    this.release = release;
  }

  static TableWriter english(String table, EscoConcepts concepts) {
    return labels(table, concepts, List.of(concepts.rows()));
  }

  /** French labels of skills; the files of collections hold some that the others lack. */
  TableWriter frenchSkills(EscoConcepts skills) {
    List<String> files = new ArrayList<>(List.of("skills_fr", "skills_fr_labels"));
    EscoFiles.COLLECTIONS.forEach(collection -> files.add(collection + "SkillsCollection_fr"));
    List<SourceTable> there = files.stream().map(release::find).flatMap(Optional::stream).toList();
    return labels("esco_skill_labels_fr", skills, there);
  }

  private static TableWriter labels(
      String table, EscoConcepts concepts, List<? extends Iterable<Entry>> sources) {
    return filled(
        new TableWriter(table, "preferred", "alternatives"),
        concepts,
        sources,
        row -> {
          String preferred = row.label("preferredLabel");
          return List.of(preferred, alternatives(row, Set.of(preferred), List::of));
        });
  }

  /** French titles with the form of a man, of a woman, and the alternatives in either form. */
  TableWriter frenchTitles(EscoConcepts occupations) {
    return filled(
        new TableWriter(
            "esco_occupation_labels_fr", "preferred", "masculine", "feminine", "alternatives"),
        occupations,
        release.find("occupations_fr").stream().toList(),
        row -> {
          String preferred = row.label("preferredLabel");
          GenderedTitle title = GenderedTitle.of(preferred);
          Set<String> known =
              new LinkedHashSet<>(List.of(preferred, title.masculine(), title.feminine()));
          return List.of(
              preferred,
              title.masculine(),
              title.feminine(),
              alternatives(row, known, EscoLabels::forms));
        });
  }

  private static List<String> forms(String title) {
    GenderedTitle forms = GenderedTitle.of(title);
    return forms.isEpicene() ? List.of(title) : List.of(forms.masculine(), forms.feminine());
  }

  /** Alternative labels in all of their forms, but for those that say again what is known. */
  private static String alternatives(
      Entry row, Set<String> known, Function<String, List<String>> forms) {
    Set<String> alternatives = new LinkedHashSet<>();
    EscoFiles.labels(row.get("altLabels"))
        .forEach(label -> alternatives.addAll(forms.apply(label)));
    alternatives.removeAll(known);
    return String.join("|", alternatives);
  }

  /** Fills a table with the cells of each concept; the first row that labels a concept counts. */
  private static TableWriter filled(
      TableWriter writer,
      EscoConcepts concepts,
      List<? extends Iterable<Entry>> sources,
      Function<Entry, List<String>> cells) {
    Map<Integer, Entry> labelled = new HashMap<>();
    for (Iterable<Entry> source : sources) {
      for (Entry row : source) {
        if (!row.label("preferredLabel").isEmpty()) {
          concepts
              .number(row.get("conceptUri"))
              .ifPresent(number -> labelled.putIfAbsent(number, row));
        }
      }
    }
    List<String> nothing = Collections.nCopies(writer.columns().size(), "");
    for (int number = 0; number < concepts.size(); number++) {
      Entry row = labelled.get(number);
      writer.row((row == null ? nothing : cells.apply(row)).toArray());
    }
    return writer;
  }

  /** The French labels of a file by the identifiers of their concepts; none without the file. */
  Map<String, String> french(String file) {
    Map<String, String> labels = new HashMap<>();
    release
        .find(file)
        .ifPresent(rows ->
            rows.forEach(row ->
                labels.put(EscoFiles.id(row.get("conceptUri")), row.label("preferredLabel"))));
    return labels;
  }
}
