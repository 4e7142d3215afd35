package org.passerelle.evaluation.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.engine.transition.Reading;
import org.passerelle.engine.transition.Transitions;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Reference;
import org.passerelle.reference.SparseRows;

/** The scorers that are compared: ours, and plain or published ones. */
final class Scorers {
  private Scorers() {}

  /** All scorers, ours first. */
  static List<TransitionScorer> all(Reference reference) {
    FeasibleMoves moves = new FeasibleMoves(reference);
    moves.signals().prepareAll();
    List<TransitionScorer> scorers = new ArrayList<>();
    scorers.add(of("passerelle", o -> moves.logOdds(moves.origin(o))));
    scorers.add(of("passerelle-judged", o -> moves.reading(Reading.JUDGED, moves.origin(o))));
    scorers.add(of("passerelle-practised", o -> moves.reading(Reading.PRACTISED, moves.origin(o))));
    Nesta nesta = new Nesta(reference, moves.signals().neighbours());
    scorers.add(of("nesta", nesta::combined));
    scorers.add(of("nesta-essential", nesta::essential));
    scorers.add(of("nesta-all-skills", nesta::allSkills));
    scorers.add(of("nesta-activities", nesta::activities));
    scorers.add(of("nesta-context", nesta::context));
    scorers.add(of("jaccard-essential", o -> jaccard(reference.requirements().essential(), o)));
    Transitions transitions = new Transitions(reference);
    scorers.add(of("jaccard-weighted", transitions::similarities));
    scorers.add(of("onet-cosine", new OnetCosine(reference)::from));
    scorers.add(of("isco", o -> isco(reference.occupations(), o)));
    return scorers;
  }

  private static TransitionScorer of(String name, IntFunction<float[]> rows) {
    return new TransitionScorer() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void scores(int origin, float[] scores) {
        System.arraycopy(rows.apply(origin), 0, scores, 0, scores.length);
      }
    };
  }

  private static float[] jaccard(SparseRows essential, int origin) {
    float[] scores = new float[essential.rows()];
    for (int other = 0; other < scores.length; other++) {
      int shared = 0;
      for (int skill : essential.row(origin)) {
        shared += essential.contains(other, skill) ? 1 : 0;
      }
      int either = essential.degree(origin) + essential.degree(other) - shared;
      scores[other] = either == 0 ? 0 : (float) shared / either;
    }
    return scores;
  }

  private static float[] isco(Occupations occupations, int origin) {
    float[] scores = new float[occupations.size()];
    String own = occupations.unitGroup(origin);
    for (int other = 0; other < scores.length; other++) {
      String group = occupations.unitGroup(other);
      int shared = 0;
      while (shared < own.length() && own.charAt(shared) == group.charAt(shared)) {
        shared++;
      }
      scores[other] = shared / 4f;
    }
    return scores;
  }
}
