package org.passerelle.evaluation.transition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.passerelle.engine.transition.signal.Signal;
import org.passerelle.evaluation.benchmark.UnreadableBenchmarkException;
import org.passerelle.evaluation.transition.MonotoneFit.WeightedSet;
import org.passerelle.reference.Reference;

/** What the weights of signals are learned from, and the two fits: of what is judged and done. */
final class LearningSets {
  /** How much what people do counts beside what they judge feasible. */
  static final double PRACTISED = 0.5;

  /** Flows that were observed count more than lists that were compiled. */
  private static final double LISTED = 0.1;

  /** Moves that were not seen or listed are many; one in so many is learned from. */
  private static final int ONE_OF_OTHERS = 4;

  private static final int SIGNALS = Signal.all().size();

  /** No part is held out. */
  static final int NONE = -1;

  private final List<RatedMove> moves;
  private final Optional<RankedSet> related;
  private final Optional<RankedSet> changers;
  private final FlowSet flows;
  private final Examples rated;
  private final Examples ofRelated;
  private final Examples ofChangers;
  private final Examples ofFlows;

  private LearningSets(
      List<RatedMove> moves,
      Optional<RankedSet> related,
      Optional<RankedSet> changers,
      FlowSet flows,
      List<Examples> examples) {
    this.moves = moves;
    this.related = related;
    this.changers = changers;
    this.flows = flows;
    rated = examples.get(0);
    ofRelated = examples.get(1);
    ofChangers = examples.get(2);
    ofFlows = examples.get(3);
  }

  /** Reads the development parts of the ground truths and computes the signals of their moves. */
  static LearningSets read(Path folder, Reference reference) {
    GroundTruth truth = new GroundTruth(reference, folder);
    // The examples of rated moves come by origin.
    List<RatedMove> moves =
        truth.rated().stream().sorted(Comparator.comparingInt(RatedMove::origin)).toList();
    Optional<RankedSet> related = truth.related();
    Optional<RankedSet> changers = truth.careerChangers();
    Optional<FlowSet> flows = truth.flows();
    if (moves.isEmpty() || flows.isEmpty()) {
      throw new UnreadableBenchmarkException(
          folder, "has no rated moves or no observed flows to learn from");
    }
    ExampleReader reader = new ExampleReader(reference);
    return new LearningSets(
        moves,
        related,
        changers,
        flows.get(),
        List.of(
            reader.of(moves),
            related.map(reader::of).orElseGet(Examples::new),
            changers.map(reader::of).orElseGet(Examples::new),
            reader.of(flows.get())));
  }

  private LearningSets with(Function<Examples, Examples> change) {
    return new LearningSets(
        moves,
        related,
        changers,
        flows,
        List.of(
            change.apply(rated),
            change.apply(ofRelated),
            change.apply(ofChangers),
            change.apply(ofFlows)));
  }

  /** The same moves as if these signals were not known of any. */
  LearningSets without(Predicate<Signal> signals) {
    return with(examples -> examples.without(signals));
  }

  /** As many origins, drawn with all of their moves, with replacement (bootstrap). */
  LearningSets drawn(RandomGenerator random) {
    return with(examples -> examples.drawn(random));
  }

  /** What the public judges feasible, learned without one part of the origins. */
  MonotoneFit judged(int held) {
    return MonotoneFit.of(
        List.of(new WeightedSet(rated.where(i -> isLearned(rated, i, held)), 1)), SIGNALS);
  }

  /** What people do, learned without one part of the origins. */
  MonotoneFit practised(int held) {
    List<WeightedSet> sets = new ArrayList<>();
    sets.add(new WeightedSet(thinned(ofFlows, held), 1));
    if (ofRelated.size() > 0) {
      sets.add(new WeightedSet(thinned(ofRelated, held), LISTED));
    }
    if (ofChangers.size() > 0) {
      sets.add(new WeightedSet(thinned(ofChangers, held), LISTED));
    }
    return MonotoneFit.of(sets, SIGNALS);
  }

  private static boolean isLearned(Examples examples, int example, int held) {
    return Folds.of(examples.origin(example)) != held;
  }

  private static Examples thinned(Examples examples, int held) {
    return examples.where(i ->
        isLearned(examples, i, held)
            && (examples.found(i) > 0
                || Math.floorMod((i * 0x9E3779B9) >>> 9, ONE_OF_OTHERS) == 0));
  }

  /** The rated moves in the order of their examples. */
  List<RatedMove> moves() {
    return moves;
  }

  Examples rated() {
    return rated;
  }

  Optional<RankedSet> related() {
    return related;
  }

  Examples ofRelated() {
    return ofRelated;
  }

  Optional<RankedSet> changers() {
    return changers;
  }

  Examples ofChangers() {
    return ofChangers;
  }

  FlowSet flows() {
    return flows;
  }

  Examples ofFlows() {
    return ofFlows;
  }
}
