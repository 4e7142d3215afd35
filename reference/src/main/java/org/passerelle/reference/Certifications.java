package org.passerelle.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.passerelle.reference.table.FactTable;

/** The French certifications that are still awarded, by the ROME v3 occupations they lead to. */
public final class Certifications {
  private final FactTable table;
  private final SparseRows byRome;

  Certifications(FactTable table, Classification rome) {
    this.table = table;
    List<List<Integer>> rows = new ArrayList<>();
    IntStream.range(0, rome.size()).forEach(code -> rows.add(new ArrayList<>()));
    int romeColumn = table.column("rome3");
    int activeColumn = table.column("active");
    for (int row = 0; row < table.rows(); row++) {
      int certification = row;
      if (table.integer(row, activeColumn) == 1) {
        for (String code : table.parts(row, romeColumn, ' ')) {
          rome.find(code).ifPresent(r -> rows.get(r).add(certification));
        }
      }
    }
    int[][] packed =
        rows.stream()
            .map(row -> row.stream().mapToInt(Integer::intValue).distinct().toArray())
            .toArray(int[][]::new);
    this.byRome = SparseRows.of(packed, table.rows());
  }

  public int size() {
    return table.rows();
  }

  /**
   * The certifications that lead to an occupation of ROME v3.
   *
   * @param rome its number in the classification
   */
  public List<Certification> leadingTo(int rome) {
    return IntStream.of(byRome.row(rome)).mapToObj(this::certification).toList();
  }

  private Certification certification(int row) {
    return new Certification(
        table.text(row, table.column("code")),
        table.text(row, table.column("title")),
        table.text(row, table.column("type")),
        table.text(row, table.column("level")),
        table.text(row, table.column("rncp")),
        table.text(row, table.column("certifier")));
  }
}
