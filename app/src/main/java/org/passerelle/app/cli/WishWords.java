package org.passerelle.app.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.passerelle.app.profile.WishLimits;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.engine.linking.Letters;
import org.passerelle.engine.profile.SkillLevel;
import org.passerelle.engine.profile.Values;
import org.passerelle.engine.profile.WorkValue;
import org.passerelle.reference.Language;

/** Reads what a person writes for levels, years, places and wishes. */
final class WishWords {
  private final Session session;

  WishWords(Session session) {
    this.session = session;
  }

  SkillLevel level(String word) {
    return choice(SkillLevel.class, "level.", word)
        .orElseThrow(
            () -> session.failure(ExitCode.USAGE, "error.level", word, names(SkillLevel.class)));
  }

  double years(String word) {
    return WishLimits.years(word)
        .orElseThrow(() -> session.failure(ExitCode.USAGE, "error.years", word));
  }

  Optional<String> country(String code) {
    Optional<String> country = WishLimits.country(code);
    if (country.isEmpty() && !code.isBlank()) {
      throw session.failure(ExitCode.USAGE, "error.country", code);
    }
    return country;
  }

  /** A code of INSEE or of another country's statistics. */
  Optional<String> code(String option, String code) {
    String stripped = code.strip();
    if (!stripped.matches("[\\p{L}\\p{N}-]{0,10}")) {
      throw session.failure(ExitCode.USAGE, "error.badValue", code, option);
    }
    return Optional.of(stripped).filter(c -> !c.isEmpty());
  }

  Optional<Integer> whole(String option, String word, int most) {
    Optional<Integer> number = WishLimits.whole(word, most);
    if (number.isEmpty() && !word.isBlank()) {
      throw session.failure(ExitCode.USAGE, "error.whole", option, word, most);
    }
    return number;
  }

  boolean yes(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "yes", "oui", "true" -> true;
      case "no", "non", "false", "" -> false;
      default -> throw session.failure(ExitCode.USAGE, "error.badValue", word, "--remote");
    };
  }

  /** "support=5,recognition=2": changes these of the values that stood before. */
  Values values(String pairs, Optional<Values> before) {
    Map<WorkValue, Integer> importance = new EnumMap<>(WorkValue.class);
    for (WorkValue value : WorkValue.values()) {
      before.flatMap(v -> v.importance(value)).ifPresent(number -> importance.put(value, number));
    }
    for (String pair : pairs.split(",", -1)) {
      String[] sides = pair.split("=", -1);
      Optional<WorkValue> value = choice(WorkValue.class, "value.", sides[0]);
      if (value.isEmpty() || sides.length != 2 || !sides[1].strip().matches("[1-5]")) {
        throw session.failure(ExitCode.USAGE, "error.values", pair.strip(), names(WorkValue.class));
      }
      importance.put(value.get(), Integer.parseInt(sides[1].strip()));
    }
    return new Values(importance);
  }

  /** A constant by its own name, or by what it is called in either language. */
  static <E extends Enum<E>> Optional<E> choice(Class<E> type, String prefix, String word) {
    String folded = Letters.folded(word.strip());
    return Arrays.stream(type.getEnumConstants())
        .filter(constant ->
            folded.equals(key(constant))
                || Arrays.stream(Language.values())
                    .map(language -> Messages.in(language).text(prefix + key(constant)))
                    .anyMatch(name -> folded.equals(Letters.folded(name))))
        .findFirst();
  }

  static <E extends Enum<E>> String names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(WishWords::key)
        .collect(Collectors.joining(", "));
  }

  private static String key(Enum<?> constant) {
    return EnumName.of(constant);
  }
}
