package org.passerelle.reference.importing;

import java.util.List;
import java.util.Map;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the occupation table of Dingel and Neiman, <i>How many jobs can be done at home?</i>
 * (2020). Kept: code (O*NET-SOC 2010) and whether the work can be done entirely at home, 1 or 0.
 */
public final class TeleworkImporter implements Importer {
  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return List.of(
        new FigureRows("figures_telework", "teleworkable")
            .take(
                files.csv("dingel_neiman_occupations_workathome.csv"),
                row -> row.get("onetsoccode"),
                Map.of("teleworkable", "teleworkable"))
            .table());
  }
}
