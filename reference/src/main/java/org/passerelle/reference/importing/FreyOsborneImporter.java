package org.passerelle.reference.importing;

import java.util.List;
import java.util.Map;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the appendix of Frey and Osborne, <i>The future of employment</i> (2013), as a table: the
 * probability of computerisation of 702 occupations. Kept: code (SOC 2010, a few of them the
 * authors' own groups) and probability.
 */
public final class FreyOsborneImporter implements Importer {
  /**
   * Codes of the appendix that are those of the SOC of 2000 or the authors' own, and the code of
   * SOC 2010 that bears the same title.
   */
  private static final Map<String, String> RENUMBERED =
      Map.ofEntries(
          Map.entry("13-1078", "13-1071"),
          Map.entry("15-1799", "15-1199"),
          Map.entry("25-3999", "25-3099"),
          Map.entry("29-1111", "29-1141"),
          Map.entry("29-2799", "29-2099"),
          Map.entry("29-9799", "29-9099"),
          Map.entry("31-9799", "31-9099"),
          Map.entry("39-4831", "39-4031"),
          Map.entry("47-4799", "47-4099"),
          Map.entry("49-9799", "49-9099"),
          Map.entry("51-9399", "51-9199"));

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return List.of(
        new FigureRows("figures_frey_osborne", "frey_osborne")
            .take(
                files.csv("frey_osborne_702.csv"),
                row -> RENUMBERED.getOrDefault(row.get("SOC code"), row.get("SOC code")),
                Map.of("frey_osborne", "Probability"))
            .table());
  }
}
