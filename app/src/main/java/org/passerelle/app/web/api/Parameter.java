package org.passerelle.app.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.web.WebProblem;

/**
 * A value that a request may bring. The document of the API tells it and each request is checked
 * against it, so that the two cannot differ.
 *
 * @param name in the query, or in the JSON object that is sent
 * @param described the key of the text that says what it is
 * @param least the least number, or the fewest characters of a text
 * @param most the greatest number, or the most characters of a text
 * @param choices the words that are understood, of a choice
 * @param usual what holds if it is left out; empty if nothing does
 * @param isRequired whether it must be given
 */
public record Parameter(
    String name,
    Kind kind,
    String described,
    double least,
    double most,
    List<String> choices,
    String usual,
    boolean isRequired) {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

  /** So much of a wrong value is told. */
  private static final int MOST_TOLD = 100;

  /** What kinds of values there are. */
  public enum Kind {
    TEXT,
    WHOLE,
    NUMBER,
    FLAG,
    CHOICE,
    DAY
  }

  /** A text of at most so many characters. */
  static Parameter text(String name, String described, int most) {
    return new Parameter(name, Kind.TEXT, described, 0, most, List.of(), "", false);
  }

  /** A whole number within bounds, both included. */
  static Parameter whole(String name, String described, long least, long most) {
    return new Parameter(name, Kind.WHOLE, described, least, most, List.of(), "", false);
  }

  /** A number within bounds, both included. */
  static Parameter number(String name, String described, double least, double most) {
    return new Parameter(name, Kind.NUMBER, described, least, most, List.of(), "", false);
  }

  /** Yes or no; no if it is left out. */
  static Parameter flag(String name, String described) {
    return new Parameter(name, Kind.FLAG, described, 0, 0, List.of(), "false", false);
  }

  /** One of some words. */
  static Parameter choice(String name, String described, List<String> choices) {
    return new Parameter(name, Kind.CHOICE, described, 0, 0, choices, "", false);
  }

  /** One of the constants, by their names in small letters. */
  static <E extends Enum<E>> Parameter choice(String name, String described, Class<E> type) {
    return choice(
        name, described, Arrays.stream(type.getEnumConstants()).map(EnumName::of).toList());
  }

  /** A day like 2026-07-01. */
  static Parameter day(String name, String described) {
    return new Parameter(name, Kind.DAY, described, 0, 0, List.of(), "", false);
  }

  /** The same with what holds if it is left out. */
  Parameter orElse(String value) {
    return new Parameter(name, kind, described, least, most, choices, value, false);
  }

  /** The same, which must be given. */
  Parameter required() {
    double fewest = kind == Kind.TEXT ? 1 : least;
    return new Parameter(name, kind, described, fewest, most, choices, "", true);
  }

  /**
   * Lets a value pass that is understood.
   *
   * @throws WebProblem that names the parameter, the value and what is allowed
   */
  void check(String value) {
    boolean isUnderstood =
        switch (kind) {
          case TEXT -> isBetween(value.length());
          case WHOLE -> WHOLE.matcher(value).matches() && isBetween(Double.parseDouble(value));
          case NUMBER -> NUMBER.matcher(value).matches() && isBetween(Double.parseDouble(value));
          case FLAG -> value.equals("true") || value.equals("false");
          case CHOICE -> choices.contains(value);
          case DAY -> isDay(value);
        };
    if (!isUnderstood) {
      throw wrong(value);
    }
  }

  /** The problem of a value that is not understood. */
  private WebProblem wrong(String value) {
    return wrong(value, "api.problem." + EnumName.of(kind));
  }

  /** The problem of an object or a list where a plain value belongs. */
  WebProblem notPlain(String value) {
    return wrong(value, "api.problem.plain");
  }

  private WebProblem wrong(String value, String key) {
    String told = value.length() > MOST_TOLD ? value.substring(0, MOST_TOLD) + "…" : value;
    return WebProblem.bad(key, name, told, plain(least), plain(most), String.join(", ", choices))
        .with("parameter", name)
        .with("value", told)
        .with("allowed", schema());
  }

  private boolean isBetween(double number) {
    return number >= least && number <= most;
  }

  private static boolean isDay(String value) {
    try {
      return value.equals(LocalDate.parse(value).toString());
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** What is allowed, as JSON Schema. */
  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    switch (kind) {
      case TEXT -> {
        schema.put("type", "string");
        if (least > 0) {
          schema.put("minLength", (long) least);
        }
        schema.put("maxLength", (long) most);
      }
      case WHOLE -> {
        schema.put("type", "integer");
        schema.put("minimum", (long) least);
        schema.put("maximum", (long) most);
      }
      case NUMBER -> {
        schema.put("type", "number");
        schema.put("minimum", least);
        schema.put("maximum", most);
      }
      case FLAG -> schema.put("type", "boolean");
      case CHOICE -> {
        schema.put("type", "string");
        schema.put("enum", choices);
      }
      case DAY -> {
        schema.put("type", "string");
        schema.put("format", "date");
      }
    }
    if (!usual.isEmpty()) {
      schema.put("default", usualAsJson());
    }
    return schema;
  }

  private Object usualAsJson() {
    return switch (kind) {
      case WHOLE -> Long.valueOf(usual);
      case NUMBER -> Double.valueOf(usual);
      case FLAG -> Boolean.valueOf(usual);
      case TEXT, CHOICE, DAY -> usual;
    };
  }

  /** What is allowed, for people: "1–100", "fr, en". */
  public String bounds() {
    return switch (kind) {
      case TEXT -> "≤ " + plain(most);
      case WHOLE, NUMBER -> plain(least) + "–" + plain(most);
      case FLAG -> "true, false";
      case CHOICE -> String.join(", ", choices);
      case DAY -> "2026-07-01";
    };
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
