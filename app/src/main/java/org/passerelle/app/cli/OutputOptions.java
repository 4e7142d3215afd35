package org.passerelle.app.cli;

import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that shows something. */
final class OutputOptions {
  /** The form of a result. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private LanguageOptions language = new LanguageOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "option.format")
  private Format format = Format.TEXT;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  boolean isJson() {
    return json || format == Format.JSON;
  }
}
