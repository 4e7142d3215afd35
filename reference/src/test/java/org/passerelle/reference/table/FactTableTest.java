package org.passerelle.reference.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.reference.table.FactError.Problem;

class FactTableTest {
  private static FactTable table(String text) {
    return FactTable.parse("tiny", text.getBytes(UTF_8));
  }

  @Test
  void cellsAreFoundByRowAndColumn() {
    FactTable table = table("code\tname\n01\tÉleveur\n02\t\n");

    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.text(0, table.column("name"))).isEqualTo("Éleveur");
    assertThat(table.isEmpty(1, table.column("name"))).isTrue();
    assertThat(table.texts("code")).containsExactly("01", "02");
  }

  @Test
  void aTableMayHaveNoRows() {
    assertThat(table("code\tname\n").rows()).isZero();
  }

  @Test
  void numbersAreReadAsTheyAreWritten() {
    FactTable table =
        table("n\n0\n-1.5\n97\n0.0028\n154187380\n1e-5\n\n0.00000000000000000012345\n");

    assertThat(table.number(0, 0)).isZero();
    assertThat(table.number(1, 0)).isEqualTo(-1.5);
    assertThat(table.number(2, 0)).isEqualTo(97);
    assertThat(table.number(3, 0)).isEqualTo(0.0028);
    assertThat(table.number(4, 0)).isEqualTo(154187380.0);
    assertThat(table.number(5, 0)).isEqualTo(1e-5);
    assertThat(table.number(6, 0)).isNaN();
    assertThat(table.number(7, 0)).isEqualTo(1.2345e-19);
  }

  @Test
  void aNumberThatWasWrittenIsReadAgainToSevenDigits() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-6, 9));
      FactTable table = new TableWriter("t", "n").row(value).table();
      assertThat(table.number(0, 0))
          .isCloseTo(
              value, org.assertj.core.data.Offset.offset(Math.max(1e-12, Math.abs(value) * 1e-6)));
    }
  }

  @Test
  void listsOfNumbersStandInOneCell() {
    FactTable table = table("a\tb\n3 14 15\t\n");

    assertThat(table.integers(0, 0)).containsExactly(3, 14, 15);
    assertThat(table.integers(0, 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1,5", "1.2.3", "--1", "- 1", "2147483648"})
  void whatIsNoWholeNumberIsRefusedWithItsPlace(String cell) {
    FactTable table = table("n\n7\n" + cell + "\n");

    assertThatThrownBy(() -> table.integer(1, 0))
        .isInstanceOfSatisfying(
            FactError.class,
            error -> {
              assertThat(error.problem()).isEqualTo(Problem.NOT_A_NUMBER);
              assertThat(error.arguments()).containsExactly("tiny", "3", "n", cell);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", ".", "-.", "many", "1,5"})
  void whatIsNoNumberIsRefused(String cell) {
    FactTable table = table("n\n" + cell + "\n");

    assertThatThrownBy(() -> table.number(0, 0)).isInstanceOf(FactError.class);
  }

  @Test
  void aRowOfAnotherWidthIsRefusedWithItsLine() {
    assertThatThrownBy(() -> table("a\tb\n1\t2\n3\n"))
        .isInstanceOfSatisfying(
            FactError.class,
            error -> {
              assertThat(error.problem()).isEqualTo(Problem.ROW_WIDTH);
              assertThat(error.arguments()).containsExactly("tiny", "3", "2", "1");
            });
  }

  @Test
  void aTruncatedLastLineIsRefused() {
    assertThatThrownBy(() -> table("a\tb\n1\t2\n3\t"))
        .isInstanceOfSatisfying(
            FactError.class, error -> assertThat(error.problem()).isEqualTo(Problem.ROW_WIDTH));
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> table(""))
        .isInstanceOfSatisfying(
            FactError.class, error -> assertThat(error.problem()).isEqualTo(Problem.EMPTY_FILE));
  }

  @Test
  void aMissingColumnIsNamedWithThoseThatAreThere() {
    assertThatThrownBy(() -> table("a\tb\n").column("c"))
        .isInstanceOfSatisfying(
            FactError.class,
            error -> assertThat(error.arguments()).containsExactly("tiny", "c", "a, b"));
  }
}
