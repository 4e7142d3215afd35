package org.passerelle.engine.transition.benefit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.passerelle.engine.exposure.Consensus;
import org.passerelle.engine.exposure.Consensus.Level;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Lazy;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Reference;

/**
 * What every occupation offers, and so what a move to it brings. The figures of a measure are read
 * for all occupations when they are first asked for, and kept; safe for use by many threads.
 */
public final class Outlook {
  private final Figures figures;
  private final Occupations occupations;
  private final Wages wages;
  private final Measure teleworkable;
  private final Lazy<Consensus> exposure;
  private final Lazy<double[]> telework;
  private final Lazy<InterestFit> interests;
  private final Reference reference;
  private final Map<String, LocalMarket> markets = new HashMap<>();

  /** Prepares the outlook; nothing is read yet. */
  public Outlook(Reference reference) {
    this.reference = reference;
    this.figures = reference.figures();
    this.occupations = reference.occupations();
    this.wages = new Wages(reference);
    this.teleworkable = figures.measure("teleworkable");
    this.exposure = new Lazy<>(() -> new Consensus(reference));
    this.telework =
        new Lazy<>(() ->
            figures.values(teleworkable, occupations.size(), figures.homePlace(teleworkable)));
    this.interests = new Lazy<>(() -> new InterestFit(reference));
  }

  /** How exposed occupations are beside each other. */
  public Consensus exposure() {
    return exposure.get();
  }

  /** What an occupation pays: the French figure where there is one, else the American. */
  public Optional<Figure> pay(int occupation) {
    return wages.first(occupation);
  }

  /** The published figures of exposure that make up the relative exposure of an occupation. */
  public List<Figure> exposureFigures(int occupation) {
    return Consensus.MEASURES.stream()
        .flatMap(id -> figures.find(figures.measure(id), occupation).stream())
        .toList();
  }

  /**
   * All moves with a feasibility above 0, in the order of the targets' numbers.
   *
   * @param feasibility of the move to each occupation, 0 to 1
   * @param months of learning for each target; {@code NaN} if not known
   */
  public List<Prospect> prospects(
      Situation situation, float[] feasibility, IntToDoubleFunction months) {
    int origin = situation.occupation();
    float highest = 0;
    for (int target = 0; target < feasibility.length; target++) {
      highest = target == origin ? highest : Math.max(highest, feasibility[target]);
    }
    LocalMarket market = market(situation.place());
    IntToDoubleFunction interestFit = interestFit(situation);
    Optional<Level> before = exposure().of(origin);
    List<Prospect> prospects = new ArrayList<>();
    for (int target = 0; target < feasibility.length; target++) {
      if (target != origin && feasibility[target] > 0) {
        Optional<Level> after = exposure().of(target);
        prospects.add(
            new Prospect(
                target,
                feasibility[target],
                (double) feasibility[target] / highest,
                after.map(Level::mean).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                change(before, after),
                Prospect.known(wages.ratio(origin, target)),
                Prospect.known(market.demand(target)),
                Prospect.known(telework.get()[target]),
                Prospect.known(interestFit.applyAsDouble(target)),
                occupations.isRegulated(target),
                Prospect.known(months.applyAsDouble(target))));
      }
    }
    return prospects;
  }

  private static OptionalDouble change(Optional<Level> before, Optional<Level> after) {
    return before.isPresent() && after.isPresent()
        ? OptionalDouble.of(after.get().mean() - before.get().mean())
        : OptionalDouble.empty();
  }

  /** The person's own interests; else those that their occupation serves. */
  private IntToDoubleFunction interestFit(Situation situation) {
    InterestFit fit = interests.get();
    return situation
        .interests()
        .map(InterestFit::scales)
        .<IntToDoubleFunction>map(scales -> target -> fit.of(scales, target))
        .orElse(target -> fit.between(situation.occupation(), target));
  }

  /** What a move brings, with its figures. */
  public Benefit benefit(Situation situation, Prospect prospect) {
    int origin = situation.occupation();
    int target = prospect.target();
    LocalMarket market = market(situation.place());
    return new Benefit(
        prospect,
        exposure()
            .of(target)
            .map(
                after -> new ExposureChange(exposure().of(origin), after, exposureFigures(target))),
        wages.change(origin, target),
        market.tension(target),
        market.openings(target),
        figures.find(teleworkable, target),
        Stream.of(interests.get().source())
            .filter(source -> prospect.interestFit().isPresent())
            .findFirst());
  }

  /**
   * The occupations that are safe, or clearly less exposed than the one that is held, and that pay
   * at least as much; those of which either is not known are left out.
   */
  public BitSet safeAndPaid(int held) {
    BitSet found = new BitSet();
    Optional<Level> before = exposure().of(held);
    for (int target = 0; target < occupations.size(); target++) {
      Optional<Level> after = exposure().of(target);
      boolean isSafe =
          after.isPresent()
              && (after.get().isSafe()
                  || (before.isPresent() && after.get().isSaferThan(before.get())));
      if (isSafe && wages.ratio(held, target) >= 1) {
        found.set(target);
      }
    }
    return found;
  }

  private LocalMarket market(String place) {
    synchronized (markets) {
      return markets.computeIfAbsent(place, code -> new LocalMarket(reference, code));
    }
  }
}
