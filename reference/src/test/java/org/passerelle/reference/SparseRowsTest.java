package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparseRowsTest {
  /** Two occupations and three skills: 0 requires 0 and 2, 1 requires 2. */
  private final SparseRows rows = SparseRows.of(new int[][] {{0, 2}, {2}}, 3);

  @Test
  void rowsKeepTheirTargets() {
    assertThat(rows.row(0)).containsExactly(0, 2);
    assertThat(rows.row(1)).containsExactly(2);
    assertThat(rows.links()).isEqualTo(3);
    assertThat(rows.degree(0)).isEqualTo(2);
    assertThat(rows.contains(0, 2)).isTrue();
    assertThat(rows.contains(1, 0)).isFalse();
  }

  @Test
  void theOtherEndHasTheSameLinks() {
    SparseRows other = rows.transpose();

    assertThat(other.rows()).isEqualTo(3);
    assertThat(other.row(0)).containsExactly(0);
    assertThat(other.row(1)).isEmpty();
    assertThat(other.row(2)).containsExactly(0, 1);
  }

  @Test
  void turnedTwiceItIsTheSame() {
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      int columns = random.nextInt(1, 40);
      int[][] random2d = new int[random.nextInt(0, 30)][];
      for (int row = 0; row < random2d.length; row++) {
        random2d[row] =
            IntStream.range(0, columns).filter(c -> random.nextInt(4) == 0).toArray();
      }
      SparseRows once = SparseRows.of(random2d, columns);
      SparseRows twice = once.transpose().transpose();
      assertThat(twice.targets()).isEqualTo(once.targets());
      assertThat(twice.offsets()).isEqualTo(once.offsets());
    }
  }

  @Test
  void aTargetThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> SparseRows.of(new int[][] {{3}}, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void targetsTwiceOrOutOfOrderAreRefused() {
    assertThatThrownBy(() -> SparseRows.of(new int[][] {{1, 1}}, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SparseRows.of(new int[][] {{2, 0}}, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
