package org.passerelle.app.wish;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.passerelle.app.wish.WishProblem.Problem;
import org.passerelle.engine.market.EmploymentTable;
import org.passerelle.engine.market.Observatory;

/**
 * Which growth is asked for.
 *
 * @param least the size at the start that a series must have, in the unit of the table
 */
public record RankingWish(
    EmploymentTable table, boolean isGrowing, int from, int to, double least, int count) {
  /** So many series are shown at most. */
  public static final int MOST = 500;

  /** The table that is shown first of a country. */
  public static EmploymentTable usual(boolean isFrance) {
    return isFrance ? EmploymentTable.FRANCE_FAMILIES : EmploymentTable.UNITED_STATES_PROJECTED;
  }

  /**
   * What is asked, the whole time of the table and its usual least size where nothing is told.
   *
   * @throws WishProblem if the table does not have the years, or too many series are asked for
   */
  public static RankingWish of(
      Observatory observatory,
      EmploymentTable table,
      boolean isGrowing,
      OptionalInt since,
      OptionalInt until,
      OptionalDouble least,
      int count) {
    List<Integer> known = observatory.years(table);
    int from = since.orElse(known.getFirst());
    int to = until.orElse(known.getLast());
    if (from >= to || from < known.getFirst() || to > known.getLast()) {
      throw new WishProblem(
          Problem.TABLE_YEARS,
          Integer.toString(from),
          Integer.toString(to),
          known.getFirst().toString(),
          known.getLast().toString());
    }
    if (count < 1 || count > MOST) {
      throw new WishProblem(Problem.COUNT, Integer.toString(count), Integer.toString(MOST));
    }
    return new RankingWish(table, isGrowing, from, to, least.orElse(table.usualLeast()), count);
  }
}
