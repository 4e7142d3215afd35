package org.passerelle.app.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Names of constants as files, options and message keys write them. */
public final class EnumName {
  private EnumName() {}

  /** In small letters: {@code broad_group}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant that a word names, hyphens or underscores, in small or capital letters. */
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(wanted))
        .findFirst();
  }

  /** As an option of the command line writes it: {@code broad-group}. */
  public static String option(Enum<?> constant) {
    return of(constant).replace('_', '-');
  }
}
