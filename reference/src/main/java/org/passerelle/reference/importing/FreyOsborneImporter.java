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
  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return List.of(
        new FigureRows("figures_frey_osborne", "frey_osborne")
            .take(
                files.csv("frey_osborne_702.csv"),
                row -> row.get("SOC code"),
                Map.of("frey_osborne", "Probability"))
            .table());
  }
}
