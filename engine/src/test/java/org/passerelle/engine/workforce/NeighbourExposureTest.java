package org.passerelle.engine.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NeighbourExposureTest {
  private final MobilityNetwork network =
      MobilityNetwork.builder(3, .55)
          .link(0, 1, 3)
          .link(0, 2, 1)
          .link(1, 0, 1)
          .link(2, 1, 1)
          .build();

  @Test
  void isTheMeanOfTheShocksOfOthers() {
    NeighbourExposure exposure = new NeighbourExposure(network, .9, .8, .4);

    // (3 * .8 + 1 * .4) / 4; its own .9 does not count.
    assertThat(exposure.of(0)).isCloseTo(.7, within(1e-12));
    assertThat(exposure.of(1)).isCloseTo(.9, within(1e-12));
    assertThat(exposure.beyondOwn(0)).isCloseTo(-.2, within(1e-12));
  }

  @Test
  void isUnknownWithoutNeighbours() {
    assertThat(new NeighbourExposure(MobilityNetwork.complete(1), .5).of(0)).isNaN();
  }

  @Test
  void needsAShockForEachOccupation() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NeighbourExposure(network, .1, .2))
        .withMessage("2 shocks in a network of 3 occupations");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NeighbourExposure(network, .1, .2, 1.2))
        .withMessage("shock 1.2 of occupation 2: 0 to 1");
  }
}
