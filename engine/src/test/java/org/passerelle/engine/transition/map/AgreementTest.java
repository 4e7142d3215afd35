package org.passerelle.engine.transition.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void theSameGroupsUnderOtherNamesAgreeFully() {
    Agreement agreement = Agreement.of(new int[] {0, 0, 1, 1, 2}, new int[] {5, 5, 3, 3, 9});

    assertThat(agreement.adjustedRand()).isEqualTo(1);
    assertThat(agreement.mutualInformation()).isCloseTo(1, within(1e-12));
  }

  @Test
  void groupsThatCutAcrossEachOtherTellNothing() {
    Agreement agreement = Agreement.of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1});

    // No pair is together in both: (0 - 2 * 2 / 6) / (2 - 2 * 2 / 6).
    assertThat(agreement.adjustedRand()).isCloseTo(-0.5, within(1e-12));
    assertThat(agreement.mutualInformation()).isCloseTo(0, within(1e-12));
  }

  @Test
  void nothingAgreesWithNothing() {
    assertThat(Agreement.of(new int[0], new int[0]).adjustedRand()).isEqualTo(1);
  }
}
