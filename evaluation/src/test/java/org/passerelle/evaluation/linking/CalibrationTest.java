package org.passerelle.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private final Calibration table = new Calibration("top 1");

  @Test
  void binsHoldWhatWasStatedAndWhatWasRight() {
    table.add(0.8, true);
    table.add(0.8, true);
    table.add(0.85, false);
    table.add(0.1, false);

    List<Calibration.Bin> bins = table.bins();

    assertThat(bins).extracting(Calibration.Bin::from).containsExactly(0.1, 0.8);
    assertThat(bins).extracting(Calibration.Bin::count).containsExactly(1, 3);
    assertThat(bins.getLast().stated()).isCloseTo(2.45 / 3, within(1e-12));
    assertThat(bins.getLast().right()).isCloseTo(2 / 3.0, within(1e-12));
    // (1 × |0.1 - 0| + 3 × |2.45 / 3 - 2 / 3|) / 4 = (0.1 + 0.45) / 4
    assertThat(table.error()).isCloseTo(0.1375, within(1e-12));
  }

  @Test
  void certaintyBelongsToTheLastBin() {
    table.add(1, true);
    table.add(0, false);

    assertThat(table.bins()).extracting(Calibration.Bin::from).containsExactly(0.0, 0.9);
    assertThat(table.error()).isZero();
  }

  @Test
  void nothingCountedHasNoBinsAndNoError() {
    assertThat(table.bins()).isEmpty();
    assertThat(table.error()).isZero();
  }

  @Test
  void probabilitiesOutsideZeroAndOneAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Answer(0, 1, 1.01, false))
        .withMessageContaining("1.01");
  }
}
