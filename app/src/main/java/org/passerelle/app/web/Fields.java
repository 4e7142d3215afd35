package org.passerelle.app.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Amount;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;

/** The fields of a form as they were typed, and what is wrong with them, to be told beside each. */
public final class Fields {
  private static final int MOST_LETTERS = 60;

  private final Messages messages;
  private final Map<String, String> typed;
  private final Map<String, String> usual;
  private final Map<String, String> problems = new LinkedHashMap<>();

  /**
   * Fields.
   *
   * @param usual what stands in a field where nothing was typed
   * @param typed by name
   */
  Fields(Messages messages, Map<String, String> usual, Map<String, String> typed) {
    Map<String, String> all = new HashMap<>(usual);
    all.putAll(typed);
    this.messages = messages;
    this.usual = Map.copyOf(usual);
    this.typed = Map.copyOf(all);
  }

  /** What was typed; empty if nothing was. */
  public String typed(String name) {
    return typed.getOrDefault(name, "");
  }

  /** Whether a box is ticked. */
  public boolean isChecked(String name) {
    return !typed(name).isEmpty();
  }

  /** Whether this is what was chosen. */
  public boolean is(String name, String value) {
    return typed(name).equals(value);
  }

  /** What is wrong with a field; null if nothing is. */
  public @Nullable String problem(String name) {
    return problems.get(name);
  }

  /** Whether anything is wrong with some fields. */
  public boolean isAnyWrong(List<String> names) {
    return names.stream().anyMatch(problems::containsKey);
  }

  /** Whether any of some fields differs from what stands there for everybody. */
  public boolean isAnyTold(List<String> names) {
    return names.stream().anyMatch(name -> !typed(name).equals(usual.getOrDefault(name, "")));
  }

  /** Whether nothing is wrong. */
  public boolean isFine() {
    return problems.isEmpty();
  }

  /** All fields that hold anything worth keeping. */
  Map<String, String> kept() {
    Map<String, String> kept = new HashMap<>(typed);
    kept.values().removeIf(value -> value.isEmpty() || value.length() > MOST_LETTERS);
    return kept;
  }

  /** A number as people write amounts; an empty field is 0 where that is allowed. */
  double number(String name, double least, double most) {
    String text = typed(name);
    if (text.isEmpty() && least <= 0) {
      return 0;
    }
    OptionalDouble number = Amount.of(text);
    if (text.isEmpty()) {
      refuse(name, "web.field.empty", label(name));
    } else if (number.isEmpty() || text.length() > MOST_LETTERS) {
      refuse(name, "error.amount", text, label(name));
    } else if (number.getAsDouble() < least || number.getAsDouble() > most) {
      NumberText numbers = new NumberText(messages);
      refuse(
          name,
          "web.field.range",
          label(name),
          numbers.plain(number.getAsDouble()),
          numbers.plain(least),
          numbers.plain(most));
    } else {
      return number.getAsDouble();
    }
    return least;
  }

  /** The same, without a part of one. */
  int whole(String name, int least, int most) {
    double number = number(name, least, most);
    if (number != Math.rint(number)) {
      refuse(name, "web.field.whole", label(name), typed(name));
    }
    return (int) number;
  }

  /** One of some constants; what is none of them is refused. */
  <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
    Optional<E> chosen =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> EnumName.of(constant).equals(typed(name)))
            .findFirst();
    if (chosen.isEmpty()) {
      refuse(name, "web.field.choice", label(name), typed(name));
    }
    return chosen.orElse(otherwise);
  }

  /** Tells what is wrong with a field; the first thing stands. */
  void refuse(String name, String key, Object... values) {
    problems.putIfAbsent(name, messages.text(key, values));
  }

  private String label(String name) {
    return messages.text("web.field." + name);
  }
}
