package org.passerelle.engine.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobilityNetworkTest {
  /** 0 goes to 1 three times as often as to 2; 1 and 2 only to 0. */
  private static MobilityNetwork.Builder three(double stay) {
    return MobilityNetwork.builder(3, stay)
        .link(2, 0, 8)
        .link(0, 2, 1)
        .link(1, 0, .5)
        .link(0, 1, 3);
  }

  private static double share(MobilityNetwork network, int origin, int target) {
    for (int link = network.begin(origin); link < network.end(origin); link++) {
      if (network.target(link) == target) {
        return network.share(link);
      }
    }
    return 0;
  }

  @Test
  void aPartStaysAndTheRestIsPartedByWeight() {
    MobilityNetwork network = three(.6).build();

    assertThat(network.size()).isEqualTo(3);
    assertThat(network.links()).isEqualTo(7);
    assertThat(share(network, 0, 0)).isEqualTo(.6);
    assertThat(share(network, 0, 1)).isCloseTo(.3, within(1e-15));
    assertThat(share(network, 0, 2)).isCloseTo(.1, within(1e-15));
    assertThat(share(network, 1, 0)).isCloseTo(.4, within(1e-15));
    assertThat(share(network, 1, 2)).isZero();
    assertThat(share(network, 2, 2)).isEqualTo(.6);
  }

  @Test
  void targetsRiseWithinARow() {
    MobilityNetwork network = three(.6).build();

    for (int origin = 0; origin < 3; origin++) {
      for (int link = network.begin(origin) + 1; link < network.end(origin); link++) {
        assertThat(network.target(link)).isGreaterThan(network.target(link - 1));
      }
    }
  }

  @Test
  void withoutStayingThereIsNoLinkToOneself() {
    MobilityNetwork network = three(0).build();

    assertThat(network.links()).isEqualTo(4);
    assertThat(share(network, 0, 1)).isEqualTo(.75);
  }

  @Test
  void aLinkWithoutWeightIsNone() {
    assertThat(three(0).link(1, 2, 0).build().links()).isEqualTo(4);
  }

  @Test
  void manyLinksComeInAnyOrder() {
    MobilityNetwork.Builder builder = MobilityNetwork.builder(60, .5);
    for (int target = 59; target >= 0; target--) {
      for (int origin = 0; origin < 60; origin++) {
        if (origin != target) {
          builder.link(origin, target, 1);
        }
      }
    }
    MobilityNetwork network = builder.build();

    assertThat(network.links()).isEqualTo(3_600);
    assertThat(network.target(network.begin(7) + 7)).isEqualTo(7);
    assertThat(share(network, 7, 58)).isCloseTo(.5 / 59, within(1e-15));
  }

  @Test
  void theCompleteNetworkLeadsFromEverywhereToEverywhere() {
    MobilityNetwork network = MobilityNetwork.complete(4);

    assertThat(network.links()).isEqualTo(16);
    assertThat(share(network, 2, 2)).isEqualTo(.25);
    assertThat(share(network, 3, 0)).isEqualTo(.25);
  }

  @Test
  void sumsOverRowsAndColumns() {
    MobilityNetwork network = three(.6).build();
    double[] rows = new double[3];
    double[] columns = new double[3];

    network.gather(new double[] {10, 100, 1_000}, rows);
    network.scatter(new double[] {10, 100, 1_000}, columns);

    // Row 0: .6 * 10 + .3 * 100 + .1 * 1000. Column 0: .6 * 10 + .4 * 100 + .4 * 1000.
    assertThat(rows).containsExactly(new double[] {136, 64, 604}, within(1e-9));
    assertThat(columns).containsExactly(new double[] {446, 63, 601}, within(1e-9));
  }

  @Test
  void anOccupationWithoutTargetIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(MobilityNetwork.builder(2, .5).link(0, 1, 1)::build)
        .withMessage("occupation 1 has no target: link it to one at least");
  }

  @Test
  void theSameLinkTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(three(.5).link(0, 1, 2)::build)
        .withMessage("two links from 0 to 1: add their weights");
  }

  @Test
  void weightsThatAddUpToInfinityAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            MobilityNetwork.builder(3, .5)
                    .link(0, 1, Double.MAX_VALUE)
                    .link(0, 2, Double.MAX_VALUE)
                    .link(1, 0, 1)
                    .link(2, 0, 1)
                ::build)
        .withMessage("weights of occupation 0 are too large to be added");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void aWeightThatIsNoneIsRefused(double weight) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> three(.5).link(1, 2, weight))
        .withMessage("weight " + weight + " from 1 to 2: finite, 0 or more");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.1, 1, 2, Double.NaN})
  void aShareThatCannotStayIsRefused(double stay) {
    assertThatIllegalArgumentException().isThrownBy(() -> MobilityNetwork.builder(2, stay));
  }

  @Test
  void occupationsThatAreNoneAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> MobilityNetwork.builder(0, .5));
    assertThatIllegalArgumentException().isThrownBy(() -> MobilityNetwork.complete(0));
    assertThatIllegalArgumentException().isThrownBy(() -> MobilityNetwork.complete(5_001));
    assertThatIllegalArgumentException().isThrownBy(() -> three(.5).link(1, 1, 1));
    assertThatThrownBy(() -> three(.5).link(0, 3, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> three(.5).link(-1, 0, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
