package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads a release of the O*NET database of the U.S. Department of Labor, as workbooks or as text
 * parted by tabs. Kept: occupations with the titles people use for them, ratings of skills,
 * knowledge, work styles, work values, interests, education and training, the job zone, the
 * software they work with, and the names of intermediate and detailed work activities with those of
 * each occupation. Definitions and task statements are not kept.
 *
 * <p>A number that O*NET recommends to suppress, because too few people answered or they disagreed,
 * is left out: most such levels belong to knowledge that the occupation hardly needs, and the
 * categories that are left of a question on education then sum to less than 100.
 *
 * <p>Only the tables of occupations and elements must be there. Releases differ in the others: for
 * one that is absent, or holds no rating on the scale that is kept, no table is made.
 */
public final class OnetImporter implements Importer {
  private static final String EDUCATION = "ratings_onet_education";

  /** For each table of the release the scales that are kept, and the tables they are kept in. */
  private static final Map<String, Map<String, String>> SCALES =
      new TreeMap<>(
          Map.of(
              "Skills",
              Map.of("IM", "ratings_onet_skills_importance", "LV", "ratings_onet_skills_level"),
              "Knowledge",
              Map.of(
                  "IM", "ratings_onet_knowledge_importance", "LV", "ratings_onet_knowledge_level"),
              "Work Styles",
              Map.of("IM", "ratings_onet_work_styles"),
              "Work Values",
              Map.of("EX", "ratings_onet_work_values"),
              "Interests",
              Map.of("OI", "ratings_onet_interests"),
              "Education, Training, and Experience",
              Map.of("RL", EDUCATION, "RW", EDUCATION, "PT", EDUCATION, "OJ", EDUCATION)));

  /** Abilities and work activities: their ratings are kept of other releases. */
  private static final List<String> RATED_ELSEWHERE = List.of("1.A.", "4.A.");

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return new Reading(new OnetRelease(files), log).tables();
  }

  /** One reading of one release. */
  private static final class Reading {
    private final OnetRelease release;
    private final ImportLog log;
    private final SortedMap<String, String> occupations;
    private final SortedMap<String, String> elements;

    Reading(OnetRelease release, ImportLog log) {
      this.release = release;
      this.log = log;
      occupations = release.occupations();
      elements = release.elements();
    }

    List<TableWriter> tables() {
      List<TableWriter> tables = new ArrayList<>();
      ClassificationTable titles = new ClassificationTable("onet_soc");
      occupations.forEach(titles::english);
      tables.add(titles.table());
      List<RatingsTable> ratings = ratings();
      ratings.forEach(table -> tables.add(table.table()));
      tables.add(ratedElements(ratings));
      alternateTitles().ifPresent(tables::add);
      release.find("Job Zones").map(this::jobZones).ifPresent(tables::add);
      release.find("Technology Skills").ifPresent(table -> tables.addAll(technology(table)));
      activityNames("IWA").ifPresent(tables::add);
      activityNames("DWA").ifPresent(tables::add);
      release.find("Tasks to DWAs").map(this::activitiesOfOccupations).ifPresent(tables::add);
      return tables;
    }

    /** Hands on the rows of a table that are about an occupation of this release. */
    private void eachOf(SourceTable table, Consumer<Entry> row) {
      for (Entry entry : table) {
        String code = entry.get(OnetRelease.OCCUPATION);
        if (occupations.containsKey(code)) {
          row.accept(entry);
        } else {
          log.dangling(table, entry, code);
        }
      }
      log.checkDangling(table);
    }

    private List<RatingsTable> ratings() {
      SortedMap<String, RatingsTable> ratings = new TreeMap<>();
      SCALES.forEach((file, scales) ->
          release
              .find(file)
              .ifPresent(table ->
                  eachOf(
                      table.require(
                          OnetRelease.OCCUPATION, OnetRelease.ELEMENT, "Scale ID", "Data Value"),
                      row -> rate(table, row, scales, ratings))));
      return ratings.values().stream().filter(table -> !table.isEmpty()).toList();
    }

    private void rate(
        SourceTable table,
        Entry row,
        Map<String, String> scales,
        SortedMap<String, RatingsTable> ratings) {
      String name = scales.get(row.get("Scale ID"));
      boolean suppressed =
          table.hasColumn("Recommend Suppress") && row.get("Recommend Suppress").equals("Y");
      if (name == null || suppressed) {
        return;
      }
      String code = row.get(OnetRelease.OCCUPATION);
      String element = row.get(OnetRelease.ELEMENT);
      String column = name.equals(EDUCATION) ? element + ":" + row.get("Category") : element;
      RatingsTable kept = ratings.computeIfAbsent(name, RatingsTable::new);
      if (!kept.put(code, column, row.number("Data Value"))) {
        log.duplicate(table, row, code + " " + column);
      }
    }

    /**
     * The elements that have ratings in this release or in those of which only numbers are kept.
     */
    private TableWriter ratedElements(List<RatingsTable> ratings) {
      SortedSet<String> rated = new TreeSet<>();
      for (RatingsTable table : ratings) {
        table.columns().forEach(column -> rated.add(column.replaceFirst(":.*", "")));
      }
      for (String element : elements.keySet()) {
        if (RATED_ELSEWHERE.stream().anyMatch(element::startsWith) && !hasParts(element)) {
          rated.add(element);
        }
      }
      // Of work context, too, but not every element of it is asked for.
      release
          .find("Work Context Categories")
          .ifPresent(asked -> asked.forEach(row -> rated.add(row.get(OnetRelease.ELEMENT))));
      ClassificationTable table = new ClassificationTable("onet_element");
      rated.forEach(element -> table.english(element, elements.getOrDefault(element, element)));
      return table.table();
    }

    private boolean hasParts(String element) {
      return !elements.subMap(element + ".", element + "/").isEmpty();
    }

    /** Titles that people use or gave in surveys, each once for an occupation. */
    private Optional<TableWriter> alternateTitles() {
      SortedMap<String, Collection<String>> titles = new TreeMap<>();
      Map<String, List<String>> columns =
          Map.of(
              "Alternate Titles", List.of("Alternate Title", "Short Title"),
              "Sample of Reported Titles", List.of("Reported Job Title"));
      columns.forEach((file, titleColumns) ->
          release
              .find(file)
              .ifPresent(table ->
                  eachOf(
                      table.require(titleColumns.toArray(String[]::new)),
                      row -> addTitles(titles, row, titleColumns))));
      TableWriter writer = new TableWriter("onet_alternate_titles", "code", "titles");
      titles.forEach((code, ofCode) -> writer.row(code, String.join("|", ofCode)));
      return titles.isEmpty() ? Optional.empty() : Optional.of(writer);
    }

    private void addTitles(
        SortedMap<String, Collection<String>> titles, Entry row, List<String> columns) {
      String code = row.get(OnetRelease.OCCUPATION);
      for (String column : columns) {
        String title = row.get(column).replace('|', '/');
        boolean given = !title.isEmpty() && !title.equals("n/a");
        if (given && !title.equals(occupations.get(code))) {
          titles.computeIfAbsent(code, c -> new TreeSet<>()).add(title);
        }
      }
    }

    private TableWriter jobZones(SourceTable table) {
      FigureRows zones = new FigureRows("figures_onet_job_zone", "onet_job_zone");
      eachOf(
          table,
          row -> zones.take(row, "Job Zone", "onet_job_zone", row.get(OnetRelease.OCCUPATION)));
      return zones.table();
    }

    private List<TableWriter> technology(SourceTable table) {
      TableWriter examples =
          new TableWriter("onet_technology", "code", "commodity", "example", "hot", "in_demand");
      TableWriter commodities = new TableWriter("onet_technology_commodities", "code", "title");
      eachOf(
          table,
          row -> {
            String commodity = row.get("Commodity Code");
            commodities.row(commodity, row.get("Commodity Title"));
            examples.row(
                row.get(OnetRelease.OCCUPATION),
                commodity,
                row.get("Example"),
                row.get("Hot Technology").equals("Y") ? 1 : 0,
                row.get("In Demand").equals("Y") ? 1 : 0);
          });
      return List.of(examples.distinct().sorted(), commodities.distinct().sorted());
    }

    /** The names of the intermediate (IWA) or the detailed (DWA) work activities. */
    private Optional<TableWriter> activityNames(String level) {
      ClassificationTable activities = new ClassificationTable(level.toLowerCase(Locale.ROOT));
      return release
          .find(level + " Reference")
          .map(table -> {
            for (Entry row : table.require(level + " ID", level + " Title")) {
              activities.english(row.get(level + " ID"), name(row.get(level + " Title")));
            }
            return activities.table();
          });
    }

    /** The name of an activity; O*NET ends it with a full stop. */
    private static String name(String title) {
      return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    private TableWriter activitiesOfOccupations(SourceTable table) {
      SortedMap<String, Collection<String>> activities = new TreeMap<>();
      eachOf(
          table,
          row ->
              activities
                  .computeIfAbsent(row.get(OnetRelease.OCCUPATION), code -> new TreeSet<>())
                  .add(row.get("DWA ID")));
      TableWriter writer = new TableWriter("onet_occupation_dwas", "code", "dwas");
      activities.forEach((code, dwas) -> writer.row(code, String.join(" ", dwas)));
      return writer;
    }
  }
}
