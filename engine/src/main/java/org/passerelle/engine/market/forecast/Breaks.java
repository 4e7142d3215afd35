package org.passerelle.engine.market.forecast;

import java.util.List;

/**
 * The years in which a series began to be counted in another way. Levels before and after are not
 * comparable, and a growth rate across says nothing of the occupation.
 *
 * @param years the first year of each new way of counting, rising
 * @param averaged of how many years each value is the mean, an odd number: 1 for plain years; with
 *     3, the value of 1990 stands for 1989 to 1991, and mixes both ways for a break in 1990
 */
public record Breaks(List<Integer> years, int averaged) {
  /** A series that was always counted in the same way. */
  public static final Breaks NONE = new Breaks(List.of(), 1);

  /** The segment of a value that mixes two ways of counting. */
  static final int MIXED = -1;

  /**
   * @throws IllegalArgumentException if the mean is not over an odd number of years
   */
  public Breaks {
    years = years.stream().sorted().toList();
    if (averaged < 1 || averaged % 2 == 0) {
      throw new IllegalArgumentException("a centred mean is over 1, 3, 5 … years, not " + averaged);
    }
  }

  /** Breaks between plain years. */
  public static Breaks in(Integer... years) {
    return new Breaks(List.of(years), 1);
  }

  /** How many breaks lie before the value of a year, or {@link #MIXED}. */
  int segment(int year) {
    int reach = averaged / 2;
    int segment = 0;
    for (int first : years) {
      if (year - reach >= first) {
        segment++;
      } else if (year + reach >= first) {
        return MIXED;
      }
    }
    return segment;
  }

  /** The breaks that make the values of two years not comparable, the first year not the later. */
  public List<Integer> between(int from, int to) {
    int reach = averaged / 2;
    return years.stream().filter(first -> from - reach < first && first <= to + reach).toList();
  }

  /** Whether a level in one year and a level in a later one may be compared. */
  boolean isFree(int from, int to) {
    int segment = segment(from);
    return segment != MIXED && segment == segment(to);
  }
}
