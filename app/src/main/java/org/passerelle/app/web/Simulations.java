package org.passerelle.app.web;

import java.util.Optional;
import java.util.OptionalInt;
import org.passerelle.app.engines.Engines;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.SimulationView;
import org.passerelle.app.view.SimulationViews;
import org.passerelle.app.wish.SimulationWish;
import org.passerelle.engine.workforce.FrenchWorkforce;
import org.passerelle.reference.Language;

/** Simulations of all workers; those that were asked for lately are kept. */
public final class Simulations {
  private static final int MOST = 100;

  private final Engines engines;
  private final Preparation<FrenchWorkforce> workers;
  private final Recent<Asked, SimulationView> lately = new Recent<>(MOST);

  Simulations(Engines engines) {
    this.engines = engines;
    this.workers = new Preparation<>(engines::workforce);
  }

  /**
   * What a simulation depends on, besides the facts.
   *
   * @param occupation whose group is told too, if one is asked for
   * @param groups how many of each kind are told
   */
  public record Asked(SimulationWish wish, OptionalInt occupation, int groups, Language language) {}

  /** A simulation; empty if all workers are still being prepared after a moment. */
  Optional<SimulationView> soon(Asked asked) {
    return workers.soon().map(france -> of(asked, france));
  }

  /** A simulation; empty while all workers are being prepared for somebody else. */
  public Optional<SimulationView> forWhoeverBegins(Asked asked) {
    return workers.forWhoeverBegins().map(france -> of(asked, france));
  }

  private SimulationView of(Asked asked, FrenchWorkforce france) {
    return lately.of(
        asked,
        () ->
            new SimulationViews(
                    Messages.in(asked.language()),
                    engines.reference(),
                    france,
                    engines.exposures().employment())
                .of(asked.wish(), asked.occupation(), asked.groups()));
  }
}
