package org.passerelle.engine.transition.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.transition.Transitions;
import org.passerelle.engine.transition.map.OccupationMap.Cluster;
import org.passerelle.reference.Reference;

class OccupationMapTest {
  private static final int SIZE = 120;
  private static final int GROUPS = 4;

  /** Four groups, each thing in the group of its number modulo four; some likeness everywhere. */
  private static void planted(int origin, float[] similarities) {
    SplittableRandom random = new SplittableRandom(origin);
    for (int other = 0; other < SIZE; other++) {
      double noise = random.nextDouble() / 4;
      similarities[other] = (float) (noise + (other % GROUPS == origin % GROUPS ? 0.5 : 0));
    }
  }

  private static int[] clusterOf(OccupationMap map) {
    int[] clusters = new int[map.size()];
    map.clusters().forEach(c -> c.members().forEach(member -> clusters[member] = c.number()));
    return clusters;
  }

  @Test
  void groupsThatAreThereAreFound() {
    OccupationMap map = OccupationMap.draw(SIZE, OccupationMapTest::planted, 1);
    int[] groups = IntStream.range(0, SIZE).map(i -> i % GROUPS).toArray();

    assertThat(map.clusters()).hasSize(GROUPS);
    assertThat(Agreement.of(clusterOf(map), groups).adjustedRand()).isEqualTo(1);
    // All weight lies inside of four clusters of about the same, a quarter would by chance.
    assertThat(map.modularity()).isCloseTo(0.75, within(1e-4));
  }

  @Test
  void thingsOfOneGroupLieNearerToEachOtherThanToOthers() {
    OccupationMap map = OccupationMap.draw(SIZE, OccupationMapTest::planted, 1);

    for (int a = 0; a < SIZE; a++) {
      int nearest = a == 0 ? 1 : 0;
      for (int b = 0; b < SIZE; b++) {
        nearest = b != a && distance(map, a, b) < distance(map, a, nearest) ? b : nearest;
      }
      assertThat(nearest % GROUPS).isEqualTo(a % GROUPS);
      assertThat(map.x(a)).isBetween(0.0, 1.0);
      assertThat(map.y(a)).isBetween(0.0, 1.0);
    }
  }

  private static double distance(OccupationMap map, int a, int b) {
    return Math.hypot(map.x(a) - map.x(b), map.y(a) - map.y(b));
  }

  @Test
  void theSameSeedGivesTheSameMap() {
    OccupationMap first = OccupationMap.draw(SIZE, OccupationMapTest::planted, 7);
    OccupationMap again = OccupationMap.draw(SIZE, OccupationMapTest::planted, 7);

    assertThat(again.clusters()).isEqualTo(first.clusters());
    for (int i = 0; i < SIZE; i++) {
      assertThat(again.x(i)).isEqualTo(first.x(i));
      assertThat(again.y(i)).isEqualTo(first.y(i));
    }
  }

  @Test
  void aMapOfNothingIsEmpty() {
    OccupationMap map = OccupationMap.draw(0, (origin, row) -> {}, 1);

    assertThat(map.size()).isZero();
    assertThat(map.clusters()).isEmpty();
    assertThat(map.modularity()).isZero();
    assertThat(map.neighboursKept(10, 10, (origin, row) -> {})).isZero();
  }

  @Test
  void whatIsLikeNothingIsAloneAndLiesOnTheRim() {
    OccupationMap map = OccupationMap.draw(5, (origin, row) -> Arrays.fill(row, 0), 1);

    assertThat(map.clusters()).hasSize(5);
    for (int i = 0; i < 5; i++) {
      assertThat(Math.hypot(map.x(i) - 0.5, map.y(i) - 0.5)).isCloseTo(0.5, within(1e-9));
    }
  }

  @Test
  void oneThingAloneBesideAPairStaysAlone() {
    OccupationMap map =
        OccupationMap.draw(
            3,
            (origin, row) -> {
              Arrays.fill(row, 0);
              row[1] = origin < 2 ? 1 : 0;
              row[0] = row[1];
            },
            1);

    assertThat(map.clusters().stream().map(Cluster::members).map(HashSet::new))
        .containsExactly(new HashSet<>(List.of(0, 1)), new HashSet<>(List.of(2)));
  }

  @Test
  void typicalMembersAreNotNeighboursOfEachOther() {
    OccupationMap map = OccupationMap.draw(SIZE, OccupationMapTest::planted, 1);
    Cluster first = map.clusters().getFirst();

    List<Integer> typical = map.typical(first, 3);

    assertThat(typical).isNotEmpty().doesNotHaveDuplicates();
    assertThat(first.members()).containsAll(typical);
    assertThat(typical.getFirst()).isEqualTo(first.members().getFirst());
  }

  @Test
  void occupationsOfTheRealReferenceFormClearClusters() {
    Reference reference = Reference.bundled();
    Transitions transitions = new Transitions(reference);
    int size = reference.occupations().size();

    OccupationMap map = OccupationMap.draw(size, transitions::similarities, 1);

    int[] isco =
        IntStream.range(0, size)
            .map(o -> Integer.parseInt(reference.occupations().unitGroup(o).substring(0, 2)))
            .toArray();
    assertThat(map.modularity()).isGreaterThan(0.85);
    assertThat(map.clusters()).hasSizeBetween(20, 60);
    assertThat(map.neighboursKept(10, 30, transitions::similarities)).isGreaterThan(0.5);
    assertThat(Agreement.of(clusterOf(map), isco).mutualInformation()).isGreaterThan(0.4);
    assertThat(
            new TellingSkills(reference.requirements()).of(map.clusters().getFirst().members(), 3))
        .hasSize(3);
  }
}
