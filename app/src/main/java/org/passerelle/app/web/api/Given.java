package org.passerelle.app.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.passerelle.app.web.WebProblem;
import tools.jackson.databind.JsonNode;

/** What a request brought, checked: only parameters that are known, each once and understood. */
final class Given {
  private final Map<String, Parameter> known;
  private final Map<String, String> values;

  private Given(List<Parameter> known, Map<String, String> values) {
    this.known = known.stream().collect(Collectors.toMap(Parameter::name, p -> p));
    this.values = values;
    values.forEach((name, value) -> parameter(name).check(value));
    known.stream()
        .filter(p -> p.isRequired() && !has(p.name()))
        .findFirst()
        .ifPresent(missing -> {
          throw WebProblem.bad("api.problem.missing", missing.name())
              .with("parameter", missing.name())
              .with("allowed", missing.schema());
        });
  }

  /**
   * The values of an address.
   *
   * @throws WebProblem for one that is not known, stands twice or is not understood
   */
  static Given ofQuery(List<Parameter> known, Map<String, List<String>> sent) {
    Map<String, String> values = new HashMap<>();
    sent.forEach((name, all) -> {
      requireKnown(known, name);
      if (all.size() > 1) {
        throw WebProblem.bad("api.problem.twice", name).with("parameter", name).with("value", all);
      }
      if (!all.getFirst().isBlank()) {
        values.put(name, all.getFirst().strip());
      }
    });
    return new Given(known, values);
  }

  /**
   * The fields of a JSON object.
   *
   * @throws WebProblem for one that is not known or is not understood
   */
  static Given ofObject(List<Parameter> known, JsonNode sent) {
    Map<String, String> values = new HashMap<>();
    sent.properties()
        .forEach(field -> {
          requireKnown(known, field.getKey());
          JsonNode value = field.getValue();
          if (value.isContainer()) {
            throw known.stream()
                .filter(p -> p.name().equals(field.getKey()))
                .findFirst()
                .orElseThrow()
                .notPlain(value.toString());
          }
          if (!value.isNull()) {
            values.put(field.getKey(), value.asString());
          }
        });
    return new Given(known, values);
  }

  private static void requireKnown(List<Parameter> known, String name) {
    if (known.stream().noneMatch(p -> p.name().equals(name))) {
      List<String> names = new ArrayList<>(known.stream().map(Parameter::name).toList());
      throw WebProblem.bad("api.problem.unknown", name, String.join(", ", names))
          .with("parameter", name)
          .with("allowed", names);
    }
  }

  /** Whether a value was given. */
  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value as it was written, else the usual one, else empty. */
  String text(String name) {
    return values.getOrDefault(name, parameter(name).usual());
  }

  int whole(String name) {
    return Integer.parseInt(text(name));
  }

  long large(String name) {
    return Long.parseLong(text(name));
  }

  double number(String name) {
    return Double.parseDouble(text(name));
  }

  /** The number, if one was given. */
  OptionalDouble numberIfGiven(String name) {
    return has(name) ? OptionalDouble.of(number(name)) : OptionalDouble.empty();
  }

  boolean isSet(String name) {
    return Boolean.parseBoolean(text(name));
  }

  <E extends Enum<E>> E choice(Class<E> type, String name) {
    return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
  }

  Optional<LocalDate> day(String name) {
    return has(name) ? Optional.of(LocalDate.parse(text(name))) : Optional.empty();
  }

  /** A problem with a value that was understood and yet cannot be used. */
  WebProblem wrong(String name, String key, Object... words) {
    return WebProblem.bad(key, words)
        .with("parameter", name)
        .with("value", text(name))
        .with("allowed", parameter(name).schema());
  }

  private Parameter parameter(String name) {
    Parameter found = known.get(name);
    if (found == null) {
      throw new IllegalStateException("no parameter " + name);
    }
    return found;
  }
}
