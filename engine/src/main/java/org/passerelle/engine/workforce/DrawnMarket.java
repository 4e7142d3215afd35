package org.passerelle.engine.workforce;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The step with chance, equations (2.2) to (2.4) of the paper. Separations and openings are
 * binomial; each unemployed person draws an occupation and one of its vacancies, each vacancy one
 * of those who apply for it.
 *
 * <p>Cost of a step: the number of links and of unemployed people.
 */
final class DrawnMarket implements Market {
  private final MobilityNetwork network;
  private final Turnover turnover;
  private final double matching;
  private final SplittableRandom random;
  private final Binomial binomial;
  private final double[] cumulated;
  private final double[] separated;
  private final double[] opened;
  private final int[] firstVacancy;
  private int[] applications = {};
  private int[] chosenOrigin = {};
  private int[] chosenSpell = {};

  DrawnMarket(MobilityNetwork network, Parameters parameters, SplittableRandom random) {
    this.network = network;
    this.turnover = new Turnover(parameters);
    this.matching = parameters.matching();
    this.random = random;
    this.binomial = new Binomial(random);
    cumulated = new double[network.links()];
    separated = new double[network.size()];
    opened = new double[network.size()];
    firstVacancy = new int[network.size() + 1];
  }

  @Override
  public void step(State state, double[] wanted) {
    turnOver(state, wanted);
    offerVacancies(state);
    apply(state);
    hire(state);
    for (int i = 0; i < state.size(); i++) {
      state.employed[i] -= separated[i];
      state.vacancies[i] += opened[i];
      state.grow(i, separated[i]);
    }
  }

  private void turnOver(State state, double[] wanted) {
    for (int i = 0; i < state.size(); i++) {
      double employed = state.employed[i];
      double vacancies = state.vacancies[i];
      separated[i] = binomial.draw(employed, turnover.separation(employed, vacancies, wanted[i]));
      opened[i] = binomial.draw(employed, turnover.opening(employed, vacancies, wanted[i]));
    }
  }

  /** Numbers the vacancies that are filled in this step if anybody applies. */
  private void offerVacancies(State state) {
    for (int j = 0; j < state.size(); j++) {
      int offered = (int) binomial.draw(state.vacancies[j], matching);
      firstVacancy[j + 1] = firstVacancy[j] + offered;
    }
    int count = firstVacancy[state.size()];
    if (applications.length < count) {
      applications = new int[count];
      chosenOrigin = new int[count];
      chosenSpell = new int[count];
    }
    Arrays.fill(applications, 0, count, 0);
  }

  private void apply(State state) {
    for (int origin = 0; origin < state.size(); origin++) {
      double reachable = cumulate(origin);
      if (reachable > 0) {
        for (int spell = 0; spell < state.spells.length; spell++) {
          int people = (int) binomial.draw(state.spells[spell][origin], matching);
          for (int person = 0; person < people; person++) {
            applyOnce(origin, spell, reachable);
          }
        }
      }
    }
  }

  /** Of one row, share times vacancies, summed up to each link. */
  private double cumulate(int origin) {
    double sum = 0;
    for (int link = network.begin(origin); link < network.end(origin); link++) {
      int target = network.target(link);
      sum += network.share(link) * (firstVacancy[target + 1] - firstVacancy[target]);
      cumulated[link] = sum;
    }
    return sum;
  }

  /**
   * Each applicant replaces the one before with such a chance that all have the same in the end.
   */
  private void applyOnce(int origin, int spell, double reachable) {
    // A product rounded up to the whole sum would lie beyond the last occupation with vacancies.
    double value = Math.min(random.nextDouble() * reachable, Math.nextDown(reachable));
    int target = network.target(linkAt(origin, value));
    int vacancy = random.nextInt(firstVacancy[target], firstVacancy[target + 1]);
    applications[vacancy]++;
    if (applications[vacancy] == 1 || random.nextInt(applications[vacancy]) == 0) {
      chosenOrigin[vacancy] = origin;
      chosenSpell[vacancy] = spell;
    }
  }

  /** The first link of the row whose sum exceeds the value. */
  private int linkAt(int origin, double value) {
    int low = network.begin(origin);
    int high = network.end(origin) - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulated[middle] > value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void hire(State state) {
    for (int target = 0; target < state.size(); target++) {
      for (int vacancy = firstVacancy[target]; vacancy < firstVacancy[target + 1]; vacancy++) {
        if (applications[vacancy] > 0) {
          state.employed[target]++;
          state.vacancies[target]--;
          state.spells[chosenSpell[vacancy]][chosenOrigin[vacancy]]--;
        }
      }
    }
  }
}
