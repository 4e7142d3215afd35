package org.passerelle.app.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.passerelle.reference.Language;

/** The texts of Passerelle in one language, from the message files. */
public final class Messages {
  private static final String BUNDLE = "org.passerelle.app.messages";

  private final Language language;
  private final ResourceBundle bundle;

  private Messages(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public static Messages in(Language language) {
    return new Messages(language);
  }

  public Language language() {
    return language;
  }

  public Locale locale() {
    return language.locale();
  }

  /** All texts, for libraries that look them up themselves. */
  public ResourceBundle bundle() {
    return bundle;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * A text with its values in place.
   *
   * @throws java.util.MissingResourceException if there is no such text
   */
  public String text(String key, Object... values) {
    String text = bundle.getString(key);
    return values.length == 0 ? text : new MessageFormat(text, locale()).format(values);
  }
}
