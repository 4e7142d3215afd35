package org.passerelle.reference.importing;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

/**
 * The tables of a release of the O*NET database. The same tables are handed out as workbooks
 * ({@code Skills.xlsx}) and as text parted by tabs ({@code Skills.txt}); either is read.
 */
final class OnetRelease {
  static final String OCCUPATION = "O*NET-SOC Code";
  static final String ELEMENT = "Element ID";

  private static final String OCCUPATIONS = "Occupation Data";
  private static final String ELEMENTS = "Content Model Reference";

  private final Distribution files;

  OnetRelease(Distribution files) {
    this.files = files;
  }

  /** A table of the release, if it is there. */
  Optional<SourceTable> find(String table) {
    if (files.has(table + ".xlsx")) {
      return Optional.of(files.xlsx(table + ".xlsx"));
    }
    return files.has(table + ".txt") ? Optional.of(files.tabbed(table + ".txt")) : Optional.empty();
  }

  private SourceTable table(String table) {
    return find(table)
        .orElseThrow(() -> new FactError(Problem.RELEASE_INCOMPLETE, "O*NET", table + ".xlsx"));
  }

  /**
   * The titles of all occupations, by their codes.
   *
   * @throws FactError if their table is missing, or names a code twice
   */
  SortedMap<String, String> occupations() {
    return names(occupationTable(), OCCUPATION, "Title");
  }

  /**
   * The table of all occupations.
   *
   * @throws FactError if it is missing
   */
  SourceTable occupationTable() {
    return table(OCCUPATIONS);
  }

  /**
   * The names of all elements of the content model, by their identifiers.
   *
   * @throws FactError if their table is missing, or names an identifier twice
   */
  SortedMap<String, String> elements() {
    return names(table(ELEMENTS), ELEMENT, "Element Name");
  }

  private static SortedMap<String, String> names(SourceTable table, String code, String name) {
    SortedMap<String, String> names = new TreeMap<>();
    for (Entry row : table.require(code, name)) {
      if (names.put(row.get(code), row.get(name)) != null) {
        throw row.refused(Problem.DUPLICATE_CODE, code);
      }
    }
    return names;
  }
}
