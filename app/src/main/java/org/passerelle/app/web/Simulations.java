package org.passerelle.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.passerelle.app.engines.Engines;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.SimulationView;
import org.passerelle.app.view.SimulationViews;
import org.passerelle.app.wish.SimulationWish;
import org.passerelle.engine.workforce.FrenchWorkforce;
import org.passerelle.reference.Language;

/** Simulations of all workers; those that were asked for lately are kept. */
final class Simulations {
  private static final int MOST = 100;

  /** How many groups of each kind are told. */
  private static final int GROUPS = 10;

  /** So long a page waits for it. */
  private static final int MOMENT_MILLIS = 1500;

  private final Engines engines;
  private Optional<Future<FrenchWorkforce>> preparation = Optional.empty();
  private final Map<Asked, SimulationView> lately =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, SimulationView> eldest) {
          return size() > MOST;
        }
      };

  Simulations(Engines engines) {
    this.engines = engines;
  }

  /**
   * Whether all workers are prepared, which takes seconds once. Begins it, and waits a moment.
   *
   * @throws IllegalStateException if they cannot be prepared
   */
  boolean isReady() {
    try {
      workforce().get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Future<FrenchWorkforce> workforce() {
    synchronized (lately) {
      Future<FrenchWorkforce> begun =
          preparation.orElseGet(() -> CompletableFuture.supplyAsync(engines::workforce));
      preparation = Optional.of(begun);
      return begun;
    }
  }

  private record Asked(SimulationWish wish, OptionalInt occupation, Language language) {}

  /**
   * A simulation, with the group of an occupation if one is asked for.
   *
   * <p>Two that ask for the same at once may both reckon it: neither waits for the other.
   */
  SimulationView of(SimulationWish wish, OptionalInt occupation, Language language) {
    Asked asked = new Asked(wish, occupation, language);
    Optional<SimulationView> known = find(asked);
    if (known.isPresent()) {
      return known.get();
    }
    SimulationView run =
        new SimulationViews(
                Messages.in(language),
                engines.reference(),
                engines.workforce(),
                engines.exposures().employment())
            .of(wish, occupation, GROUPS);
    keep(asked, run);
    return run;
  }

  private Optional<SimulationView> find(Asked asked) {
    synchronized (lately) {
      return Optional.ofNullable(lately.get(asked));
    }
  }

  private void keep(Asked asked, SimulationView run) {
    synchronized (lately) {
      lately.put(asked, run);
    }
  }
}
