package org.passerelle.app.text;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** An amount of money as people write it in French or English. */
public final class Amount {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f€]");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?");
  private static final Pattern GROUPED_BY_COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+\\.\\d{1,2}");
  private static final Pattern GROUPED_BY_POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d{1,2}");

  private Amount() {}

  /**
   * The amount that is meant by 12000, 12 000,50 €, 12000.5, 12,000.50 or 12.000,50; empty for all
   * else. 12,000 alone is left out too: it is twelve in French and twelve thousand in English.
   */
  public static OptionalDouble of(String text) {
    String digits = SPACES.matcher(text).replaceAll("");
    if (PLAIN.matcher(digits).matches()) {
      return OptionalDouble.of(Double.parseDouble(digits.replace(',', '.')));
    }
    if (GROUPED_BY_COMMAS.matcher(digits).matches()) {
      return OptionalDouble.of(Double.parseDouble(digits.replace(",", "")));
    }
    if (GROUPED_BY_POINTS.matcher(digits).matches()) {
      return OptionalDouble.of(Double.parseDouble(digits.replace(".", "").replace(',', '.')));
    }
    return OptionalDouble.empty();
  }
}
