package org.passerelle.app.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import org.passerelle.reference.Language;

/** Numbers as people write them: "1 250 €", "€1,250", "0,97". */
public final class NumberText {
  private final Messages messages;
  private final DecimalFormatSymbols symbols;

  public NumberText(Messages messages) {
    this.messages = messages;
    this.symbols = DecimalFormatSymbols.getInstance(messages.locale());
    if (messages.language() == Language.FRENCH) {
      symbols.setGroupingSeparator('\u202f');
      symbols.setMinusSign('\u2212');
    }
  }

  /** A number with its unit. */
  public String withUnit(double value, String unit) {
    if (unit.equals("yes_no") && (value == 0 || value == 1)) {
      return messages.text(value == 1 ? "unit.yes" : "unit.no");
    }
    return messages.text("unit." + unit, number(value, unit));
  }

  /** A number alone, with as many decimals as its unit deserves. */
  public String number(double value, String unit) {
    return switch (unit) {
      case "share" -> hundredths(value);
      case "yes_no" -> hundredths(value);
      case "percent" -> rounded(value, 1);
      // A probability of 0.004 is not none.
      case "probability" -> rounded(value, value < 0.0995 ? 3 : 2);
      case "index", "standardised_index", "ratio" -> rounded(value, 2);
      case "score_1_5" -> rounded(value, 1);
      case "category" -> rounded(value, 0);
      default -> plain(value);
    };
  }

  /** Whole from 100 up; below with one decimal, if it has any. */
  public String plain(double value) {
    return rounded(value, Math.abs(value) >= 100 || value == Math.rint(value) ? 0 : 1);
  }

  /** A part as a whole number of hundredths. */
  public String hundredths(double part) {
    return rounded(part * 100, 0);
  }

  /** A year is no quantity: it has no separator of thousands. */
  public String year(double year) {
    return Long.toString(Math.round(year));
  }

  /** A number with a fixed count of decimals, halves rounded away from zero. */
  public String rounded(double value, int decimals) {
    DecimalFormat format =
        new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), symbols);
    return format.format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
  }
}
