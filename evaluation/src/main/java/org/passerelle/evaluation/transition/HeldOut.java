package org.passerelle.evaluation.transition;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;

/**
 * What the fits say of moves whose origins they have not seen: each of five parts of the origins is
 * scored by what was learned from the other four.
 */
final class HeldOut {
  private final LearningSets sets;
  private final Scored judged;
  private final Scored practised;
  private final Scored both;

  /** Scores by one reading. */
  private static final class Scored {
    private final double[] rated;
    private final Map<Integer, float[]> related = new HashMap<>();
    private final Map<Integer, float[]> changers = new HashMap<>();
    private final Map<Integer, float[]> flows = new HashMap<>();

    Scored(int rated) {
      this.rated = new double[rated];
    }

    void part(LearningSets sets, int fold, ToDoubleFunction<float[]> scorer) {
      Examples moves = sets.rated();
      for (int i = 0; i < moves.size(); i++) {
        if (Folds.of(moves.origin(i)) == fold) {
          rated[i] = scorer.applyAsDouble(moves.signals(i));
        }
      }
      part(sets.ofRelated(), fold, scorer, related);
      part(sets.ofChangers(), fold, scorer, changers);
      part(sets.ofFlows(), fold, scorer, flows);
    }

    private static void part(
        Examples examples,
        int fold,
        ToDoubleFunction<float[]> scorer,
        Map<Integer, float[]> scores) {
      int codes = 0;
      for (int i = 0; i < examples.size(); i++) {
        codes = Math.max(codes, Math.max(examples.origin(i), examples.target(i)) + 1);
      }
      for (int i = 0; i < examples.size(); i++) {
        int origin = examples.origin(i);
        if (Folds.of(origin) == fold) {
          int size = codes;
          scores.computeIfAbsent(origin, o -> new float[size])[examples.target(i)] =
              (float) scorer.applyAsDouble(examples.signals(i));
        }
      }
    }
  }

  /**
   * Learns and scores.
   *
   * @param progress told the number of each part that is done, from 1
   */
  HeldOut(LearningSets sets, IntConsumer progress) {
    this.sets = sets;
    int rated = sets.rated().size();
    judged = new Scored(rated);
    practised = new Scored(rated);
    both = new Scored(rated);
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      MonotoneFit ofJudged = sets.judged(fold);
      MonotoneFit ofPractised = sets.practised(fold);
      judged.part(sets, fold, ofJudged::sum);
      practised.part(sets, fold, ofPractised::sum);
      both.part(
          sets,
          fold,
          signals -> ofJudged.sum(signals) + LearningSets.PRACTISED * ofPractised.sum(signals));
      progress.accept(fold + 1);
    }
  }

  /** The held-out scores of both readings for the rated moves. */
  double[] bothOfRated() {
    return both.rated;
  }

  /** Which of the fits. */
  enum By {
    JUDGED,
    PRACTISED,
    BOTH
  }

  private Scored scored(By by) {
    return switch (by) {
      case JUDGED -> judged;
      case PRACTISED -> practised;
      case BOTH -> both;
    };
  }

  RatingScores ratings(By by) {
    return RatingScores.of(sets.moves(), scored(by).rated);
  }

  RatingScores ratings(By by, int batch) {
    return RatingScores.ofBatch(sets.moves(), scored(by).rated, batch);
  }

  /** For O*NET's related occupations, which must be there. */
  RankedScores related(By by) {
    return RankedScores.of(sets.related().orElseThrow(), at(scored(by).related));
  }

  /** For career changers, which must be there. */
  RankedScores changers(By by) {
    return RankedScores.of(sets.changers().orElseThrow(), at(scored(by).changers));
  }

  FlowScores flows(By by) {
    return FlowScores.of(sets.flows(), at(scored(by).flows));
  }

  private static RankedScores.Scores at(Map<Integer, float[]> scores) {
    return origin -> scores.getOrDefault(origin, new float[0]);
  }
}
