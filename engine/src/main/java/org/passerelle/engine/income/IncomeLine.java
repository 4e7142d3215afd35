package org.passerelle.engine.income;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A line of the account that leads to a net income, without words: its key is put into words by
 * whoever shows it.
 *
 * @param key what the amount is, such as {@code pension_capped}
 * @param amount in euros a year; what is taken away is positive in a list of contributions and
 *     negative where it lowers the line above, such as a relief
 * @param rate the rate of the law, a fraction, where there is one
 * @param base what the rate is applied to, in euros a year, where there is one
 * @param source the article or the official page; empty if the line is a sum or was told by the
 *     person
 * @param children what the amount is made of; their amounts add up to it
 */
public record IncomeLine(
    String key,
    double amount,
    OptionalDouble rate,
    OptionalDouble base,
    String source,
    List<IncomeLine> children) {

  public IncomeLine {
    children = List.copyOf(children);
  }

  IncomeLine(String key, double amount, OptionalDouble rate, OptionalDouble base, String source) {
    this(key, amount, rate, base, source, List.of());
  }

  IncomeLine(String key, double amount, String source) {
    this(key, amount, OptionalDouble.empty(), OptionalDouble.empty(), source);
  }

  /** What was told by the person or follows from other lines. */
  static IncomeLine told(String key, double amount) {
    return new IncomeLine(key, amount, "");
  }

  /** The sum of lines. */
  static IncomeLine sum(String key, List<IncomeLine> children) {
    double sum = 0;
    for (IncomeLine child : children) {
      sum += child.amount;
    }
    return new IncomeLine(key, sum, OptionalDouble.empty(), OptionalDouble.empty(), "", children);
  }

  /** The same, taken away. */
  IncomeLine negative() {
    return new IncomeLine(
        key, -amount, rate, base, source, children.stream().map(IncomeLine::negative).toList());
  }
}
