package org.passerelle.app.text;

import java.util.regex.Pattern;

/**
 * Text that a terminal shows and does not obey. Names of files, titles and words of a call can hold
 * control characters, which would set colours, move the cursor or change the window.
 */
public final class PlainText {
  /** C0 but for the end of a line, DEL, and C1. */
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]");

  private PlainText() {}

  /** The text without control characters. */
  public static String of(String text) {
    return CONTROL.matcher(text).replaceAll("");
  }
}
