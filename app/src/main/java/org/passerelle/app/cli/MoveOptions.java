package org.passerelle.app.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.passerelle.app.moves.MoveOrder;
import org.passerelle.app.moves.MoveProblem;
import org.passerelle.app.moves.MoveWishes;
import org.passerelle.app.moves.TypedWishes;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Page;
import org.passerelle.engine.market.Places;
import org.passerelle.engine.transition.benefit.Criterion;
import picocli.CommandLine.Option;

/** The options that say which moves a person wants, and in which order. */
final class MoveOptions {
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

  /**
   * What the person wants of moves.
   *
   * @param count how many to show at most
   */
  MoveWishes wishes(Session session, int count, Page aside) {
    MoveWishes wishes = read(session, () -> wishes(session, count));
    region.ifPresent(words -> tellOther(session, words, wishes.place(), aside));
    return wishes;
  }

  private MoveWishes wishes(Session session, int count) {
    TypedWishes typed =
        new TypedWishes(
            safer,
            paidMore,
            minPayRatio.orElse(""),
            remote,
            noRegulated,
            maxMonths.orElse(""),
            region.orElse(""),
            EnumName.of(order(session)),
            weights.map(pairs -> weights(session, pairs)).orElse(Map.of()),
            pareto,
            Integer.toString(count));
    return MoveWishes.read(typed, session.reference(), session.messages());
  }

  /** A wish that is not understood is told with the name of its option. */
  static <T> T read(Session session, Supplier<T> wish) {
    try {
      return wish.get();
    } catch (MoveProblem problem) {
      ExitCode code =
          problem.field() == MoveProblem.Field.PLACE ? ExitCode.NOT_FOUND : ExitCode.USAGE;
      throw new Failure(code, problem.words(session.messages(), option(problem.field())));
    }
  }

  private static String option(MoveProblem.Field field) {
    return switch (field) {
      case PAY_RATIO -> "--min-pay-ratio";
      case MONTHS -> "--max-months";
      case WEIGHTS -> "--weights";
      case PLACE -> "--region";
      case ORDER -> "--sort";
      case COUNT -> "--count";
    };
  }

  /** Weights that are named ask for an order of the person's own. */
  private MoveOrder order(Session session) {
    if (weights.isEmpty()) {
      return sort.equals(Optional.of(Sort.BALANCED)) ? MoveOrder.BALANCED : MoveOrder.FEASIBILITY;
    }
    if (sort.equals(Optional.of(Sort.FEASIBILITY))) {
      throw session.failure(ExitCode.USAGE, "error.sortAndWeights");
    }
    return MoveOrder.OWN;
  }

  /** "pay=2,safety=0": these; the others keep their usual weight. */
  private static Map<Criterion, String> weights(Session session, String pairs) {
    Map<Criterion, String> weights = new EnumMap<>(Criterion.class);
    for (String pair : pairs.split(",", -1)) {
      String[] sides = pair.split("=", -1);
      Optional<Criterion> criterion = WishWords.choice(Criterion.class, "criterion.", sides[0]);
      if (criterion.isEmpty() || sides.length != 2 || sides[1].isBlank()) {
        throw session.failure(
            ExitCode.USAGE, "error.weights", pair.strip(), WishWords.names(Criterion.class));
      }
      weights.put(criterion.get(), sides[1]);
    }
    return weights;
  }

  /** The number of a region may have been meant as that of a département. */
  private static void tellOther(Session session, String words, String place, Page aside) {
    new Places(session.reference())
        .departementOfSameNumber(words)
        .ifPresent(other ->
            aside.note(
                "",
                session.text(
                    "choice.place",
                    words.strip(),
                    session.views().place(place),
                    session.views().place(other),
                    other)));
  }
}
