package org.passerelle.reference;

import java.util.Locale;

/** The languages that Passerelle speaks. */
public enum Language {
  FRENCH("fr"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return Locale.of(code);
  }

  public Language other() {
    return this == FRENCH ? ENGLISH : FRENCH;
  }
}
