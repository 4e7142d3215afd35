package org.passerelle.app.cli;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passerelle.app.text.Page;
import org.passerelle.engine.market.Places;
import org.passerelle.engine.transition.benefit.Criterion;
import org.passerelle.engine.transition.benefit.Limit;
import org.passerelle.engine.transition.benefit.Limits;
import org.passerelle.engine.transition.benefit.Weights;
import picocli.CommandLine.Option;

/** The options that say which moves a person wants, and in which order. */
final class MoveOptions {
  private static final double MOST_RATIO = 100;
  static final double MOST_MONTHS = 600;
  private static final double MOST_WEIGHT = 100;
  private static final int PLACES_NAMED = 3;

  /** In which order moves are shown. */
  enum Sort {
    FEASIBILITY,
    BALANCED
  }

  @Option(names = "--safer", descriptionKey = "option.safer")
  private boolean safer;

  @Option(names = "--paid-more", descriptionKey = "option.paidMore")
  private boolean paidMore;

  @Option(names = "--min-pay-ratio", paramLabel = "R", descriptionKey = "option.minPayRatio")
  private Optional<String> minPayRatio = Optional.empty();

  @Option(names = "--remote", descriptionKey = "option.remoteMoves")
  private boolean remote;

  @Option(names = "--no-regulated", descriptionKey = "option.noRegulated")
  private boolean noRegulated;

  @Option(names = "--max-months", paramLabel = "N", descriptionKey = "option.maxMonths")
  private Optional<String> maxMonths = Optional.empty();

  @Option(names = "--region", paramLabel = "NAME", descriptionKey = "option.regionMoves")
  private Optional<String> region = Optional.empty();

  @Option(
      names = "--sort",
      paramLabel = "feasibility|balanced",
      descriptionKey = "option.sortMoves")
  private Optional<Sort> sort = Optional.empty();

  @Option(names = "--weights", paramLabel = "pay=2,…", descriptionKey = "option.weights")
  private Optional<String> weights = Optional.empty();

  @Option(names = "--pareto", descriptionKey = "option.pareto")
  private boolean pareto;

  boolean isFrontOnly() {
    return pareto;
  }

  /** What the person asks of a move. */
  Limits limits(Session session) {
    Set<Limit> asked = EnumSet.of(Limit.REACH);
    add(asked, safer, Limit.SAFER);
    add(asked, paidMore, Limit.BETTER_PAID);
    add(asked, minPayRatio.isPresent(), Limit.PAY_RATIO);
    add(asked, remote, Limit.REMOTE);
    add(asked, noRegulated, Limit.UNREGULATED);
    add(asked, maxMonths.isPresent(), Limit.MONTHS);
    return new Limits(
        asked,
        minPayRatio.map(r -> number(session, "--min-pay-ratio", r, MOST_RATIO)).orElse(0.0),
        maxMonths.map(m -> number(session, "--max-months", m, MOST_MONTHS)).orElse(0.0));
  }

  private static void add(Set<Limit> asked, boolean isAsked, Limit limit) {
    if (isAsked) {
      asked.add(limit);
    }
  }

  /** A number from 0 to the most, with a comma or a point. */
  static double number(Session session, String option, String word, double most) {
    String plain = word.strip().replace(',', '.');
    if (!plain.matches("\\d{1,4}(\\.\\d{1,4})?") || Double.parseDouble(plain) > most) {
      throw session.failure(
          ExitCode.USAGE, "error.number", option, word, session.numbers().plain(most));
    }
    return Double.parseDouble(plain);
  }

  /** How much each criterion counts. Weights that are named ask for a balanced order. */
  Weights weights(Session session) {
    if (weights.isPresent()) {
      if (sort.equals(Optional.of(Sort.FEASIBILITY))) {
        throw session.failure(ExitCode.USAGE, "error.sortAndWeights");
      }
      return weights(session, weights.get());
    }
    return sort.equals(Optional.of(Sort.BALANCED)) ? Weights.usual() : Weights.feasibilityOnly();
  }

  /** "pay=2,safety=0": these; the others keep their usual weight. */
  private static Weights weights(Session session, String pairs) {
    Map<Criterion, Double> weights = new EnumMap<>(Weights.usual().byCriterion());
    for (String pair : pairs.split(",", -1)) {
      String[] sides = pair.split("=", -1);
      Optional<Criterion> criterion = WishWords.choice(Criterion.class, "criterion.", sides[0]);
      if (criterion.isEmpty() || sides.length != 2) {
        throw session.failure(
            ExitCode.USAGE, "error.weights", pair.strip(), WishWords.names(Criterion.class));
      }
      weights.put(criterion.get(), number(session, "--weights", sides[1], MOST_WEIGHT));
    }
    if (weights.values().stream().noneMatch(weight -> weight > 0)) {
      throw session.failure(ExitCode.USAGE, "error.noWeight", pairs);
    }
    return new Weights(weights);
  }

  /** The code of the place where the person looks for work; France if they name none. */
  String place(Session session, Page aside) {
    if (region.isEmpty()) {
      return Places.FRANCE;
    }
    Places places = new Places(session.reference());
    String words = region.get();
    String code = places.find(words).orElseThrow(() -> unknown(session, places, words));
    places
        .departementOfSameNumber(words)
        .ifPresent(other ->
            aside.note(
                "",
                session.text(
                    "choice.place",
                    words.strip(),
                    session.views().place(code),
                    session.views().place(other),
                    other)));
    return code;
  }

  private static Failure unknown(Session session, Places places, String words) {
    List<String> near = places.nearest(words, session.messages().language(), PLACES_NAMED);
    return session.failure(
        ExitCode.NOT_FOUND,
        "error.unknownPlace",
        words,
        String.join(session.text("list.separator"), near));
  }
}
