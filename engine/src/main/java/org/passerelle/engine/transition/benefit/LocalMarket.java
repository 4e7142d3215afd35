package org.passerelle.engine.transition.benefit;

import java.util.Optional;
import org.passerelle.engine.exposure.Standing;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Reference;

/**
 * How much occupations are wanted in one place: the level of tension (DARES, 1 to 5) and the
 * recruitments that employers plan (BMO, a lower bound).
 *
 * <p>Demand is one number from 0 (little) to 1 (much): the mean of (level − 1) / 4 and of the
 * standing of the planned recruitments among those of all occupations in the place, or the one of
 * them that is known. Recruitments are ranked because a few occupations have most of them.
 */
final class LocalMarket {
  private static final int HIGHEST_LEVEL = 5;

  private final Figures figures;
  private final Measure tension;
  private final Measure openings;
  private final String place;
  private final double[] levels;
  private final double[] standing;

  /**
   * The market of a place.
   *
   * @param place its code, for example FR, FR-R53 or FR-D35
   */
  LocalMarket(Reference reference, String place) {
    this.figures = reference.figures();
    this.tension = figures.measure("dares_tension_level");
    this.openings = figures.measure("bmo_projects");
    this.place = place;
    int occupations = reference.occupations().size();
    this.levels = figures.values(tension, occupations, place);
    this.standing = Standing.of(figures.values(openings, occupations, place));
  }

  /** How much an occupation is wanted, 0 to 1; {@code NaN} if neither number is known. */
  double demand(int occupation) {
    return demand(levels[occupation], standing[occupation]);
  }

  /** The mean of what is known. */
  static double demand(double level, double standing) {
    double tight = (level - 1) / (HIGHEST_LEVEL - 1);
    if (Double.isNaN(tight)) {
      return standing;
    }
    return Double.isNaN(standing) ? tight : (tight + standing) / 2;
  }

  Optional<Figure> tension(int occupation) {
    return figures.find(tension, occupation, place);
  }

  Optional<Figure> openings(int occupation) {
    return figures.find(openings, occupation, place);
  }
}
