package org.passerelle.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Rows 0 and 1 name concept A (0), row 2 B (1), row 3 C (2), row 4 D (3). */
class TallyTest {
  private static final Offset<Double> NEAR = within(1e-12);

  private final Corpus corpus =
      Corpus.of("en", List.of("A", "A", "B", "C", "D"), List.of("a", "also a", "b", "c", "d"));
  private final Tally tally = new Tally(task(TaskKind.MELO));

  @Test
  void theMeanReciprocalRankIsThatOfTheFirstRightRow() {
    tally.add(query(0), offering(2, 1, 0)); // A second: 1/2
    tally.add(query(3), offering(0, 1, 2, 4)); // D fourth: 1/4
    tally.add(query(1), offering(2)); // B first: 1
    tally.add(query(2), offering(0, 1)); // C not found: 0

    Measures measures = tally.measures();

    assertThat(measures.queries()).isEqualTo(4);
    assertThat(measures.mrr()).isCloseTo(1.75 / 4, NEAR);
    assertThat(measures.accuracy()).containsExactly(0.25, 0.75, 0.75);
  }

  @Test
  void rankPrecisionDividesByTheSmallerOfKAndTheRightOnes() {
    // Three are right, one of which the corpus lacks: of concepts C, A, B, D the second and third.
    tally.add(new Query("q", "text", Set.of(0, 1), 3, Optional.empty()), offering(3, 0, 1, 2, 4));

    assertThat(tally.measures().recallPrecision()).containsExactly(0.0, 2 / 3.0, 2 / 3.0);
  }

  @Test
  void rowsOfOneConceptTakeOneRankAmongConceptsAndTwoAmongRows() {
    tally.add(query(1), offering(0, 1, 2));

    assertThat(tally.measures().mrr()).isCloseTo(1 / 3.0, NEAR);
    tally.measures().recallPrecision().forEach(value -> assertThat(value).isIn(0.0, 1.0));
    assertThat(tally.measures().recallPrecision()).containsExactly(0.0, 1.0, 1.0);
  }

  @Test
  void textsThatNameNothingCountForFalsePositivesOnly() {
    tally.add(query(0), claiming(claimed(0), claimed(2), Answer.offered(3, 0)));
    tally.add(query(3), claiming(Answer.offered(4, 0)));
    tally.add(nothing(), claiming(claimed(0), claimed(1), claimed(3)));
    tally.add(nothing(), claiming());
    tally.add(nothing(), claiming(Answer.offered(0, 0)));

    Measures measures = tally.measures();

    assertThat(measures.queries()).isEqualTo(2);
    assertThat(measures.empty()).isEqualTo(3);
    assertThat(measures.mrr()).isEqualTo(1);
    // Concepts A (by two rows) and C on one of three texts: 2 per 3, 200 / 3 per 100.
    assertThat(measures.falsePositives()).hasValue(200.0 / 3);
    // Claims: A right, B wrong, A and C wrong. Right ones: A claimed, D not.
    assertThat(measures.claimPrecision()).hasValue(0.25);
    assertThat(measures.claimRecall()).hasValue(0.5);
  }

  @Test
  void aRankerThatClaimsNothingHasNoFalsePositives() {
    tally.add(nothing(), offering(0));
    tally.add(query(0), offering(0));

    assertThat(tally.measures().falsePositives()).isEmpty();
    assertThat(tally.measures().claimPrecision()).isEmpty();
    assertThat(tally.measures().claimRecall()).isEmpty();
  }

  @Test
  void noTextsGiveZerosNotNumbersThatAreNone() {
    assertThat(tally.measures().mrr()).isZero();
    assertThat(tally.measures().accuracy()).containsOnly(0.0);
    assertThat(tally.measures().calibrations()).isEmpty();
  }

  @Test
  void probabilitiesOfTheFirstAnswerAndOfTheClaimedAreHeldAgainstWhatIsRight() {
    tally.add(query(0), claiming(new Answer(0, 1, 0.9, true), new Answer(2, 1, 0.2, false)));
    tally.add(query(3), claiming(new Answer(3, 1, 0.6, false)));
    tally.add(query(3), claiming(Answer.offered(4, 1)));

    List<Calibration> tables = tally.measures().calibrations();

    assertThat(tables).extracting(Calibration::answers).containsExactly("top 1", "claimed");
    assertThat(tables).extracting(Calibration::count).containsExactly(2, 1);
    // |0.9 - 1| and |0.6 - 0|, the mean.
    assertThat(tables.getFirst().error()).isCloseTo(0.35, NEAR);
  }

  @Test
  void sentencesHoldTenProbabilitiesAgainstWhatIsRight() {
    var sentences = new Tally(task(TaskKind.SKILLS));
    sentences.add(query(0), claiming(new Answer(0, 1, 0.9, false), new Answer(2, 1, 0.2, false)));

    assertThat(sentences.measures().calibrations())
        .singleElement()
        .satisfies(table -> assertThat(table.answers()).isEqualTo("top 10"))
        .satisfies(table -> assertThat(table.count()).isEqualTo(2));
  }

  private Task task(TaskKind kind) {
    return new Task(
        "dev/x/y", kind, "en", "en", corpus, List.of(), new EscoLabels(Path.of("none")));
  }

  private static Query query(int concept) {
    return new Query("q", "text", Set.of(concept), 1, Optional.empty());
  }

  private static Query nothing() {
    return new Query("q", "text", Set.of(), 0, Optional.empty());
  }

  private static Answer claimed(int row) {
    return new Answer(row, 1, Double.NaN, true);
  }

  private static Ranking claiming(Answer... answers) {
    return Ranking.claiming(List.of(answers));
  }

  private static Ranking offering(int... rows) {
    return Ranking.offering(Arrays.stream(rows).mapToObj(row -> Answer.offered(row, 1)).toList());
  }
}
