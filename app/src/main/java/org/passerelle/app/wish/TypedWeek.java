package org.passerelle.app.wish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.passerelle.app.text.Amount;
import org.passerelle.app.wish.WishProblem.Problem;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.exposure.WorkWeek;
import org.passerelle.reference.Classification;

/** The activities of a week with their shares, as a person tells them. */
public final class TypedWeek {
  /** The greatest share, in hours or per cent; they need not sum up to a hundred. */
  public static final double MOST_SHARE = 1_000;

  private TypedWeek() {}

  /**
   * The shares that are meant, by code of activity.
   *
   * @param typed by code, in hours or per cent
   * @throws WishProblem if a code or a share is not understood, or nothing has a share
   */
  public static Map<String, Double> shares(Map<String, String> typed, Exposures exposures) {
    Classification activities = exposures.activities().classification();
    Map<String, Double> shares = new LinkedHashMap<>();
    typed.forEach((code, share) -> {
      OptionalInt activity = activities.find(code.strip());
      if (activity.isEmpty()) {
        throw new WishProblem(Problem.ACTIVITY, code);
      }
      double meant =
          Amount.of(share.replace("%", ""))
              .orElseThrow(() -> new WishProblem(Problem.SHARE, share, code));
      if (meant > MOST_SHARE) {
        throw new WishProblem(Problem.SHARE, share, code);
      }
      shares.merge(activities.code(activity.getAsInt()), meant, Double::sum);
    });
    shares.values().removeIf(share -> !(share > 0));
    if (shares.isEmpty()) {
      throw new WishProblem(Problem.WEEK_EMPTY);
    }
    return shares;
  }

  /**
   * The week of shares by code; activities that are not known any more drop out.
   *
   * @return empty if none is known
   */
  public static Optional<WorkWeek> week(Map<String, Double> shares, Exposures exposures) {
    Classification activities = exposures.activities().classification();
    Map<Integer, Double> known = new TreeMap<>();
    shares.forEach(
        (code, share) -> activities.find(code).ifPresent(activity -> known.put(activity, share)));
    return known.values().stream().anyMatch(share -> share > 0)
        ? Optional.of(exposures.week(known))
        : Optional.empty();
  }
}
