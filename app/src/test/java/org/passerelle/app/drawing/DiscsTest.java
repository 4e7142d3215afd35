package org.passerelle.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.app.drawing.Discs.Disc;

class DiscsTest {
  @Test
  void aFreePlaceIsTakenAsItIs() {
    assertThat(new Discs(5).near(3, 4)).isEqualTo(new Disc(3, 4));
  }

  @Test
  void discsOfOnePlaceStandBesideEachOtherAndNear() {
    Discs discs = new Discs(5);
    discs.keepFree(0, 0);
    List<Disc> placed = new ArrayList<>(List.of(new Disc(0, 0)));
    for (int i = 0; i < 12; i++) {
      Disc disc = discs.near(0, 0);
      assertThat(placed)
          .allSatisfy(other ->
              assertThat(Math.hypot(other.x() - disc.x(), other.y() - disc.y()))
                  .isGreaterThanOrEqualTo(10));
      placed.add(disc);
    }
    assertThat(placed).allSatisfy(d -> assertThat(Math.hypot(d.x(), d.y())).isLessThan(60));
  }
}
