package org.passerelle.reference.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

/** The ways in which sources name a country, brought to the two letters of ISO 3166-1. */
final class Countries {
  /** By its English name. */
  static final Countries ENGLISH_NAME =
      new Countries(country -> country.getDisplayCountry(Locale.ENGLISH), Map.of());

  /** By the three letters of ISO 3166-1. */
  static final Countries ALPHA_3 = new Countries(Locale::getISO3Country, Map.of());

  /**
   * By the two letters that Eurostat uses, which differ from ISO 3166-1 for Greece and the United
   * Kingdom; {@code EU} is the Union of 27.
   */
  static final Countries EUROSTAT =
      new Countries(
          Locale::getCountry, Map.of("EL", "GR", "UK", "GB", "EU", "EU27", "EU27_2020", "EU27"));

  private final Map<String, String> places;

  private Countries(Function<Locale, String> name, Map<String, String> exceptions) {
    places = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      places.put(name.apply(Locale.of("", code)), code);
    }
    places.putAll(exceptions);
  }

  /**
   * The place that a cell names.
   *
   * @throws FactError if no country is called so
   */
  String place(Entry row, String column) {
    String place = places.get(row.get(column));
    if (place == null) {
      throw row.refused(Problem.UNKNOWN_CODE, column);
    }
    return place;
  }
}
