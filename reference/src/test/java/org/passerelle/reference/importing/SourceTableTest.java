package org.passerelle.reference.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

class SourceTableTest {
  private static SourceTable csv(String text) {
    return SourceTable.csv("f.csv", text.getBytes(UTF_8), ',');
  }

  private static void refused(ThrowingCallable call, Problem problem, String... arguments) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            FactError.class,
            error -> {
              assertThat(error.problem()).isEqualTo(problem);
              assertThat(error.arguments()).startsWith(arguments);
            });
  }

  @Test
  void cellsAreAskedForByTheNameOfTheirColumn() {
    SourceTable table = csv("code,label\n1,\"a, b\nc\"\n2,\"say \"\"x\"\"\"\n");

    assertThat(table)
        .extracting(row -> row.get("label"))
        .containsExactly("a, b\nc", "say \"x\"");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(csv("\uFEFFcode\n1\n").header()).containsExactly("code");
  }

  @Test
  void windowsLineEndsAreUnderstood() {
    assertThat(csv("a,b\r\n1,2\r\n").iterator().next().get("b")).isEqualTo("2");
  }

  @Test
  void aShortRowHasEmptyCells() {
    assertThat(csv("a,b\n1\n").iterator().next().get("b")).isEmpty();
  }

  @Test
  void latinOneIsRefusedWithItsLineAndByte() {
    byte[] bytes = "a\nx\nMétier\n".getBytes(ISO_8859_1);
    refused(
        () -> SourceTable.csv("f.csv", bytes, ','), Problem.NOT_UTF8, "f.csv", "3", "0xE9");
  }

  @Test
  void aMissingColumnIsNamed() {
    refused(() -> csv("a,b\n1,2\n").require("a", "c"), Problem.COLUMN_MISSING, "f.csv", "c");
  }

  @Test
  void anEmptyFileIsRefused() {
    refused(() -> csv(""), Problem.EMPTY_FILE, "f.csv");
  }

  @Test
  void aCellWithoutEndIsRefused() {
    String endless = "a\n\"" + "x".repeat(SourceTable.MAX_CELL + 1);
    assertThatThrownBy(() -> csv(endless)).isInstanceOf(FactError.class);
  }

  @Test
  void numbersThatAreNotGivenAreNoNumbers() {
    SourceTable table = csv("n\n1.5\n*\n#\nNA\n\n");
    assertThat(table).extracting(row -> row.number("n")).startsWith(1.5, Double.NaN, Double.NaN);
  }

  @Test
  void whatIsNoNumberIsRefusedWithItsPlace() {
    SourceTable.Entry row = csv("n\nmany\n").iterator().next();
    refused(() -> row.number("n"), Problem.NOT_A_NUMBER, "f.csv", "2", "n", "many");
  }
}
