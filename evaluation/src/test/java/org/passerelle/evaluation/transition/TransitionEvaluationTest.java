package org.passerelle.evaluation.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.evaluation.benchmark.UnreadableBenchmarkException;
import org.passerelle.reference.Reference;

/** Ground truths read from small folders. */
class TransitionEvaluationTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final String CASHIER = REFERENCE.occupations().uri(0);
  private static final String OTHER = REFERENCE.occupations().uri(1);

  @TempDir private Path folder;

  private GroundTruth truth() {
    return new GroundTruth(REFERENCE, folder);
  }

  private void write(String file, String... lines) throws IOException {
    Files.write(folder.resolve(file), List.of(lines));
  }

  @Test
  void filesThatAreNotThereGiveNoSets() {
    assertThat(truth().related()).isEmpty();
    assertThat(truth().careerChangers()).isEmpty();
    assertThat(truth().flows()).isEmpty();
    assertThat(truth().rated()).isEmpty();
  }

  @Test
  void relatedOccupationsAreReadAtSixDigitsWithoutThemselves() throws IOException {
    write(
        "onet_related.tsv",
        "origin_onet\ttarget_onet\ttier\trank",
        "41-2011.00\t41-2031.00\tPrimary-Short\t1",
        "41-2011.00\t41-2011.00\tPrimary-Short\t2",
        "41-2011.00\t99-9999.00\tPrimary-Short\t3");

    RankedSet set = truth().related().orElseThrow();

    int cashiers = set.codes().find("41-2011").orElseThrow();
    assertThat(set.targets())
        .isEqualTo(Map.of(cashiers, Set.of(set.codes().find("41-2031").orElseThrow())));
    assertThat(set.truths(cashiers)).isEqualTo(2);
    assertThat(RankedScores.ceiling10(set)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aPerfectOrderOfWhatCanBeFoundHasItsShareOfAllThatIsListed() throws IOException {
    write(
        "onet_related.tsv",
        "origin_onet\ttarget_onet\ttier\trank",
        "41-2011.00\t41-2031.00\tPrimary-Short\t1");
    RankedSet set = truth().related().orElseThrow();
    int target = set.codes().find("41-2031").orElseThrow();
    float[] scores = new float[set.codes().size()];
    scores[target] = 1;

    RankedScores found = RankedScores.of(set, origin -> scores);

    assertThat(found.averagePrecision()).isEqualTo(1);
    assertThat(found.recall10()).isEqualTo(1);
  }

  @Test
  void aRatingThatIsNoNumberIsToldWithItsLine() throws IOException {
    write(
        "crowd_feasibility_identified.tsv",
        "origin_uri\tdestination_uri\tfeasibility_mean\tbatch",
        CASHIER + "\t" + OTHER + "\t3.5\t1",
        CASHIER + "\t" + OTHER + "\thigh\t1");

    assertThatThrownBy(() -> truth().rated())
        .isInstanceOf(UnreadableBenchmarkException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("high");
  }

  @Test
  void ratedMovesOfOccupationsThatAreGoneAreLeftOut() throws IOException {
    write(
        "crowd_feasibility_identified.tsv",
        "origin_uri\tdestination_uri\tfeasibility_mean\tbatch",
        CASHIER + "\t" + OTHER + "\t3.5\t1",
        CASHIER + "\thttp://data.europa.eu/esco/occupation/gone\t2\t2");

    assertThat(truth().rated())
        .singleElement()
        .satisfies(move -> assertThat(move.isFeasible()).isTrue());
  }
}
