package org.passerelle.evaluation.linking;

import java.util.List;

/**
 * What a ranker gives for a text.
 *
 * @param answers best first
 * @param claims whether the ranker tells what the text names from what is only near; the claimed
 *     answers, which may be none, are then measured for precision and recall
 */
public record Ranking(List<Answer> answers, boolean claims) {
  public Ranking {
    answers = List.copyOf(answers);
    if (!claims && answers.stream().anyMatch(Answer::claimed)) {
      throw new IllegalArgumentException("an answer is claimed by a ranking that claims nothing");
    }
  }

  /** Of a ranker that only orders. */
  public static Ranking offering(List<Answer> answers) {
    return new Ranking(answers, false);
  }

  /** Of a ranker that says which of its answers the text names. */
  public static Ranking claiming(List<Answer> answers) {
    return new Ranking(answers, true);
  }
}
