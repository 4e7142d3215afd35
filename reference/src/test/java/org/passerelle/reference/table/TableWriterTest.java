package org.passerelle.reference.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableWriterTest {
  @Test
  void rowsAreWrittenUnderTheirHeader() {
    TableWriter table = new TableWriter("t", "code", "value").row("b", 2).row("a", 0.5);

    assertThat(new String(table.bytes(), UTF_8)).isEqualTo("code\tvalue\nb\t2\na\t0.5\n");
  }

  @Test
  void sortedRowsDoNotDependOnTheOrderOfTheSource() {
    byte[] one = new TableWriter("t", "c").row("b").row("a").row("a").sorted().distinct().bytes();
    byte[] other = new TableWriter("t", "c").row("a").row("b").sorted().distinct().bytes();

    assertThat(one).isEqualTo(other);
  }

  @Test
  void numbersKeepSevenDigitsAndWholeOnesAll() {
    assertThat(TableWriter.number(0.8200000000000001)).isEqualTo("0.82");
    assertThat(TableWriter.number(1.0 / 3)).isEqualTo("0.3333333");
    assertThat(TableWriter.number(154187380)).isEqualTo("154187380");
    assertThat(TableWriter.number(-0.00001234)).isEqualTo("-0.00001234");
    assertThat(TableWriter.number(Double.NaN)).isEmpty();
  }

  @Test
  void anEmptyFirstCellKeepsItsPlace() {
    assertThat(new TableWriter("t", "a", "b").row("", "").table().rows()).isEqualTo(1);
  }

  @Test
  void aCellWithATabIsRefused() {
    assertThatThrownBy(() -> new TableWriter("t", "a").row("x\ty"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x\ty");
  }

  @Test
  void aRowOfAnotherWidthIsRefused() {
    assertThatThrownBy(() -> new TableWriter("t", "a", "b").row("x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
