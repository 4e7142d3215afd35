package org.passerelle.app.engines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.demand.NetTable;
import org.passerelle.engine.income.demand.StarterFigures;
import org.passerelle.engine.income.demand.Starters;
import org.passerelle.engine.income.demand.Trials;
import org.passerelle.engine.income.offer.OccupationIncomes;
import org.passerelle.engine.income.offer.Offers;
import org.passerelle.engine.linking.Completion;
import org.passerelle.engine.linking.Linker;
import org.passerelle.engine.market.Observatory;
import org.passerelle.engine.plan.Planner;
import org.passerelle.engine.profile.CvLinker;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.engine.transition.SteppingStones;
import org.passerelle.engine.transition.Transitions;
import org.passerelle.engine.transition.Upskilling;
import org.passerelle.engine.transition.benefit.Outlook;
import org.passerelle.engine.transition.map.OccupationMap;
import org.passerelle.engine.workforce.FrenchWorkforce;
import org.passerelle.reference.DemandCalibration;
import org.passerelle.reference.Reference;

/**
 * The methods of the engine over one set of facts. Each is prepared when it is first asked for,
 * once, and is then safe for many threads.
 */
public final class Engines {
  /** The only country whose rules of income are known. */
  public static final String COUNTRY = "fr";

  /** The seed of the map that everybody sees. */
  public static final long MAP_SEED = 1;

  private static final int STARTERS = 10_000;

  private final Lazy<Reference> reference;
  private final Lazy<Linker> linker = new Lazy<>(() -> new Linker(reference()));
  private final Lazy<Completion> completion =
      new Lazy<>(() -> Completion.ofOccupations(reference()));
  private final Lazy<Completion> skillCompletion =
      new Lazy<>(() -> Completion.ofSkills(reference()));
  private final Lazy<FeasibleMoves> moves = new Lazy<>(() -> new FeasibleMoves(reference()));
  private final Lazy<Exposures> exposures = new Lazy<>(() -> new Exposures(reference()));
  private final Lazy<Transitions> transitions = new Lazy<>(() -> new Transitions(reference()));
  private final Lazy<Outlook> outlook = new Lazy<>(() -> new Outlook(reference()));
  private final Lazy<Observatory> observatory = new Lazy<>(() -> new Observatory(reference()));
  private final Lazy<FrenchWorkforce> workforce =
      new Lazy<>(() -> new FrenchWorkforce(reference(), moves(), exposures()));
  private final Daily<OccupationIncomes> incomes;
  private final Daily<Offers> offers;
  private final Daily<Planner> planner;
  private final Lazy<StarterFigures> starters = new Lazy<>(this::measureStarters);
  private final Lazy<Upskilling> upskilling =
      new Lazy<>(() -> new Upskilling(reference(), moves()));
  private final Lazy<OccupationMap> map =
      new Lazy<>(() ->
          OccupationMap.draw(
              reference().occupations().size(), transitions()::similarities, MAP_SEED));

  /**
   * The methods over facts that are read when first asked for.
   *
   * @param today the day whose rules of income hold, or the nearest that are known
   */
  public Engines(Supplier<Reference> facts, Supplier<LocalDate> today) {
    this.reference = new Lazy<>(facts);
    this.incomes =
        new Daily<>(today, day -> new OccupationIncomes(reference(), incomePlanner(day)));
    this.offers =
        new Daily<>(today, day -> new Offers(reference(), exposures(), incomePlanner(day)));
    this.planner =
        new Daily<>(
            today, day -> new Planner(reference(), exposures(), moves(), Optional.of(incomes())));
  }

  /** Reckons by the rules of a day in France, or by those nearest to it that are known. */
  public IncomePlanner incomePlanner(LocalDate day) {
    return IncomePlanner.nearest(reference().nearestIncomeRules(COUNTRY, day.getYear()), day);
  }

  /**
   * Reckons by the rules of that day in France alone.
   *
   * @throws org.passerelle.engine.income.IncomeError if they are not known
   */
  public IncomePlanner incomePlannerOf(LocalDate day) {
    return new IncomePlanner(reference().nearestIncomeRules(COUNTRY, day.getYear()), day);
  }

  /** What occupations leave a month, employed and on one's own. */
  public OccupationIncomes incomes() {
    return incomes.get();
  }

  /**
   * What the model of demand gives for micro-entrepreneurs, to be held against what is published.
   */
  public StarterFigures starters() {
    return starters.get();
  }

  private StarterFigures measureStarters() {
    DemandCalibration calibration = reference().demandCalibration();
    return Starters.measure(
        Starters.microEntrepreneur(calibration),
        NetTable.share(calibration.parameter("kept")),
        calibration.published("entry_growth").value(),
        new Trials(STARTERS, Trials.MOST_MONTHS, 1));
  }

  /** What someone could sell, at prices by the rules of today. */
  public Offers offers() {
    return offers.get();
  }

  public Reference reference() {
    return reference.get();
  }

  /** What finds occupations and skills in texts. */
  public Linker linker() {
    return linker.get();
  }

  /** What suggests occupations while a person types. */
  public Completion completion() {
    return completion.get();
  }

  /** What suggests skills while a person types. */
  public Completion skillCompletion() {
    return skillCompletion.get();
  }

  /** What links CVs. */
  public CvLinker cvLinker() {
    return new CvLinker(linker());
  }

  /** How feasible moves are. */
  public FeasibleMoves moves() {
    return moves.get();
  }

  /** What technology does to occupations. */
  public Exposures exposures() {
    return exposures.get();
  }

  /** What moves ask to be learned. */
  public Transitions transitions() {
    return transitions.get();
  }

  /** What moves bring. */
  public Outlook outlook() {
    return outlook.get();
  }

  /** How occupations grow and shrink. */
  public Observatory observatory() {
    return observatory.get();
  }

  /** All workers of France; it takes seconds to prepare. */
  public FrenchWorkforce workforce() {
    return workforce.get();
  }

  /** Which skills open doors. */
  public Upskilling upskilling() {
    return upskilling.get();
  }

  /** The ways over stepping stones. The first search takes seconds, for it compares all moves. */
  public SteppingStones steppingStones() {
    return new SteppingStones(moves());
  }

  /** How all occupations lie to each other. Cost when first asked for: seconds. */
  public OccupationMap map() {
    return map.get();
  }

  public Planner planner() {
    return planner.get();
  }

  /** A value made when it is first asked for, by one thread while others wait. */
  private static final class Lazy<T> {
    private final Supplier<T> made;
    private volatile @Nullable T value;

    Lazy(Supplier<T> made) {
      this.made = made;
    }

    T get() {
      T ready = value;
      if (ready != null) {
        return ready;
      }
      synchronized (this) {
        T now = value;
        if (now == null) {
          now = made.get();
          value = now;
        }
        return now;
      }
    }
  }

  /** A value by the rules of a day, made anew on another day: a server runs for months. */
  private static final class Daily<T> {
    private record Made<T>(LocalDate day, T value) {}

    private final Supplier<LocalDate> today;
    private final Function<LocalDate, T> made;
    private volatile @Nullable Made<T> last;

    Daily(Supplier<LocalDate> today, Function<LocalDate, T> made) {
      this.today = today;
      this.made = made;
    }

    T get() {
      LocalDate day = today.get();
      Made<T> ready = last;
      if (ready != null && ready.day().equals(day)) {
        return ready.value();
      }
      synchronized (this) {
        Made<T> now = last;
        if (now == null || !now.day().equals(day)) {
          now = new Made<>(day, made.apply(day));
          last = now;
        }
        return now.value();
      }
    }
  }
}
