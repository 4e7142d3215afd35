package org.passerelle.app.view;

import java.util.Locale;
import org.passerelle.app.text.Messages;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Reference;

/** The names of places; countries that the facts do not name are named by the Java platform. */
final class PlaceNames {
  private final Classification places;
  private final Messages messages;

  PlaceNames(Reference reference, Messages messages) {
    this.places = reference.classification(ClassificationId.PLACE);
    this.messages = messages;
  }

  String name(String code) {
    if (messages.has("place." + code)) {
      return messages.text("place." + code);
    }
    return places.find(code).stream()
        .mapToObj(place -> places.label(place, messages.language()))
        .findFirst()
        .orElseGet(() -> Locale.of("", code).getDisplayCountry(messages.locale()));
  }
}
