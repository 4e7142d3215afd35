package org.passerelle.reference.importing;

import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * The regions and départements of France, by the codes of INSEE: {@code FR-R53}, {@code FR-D35}.
 */
final class FrenchPlaces {
  private FrenchPlaces() {}

  /** A region by its code; the leading zero may have been lost in a number ({@code 1.0}). */
  static String region(String code) {
    String whole = code.endsWith(".0") ? code.substring(0, code.length() - 2) : code;
    return "FR-R" + (whole.length() == 1 ? "0" + whole : whole);
  }

  /** A département by its code, two characters ({@code 01}, {@code 2A}) or three overseas. */
  static String departement(String code) {
    return "FR-D" + code;
  }

  /**
   * The places that figures are about and that are no countries, and the countries that stand above
   * or beside them.
   *
   * @param departements rows that each name a département and its region
   */
  static TableWriter classification(SourceTable departements) {
    ClassificationTable places =
        new ClassificationTable("place")
            .add("FR", "France", "France", "")
            .add("FR-METRO", "metropolitan France", "France métropolitaine", "FR")
            .add("US", "United States", "États-Unis", "")
            .add("EU27", "European Union (27 countries)", "Union européenne (27 pays)", "")
            .add("EU15", "European Union (15 countries)", "Union européenne (15 pays)", "");
    for (Entry row : departements) {
      String region = region(row.get("code_reg"));
      String regionName = typographic(row.get("region"));
      String name = typographic(row.get("departement"));
      places.add(region, regionName, regionName, "FR");
      places.add(departement(row.get("code_dep")), name, name, region);
    }
    return places.table();
  }

  private static String typographic(String name) {
    return name.replace('\'', '’');
  }
}
