package org.passerelle.app.text;

import java.util.Locale;

/** Names of constants as files, options and message keys write them. */
public final class EnumName {
  private EnumName() {}

  /** In small letters: {@code broad_group}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** As an option of the command line writes it: {@code broad-group}. */
  public static String option(Enum<?> constant) {
    return of(constant).replace('_', '-');
  }
}
