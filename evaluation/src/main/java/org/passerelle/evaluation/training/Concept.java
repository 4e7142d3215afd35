package org.passerelle.evaluation.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passerelle.reference.Language;

/** What the sources say of one concept: its names and its descriptions, by language. */
final class Concept {
  private final Map<Language, List<String>> names = new EnumMap<>(Language.class);
  private final Map<Language, List<String>> descriptions = new EnumMap<>(Language.class);

  Concept() {
    for (Language language : Language.values()) {
      names.put(language, new ArrayList<>());
      descriptions.put(language, new ArrayList<>());
    }
  }

  /** In the order of the source, the preferred one first. */
  List<String> names(Language language) {
    return names.getOrDefault(language, List.of());
  }

  List<String> descriptions(Language language) {
    return descriptions.getOrDefault(language, List.of());
  }

  void addName(Language language, String name) {
    if (!name.isBlank() && !names(language).contains(name)) {
      names(language).add(name);
    }
  }

  void addDescription(Language language, String description) {
    if (!description.isBlank()) {
      descriptions(language).add(description);
    }
  }
}
