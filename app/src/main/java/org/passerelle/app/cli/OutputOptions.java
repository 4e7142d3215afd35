package org.passerelle.app.cli;

import java.util.Locale;
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

  /**
   * The language is read before the commands exist, by {@link LanguageChoice}; here it is checked.
   */
  @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "option.lang")
  private String language = "";

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "option.format")
  private Format format = Format.TEXT;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  boolean isJson() {
    return json || format == Format.JSON;
  }

  String language() {
    return language;
  }
}
