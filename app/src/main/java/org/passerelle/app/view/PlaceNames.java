package org.passerelle.app.view;

import java.util.Locale;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/** The names of places; countries that the facts do not name are named by the Java platform. */
final class PlaceNames {
  private final Classification places;
  private final Language language;

  PlaceNames(Reference reference, Language language) {
    this.places = reference.classification(ClassificationId.PLACE);
    this.language = language;
  }

  String name(String code) {
    return places.find(code).stream()
        .mapToObj(place -> places.label(place, language))
        .findFirst()
        .orElseGet(() -> Locale.of("", code).getDisplayCountry(language.locale()));
  }
}
