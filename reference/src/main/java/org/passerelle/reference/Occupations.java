package org.passerelle.reference;

import java.util.OptionalInt;
import org.passerelle.reference.table.FactTable;

/** The occupations of ESCO, numbered from 0 in the order of their identifiers. */
public final class Occupations {
  private static final String ADDRESS = "http://data.europa.eu/esco/occupation/";

  private final String[] codes;
  private final String[] unitGroups;
  private final int[] broader;
  private final boolean[] regulated;
  private final Classification ids;
  private final Lazy<Labels> french;
  private final Lazy<Labels> english;

  Occupations(FactTable table, Classification ids, Lazy<Labels> french, Lazy<Labels> english) {
    this.ids = ids;
    this.french = french;
    this.english = english;
    this.codes = table.texts("code");
    this.unitGroups = table.repeatedTexts("isco08");
    this.broader = new int[table.rows()];
    this.regulated = new boolean[table.rows()];
    int broaderColumn = table.column("broader");
    int regulatedColumn = table.column("regulated");
    for (int o = 0; o < table.rows(); o++) {
      broader[o] = table.isEmpty(o, broaderColumn) ? -1 : table.integer(o, broaderColumn);
      regulated[o] = table.integer(o, regulatedColumn) == 1;
    }
  }

  public int size() {
    return codes.length;
  }

  /** The identifier, the last part of the address. */
  public String id(int occupation) {
    return ids.code(occupation);
  }

  /** The address that ESCO gives the occupation. */
  public String uri(int occupation) {
    return ADDRESS + id(occupation);
  }

  /** ESCO's code: that of the ISCO-08 unit group and the place below it, for example 5230.1. */
  public String code(int occupation) {
    return codes[occupation];
  }

  /** The code of the ISCO-08 unit group, four digits. */
  public String unitGroup(int occupation) {
    return unitGroups[occupation];
  }

  /** The occupation that this one is a special case of, if any. */
  public OptionalInt broader(int occupation) {
    return broader[occupation] < 0 ? OptionalInt.empty() : OptionalInt.of(broader[occupation]);
  }

  /** Whether ESCO notes that the occupation is regulated somewhere in the European Union. */
  public boolean isRegulated(int occupation) {
    return regulated[occupation];
  }

  public Labels labels(Language language) {
    return language == Language.FRENCH ? french.get() : english.get();
  }

  /** The occupation of an identifier, an address or an ESCO code. */
  public OptionalInt find(String reference) {
    String id = reference.startsWith(ADDRESS) ? reference.substring(ADDRESS.length()) : reference;
    OptionalInt found = ids.find(id);
    if (found.isPresent()) {
      return found;
    }
    for (int o = 0; o < codes.length; o++) {
      if (codes[o].equals(reference)) {
        return OptionalInt.of(o);
      }
    }
    return OptionalInt.empty();
  }
}
