package org.passerelle.reference;

import java.util.Arrays;
import java.util.List;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;

/**
 * What O*NET lists for its occupations besides ratings: detailed work activities, kinds of
 * software, and other titles. Rows are the codes of O*NET-SOC 2019.
 */
public final class OnetContent {
  private final Classification occupations;
  private final SparseRows activities;
  private final SparseRows technology;
  private final List<List<String>> titles;

  OnetContent(FactStore store, Reference reference) {
    occupations = reference.classification(ClassificationId.ONET_SOC);
    Classification dwas = reference.classification(ClassificationId.DWA);
    FactTable activityTable = store.read("onet_occupation_dwas");
    int[][] activityRows = new int[occupations.size()][0];
    for (int row = 0; row < activityTable.rows(); row++) {
      int code = occupation(activityTable, row);
      if (code >= 0) {
        activityRows[code] =
            Arrays.stream(activityTable.parts(row, activityTable.column("dwas"), ' '))
                .mapToInt(dwas::indexOf)
                .filter(dwa -> dwa >= 0)
                .sorted()
                .distinct()
                .toArray();
      }
    }
    activities = SparseRows.of(activityRows, dwas.size());
    technology = technology(store);
    titles = titles(store);
  }

  private int occupation(FactTable table, int row) {
    return occupations.indexOf(table.text(row, table.column("code")));
  }

  private SparseRows technology(FactStore store) {
    FactTable table = store.read("onet_technology");
    String[] commodities = table.repeatedTexts("commodity");
    String[] kinds = Arrays.stream(commodities).distinct().sorted().toArray(String[]::new);
    int[][] rows = new int[occupations.size()][0];
    int[] found = new int[table.rows()];
    int first = 0;
    while (first < table.rows()) {
      int code = occupation(table, first);
      int count = 0;
      int row = first;
      for (; row < table.rows() && occupation(table, row) == code; row++) {
        found[count++] = Arrays.binarySearch(kinds, commodities[row]);
      }
      if (code >= 0) {
        rows[code] = Arrays.stream(found, 0, count).sorted().distinct().toArray();
      }
      first = row;
    }
    return SparseRows.of(rows, kinds.length);
  }

  private List<List<String>> titles(FactStore store) {
    FactTable table = store.read("onet_alternate_titles");
    String[][] found = new String[occupations.size()][0];
    for (int row = 0; row < table.rows(); row++) {
      int code = occupation(table, row);
      if (code >= 0) {
        found[code] = table.parts(row, table.column("titles"), '|');
      }
    }
    return Arrays.stream(found).map(List::of).toList();
  }

  /** The detailed work activities of each occupation. Shape: O*NET-SOC 2019 x DWA. */
  public SparseRows activities() {
    return activities;
  }

  /** The kinds of software, UNSPSC commodities. Shape: O*NET-SOC 2019 x kinds. */
  public SparseRows technology() {
    return technology;
  }

  /** Other English titles of an occupation, without its own; empty if there are none. */
  public List<String> titles(int occupation) {
    return titles.get(occupation);
  }
}
