package org.passerelle.app.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.passerelle.app.profile.ProfileError.Problem;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object, read strictly: a wrong value is told with its place. */
record Fields(String file, String place, JsonNode node) {
  Optional<String> text(String name) {
    return find(name).map(value -> valid(name, value, value.isString()).stringValue());
  }

  String needText(String name) {
    return text(name).orElseThrow(() -> bad(name, ""));
  }

  Optional<Integer> integer(String name) {
    return find(name)
        .map(value ->
            valid(name, value, value.isIntegralNumber() && value.canConvertToInt()).intValue());
  }

  int needInteger(String name) {
    return integer(name).orElseThrow(() -> bad(name, ""));
  }

  Optional<Double> number(String name) {
    return find(name).map(value -> valid(name, value, value.isNumber()).doubleValue());
  }

  boolean flag(String name) {
    return find(name)
        .map(value -> valid(name, value, value.isBoolean()).booleanValue())
        .orElse(false);
  }

  <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
    return text(name)
        .map(text -> {
          try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
          } catch (IllegalArgumentException e) {
            throw bad(name, text);
          }
        });
  }

  Optional<Fields> object(String name) {
    return find(name)
        .map(value -> new Fields(file, inner(name), valid(name, value, value.isObject())));
  }

  List<Fields> objects(String name) {
    List<Fields> found = new ArrayList<>();
    for (JsonNode element : elements(name)) {
      String at = name + "[" + found.size() + "]";
      found.add(new Fields(file, inner(at), valid(at, element, element.isObject())));
    }
    return found;
  }

  List<String> texts(String name) {
    List<String> found = new ArrayList<>();
    for (JsonNode element : elements(name)) {
      found.add(valid(name, element, element.isString()).stringValue());
    }
    return found;
  }

  /** A value of the engine, whose own checks are told with this place. */
  <T> T make(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw error(place, String.valueOf(e.getMessage()));
    }
  }

  /** The error of a wrong value in a field. */
  ProfileError bad(String name, String value) {
    return error(inner(name), value);
  }

  private JsonNode valid(String name, JsonNode value, boolean ok) {
    if (!ok) {
      throw bad(name, value.toString());
    }
    return value;
  }

  private Iterable<JsonNode> elements(String name) {
    return find(name).<Iterable<JsonNode>>map(v -> valid(name, v, v.isArray())).orElse(List.of());
  }

  private Optional<JsonNode> find(String name) {
    JsonNode found = node.path(name);
    return found.isMissingNode() || found.isNull() ? Optional.empty() : Optional.of(found);
  }

  private String inner(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private ProfileError error(String at, String value) {
    int most = 80;
    String shown = value.length() > most ? value.substring(0, most) + "…" : value;
    return new ProfileError(Problem.BAD_VALUE, file, at, shown);
  }
}
