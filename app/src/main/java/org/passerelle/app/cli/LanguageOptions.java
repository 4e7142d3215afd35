package org.passerelle.app.cli;

import picocli.CommandLine.Option;

/** The options of every command. */
final class LanguageOptions {
  /** The language is read before the commands exist, by {@link LanguageChoice}. */
  @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "option.lang")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private String language = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;
}
