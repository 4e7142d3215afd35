package org.passerelle.reference;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.reference.table.FactTable;

/**
 * A claim about employment in the text that Passerelle began with, and the published series that it
 * can be checked against.
 *
 * @param id its short name
 * @param claimed the number
 * @param unit persons, percent, or times
 * @param year that it is claimed for
 * @param measure of the series, a short name
 * @param code of the series
 * @param place of the series
 * @param from the year of the series
 * @param to the year that its value is divided by, for a ratio; else the same
 */
public record Claim(
    String id,
    double claimed,
    String unit,
    int year,
    String measure,
    String code,
    String place,
    int from,
    int to) {
  static List<Claim> read(FactTable table) {
    List<Claim> claims = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      int from = (int) number(table, row, "from");
      claims.add(
          new Claim(
              text(table, row, "claim"),
              number(table, row, "claimed"),
              text(table, row, "unit"),
              (int) number(table, row, "year"),
              text(table, row, "measure"),
              text(table, row, "code"),
              text(table, row, "place"),
              from,
              table.isEmpty(row, table.column("to")) ? from : (int) number(table, row, "to")));
    }
    return List.copyOf(claims);
  }

  private static String text(FactTable table, int row, String column) {
    return table.text(row, table.column(column));
  }

  private static double number(FactTable table, int row, String column) {
    return table.number(row, table.column(column));
  }
}
