package org.passerelle.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BaselinesTest {
  private static Task task(List<String> uris, List<String> labels) {
    return new Task(
        "dev/melo/x_q_en_c_en",
        TaskKind.MELO,
        "en",
        "en",
        Corpus.of("en", uris, labels),
        List.of(),
        new EscoLabels(Path.of("none")));
  }

  private static List<Integer> rows(Ranking ranking) {
    return ranking.answers().stream().map(Answer::row).toList();
  }

  @Test
  void bm25IsTheFormulaOfRobertson() {
    Ranker bm25 = new Bm25().over(task(List.of("A", "B"), List.of("Head cook", "Baker")));

    Answer best = bm25.rank("cook", 10).answers().getFirst();

    // N 2, n 1: ln(1 + 1.5 / 1.5) = ln 2; length 2 of a mean of 1.5: norm 1.5 × (0.25 + 0.75 ×
    // 4/3).
    assertThat(best.row()).isZero();
    assertThat(best.score()).isCloseTo(Math.log(2) * 2.5 / (1 + 1.875), within(1e-6));
  }

  @Test
  void rowsWithoutACommonWordAreNotGiven() {
    Ranker bm25 =
        new Bm25().over(task(List.of("A", "B", "C"), List.of("cook", "Élève cook", "baker")));

    assertThat(rows(bm25.rank("ELEVE, cook!", 10))).containsExactly(1, 0);
    assertThat(rows(bm25.rank("ELEVE, cook!", 1))).containsExactly(1);
    assertThat(rows(bm25.rank("", 10))).isEmpty();
    assertThat(rows(bm25.rank("plumber", 10))).isEmpty();
  }

  @Test
  void ngramsKeepWithinWordsAndCountShortWordsOnce() {
    assertThat(CharacterNgrams.ngrams("Ab a"))
        .isEqualTo(
            Map.of(" a", 2, "ab", 1, "b ", 1, " ab", 1, "ab ", 1, " ab ", 1, "a ", 1, " a ", 1));
  }

  @Test
  void ngramsFindAWordThatIsSpeltNearly() {
    Ranker ngrams =
        new CharacterNgrams().over(task(List.of("A", "B"), List.of("plumber", "electrician")));

    assertThat(rows(ngrams.rank("electricain", 10))).startsWith(1);
    assertThat(rows(ngrams.rank("", 10))).isEmpty();
  }

  @Test
  void anEmptyCorpusGivesNothing() {
    Task none = task(List.of(), List.of());
    Rankers.all().forEach(kind -> assertThat(kind.over(none).rank("cook", 5).answers()).isEmpty());
  }

  @Test
  void onlyTheBestRowOfAConceptIsKept() {
    Task task = task(List.of("A", "A", "B"), List.of("head cook cook", "cook", "cook helper"));
    RankerKind bm25 = new Bm25();

    assertThat(rows(bm25.over(task).rank("head cook", 10))).containsExactly(0, 1, 2);
    assertThat(rows(new OneRowPerConcept(bm25).over(task).rank("head cook", 10)))
        .containsExactly(0, 2);
    assertThat(rows(new OneRowPerConcept(bm25).over(task).rank("head cook", 1))).containsExactly(0);
  }

  @Test
  void theBestAreThoseThatSortingFinds() {
    var random = new Random(42);
    var scores = new Scores(500);
    for (int round = 0; round < 50; round++) {
      List<Answer> all = new ArrayList<>();
      for (int row = 0; row < 500; row++) {
        float amount = 1 + random.nextInt(40);
        scores.add(row, amount);
        all.add(Answer.offered(row, amount));
      }
      all.sort(Comparator.comparingDouble(Answer::score).reversed());
      int k = 1 + random.nextInt(600);
      assertThat(scores.takeBest(k)).isEqualTo(all.subList(0, Math.min(k, 500)));
    }
  }
}
