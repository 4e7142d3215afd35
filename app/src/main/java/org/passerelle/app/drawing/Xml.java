package org.passerelle.app.drawing;

import org.passerelle.app.text.PlainText;

/** Text inside of XML. */
final class Xml {
  private Xml() {}

  /** The text without control characters, which XML forbids, and without marks of its own. */
  static String escaped(String text) {
    return PlainText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
