package org.passerelle.reference.importing;

import java.util.Set;
import java.util.TreeSet;
import org.passerelle.reference.importing.SourceTable.Entry;

/** The families of occupations that DARES writes about: the codes of FAP 2009. */
final class DaresFamilies {
  /** The lengths of a code: 22 domains, 87 families, 225 detailed families. */
  private static final int[] LEVELS = {1, 3, 5};

  private DaresFamilies() {}

  /**
   * The codes of all three levels, from the file that says of which occupations a detailed family
   * is made; a code holds that of the level above at its beginning.
   */
  static Set<String> of(Distribution files) {
    Set<String> families = new TreeSet<>();
    for (Entry row : files.csv("FAP_PCS.csv", ';')) {
      String code = row.get("Fap");
      for (int level : LEVELS) {
        if (code.length() >= level) {
          families.add(code.substring(0, level));
        }
      }
    }
    return families;
  }
}
