package org.passerelle.reference.importing;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the summary of the U.S. censuses from 1850 to 2000 by occupation, sex and year (IPUMS USA,
 * occupations of 1950): 255 occupations, 15 censuses. Kept: the names, which are the codes since no
 * others are published; men and women counted; and the share in percent of everyone whose
 * occupation was recorded that year.
 */
public final class UsHistoryImporter implements Importer {
  private static final List<String> SEXES = List.of("men", "women");

  /** Men, women and share of one occupation in one year. */
  private static final class Count {
    double men = Double.NaN;
    double women = Double.NaN;
    double share;
  }

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    SourceTable source =
        files
            .csv("us_occupations_by_decade_1850_2000.csv")
            .require("job", "sex", "year", "count", "perc");
    SortedMap<String, SortedMap<String, Count>> occupations = new TreeMap<>();
    for (Entry row : source) {
      Count count =
          occupations
              .computeIfAbsent(row.get("job"), job -> new TreeMap<>())
              .computeIfAbsent(row.get("year"), year -> new Count());
      add(count, row);
    }
    return List.of(classification(occupations), figures(occupations));
  }

  private static void add(Count count, Entry row) {
    boolean men = row.category("sex", SEXES) == 0;
    if (!Double.isNaN(men ? count.men : count.women)) {
      throw row.refused(Problem.DUPLICATE_CODE, "job");
    }
    if (men) {
      count.men = row.number("count");
    } else {
      count.women = row.number("count");
    }
    count.share += 100 * row.number("perc");
  }

  private static TableWriter classification(
      SortedMap<String, SortedMap<String, Count>> occupations) {
    ClassificationTable table = new ClassificationTable("occ1950");
    occupations.keySet().forEach(name -> table.english(name, name));
    return table.table();
  }

  private static TableWriter figures(SortedMap<String, SortedMap<String, Count>> occupations) {
    TableWriter table =
        new TableWriter(
            "figures_us_history",
            "code",
            "period",
            "us_history_men",
            "us_history_women",
            "us_history_share");
    occupations.forEach((name, years) ->
        years.forEach((year, count) -> table.row(name, year, count.men, count.women, count.share)));
    return table;
  }
}
