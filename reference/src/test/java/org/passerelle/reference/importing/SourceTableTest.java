package org.passerelle.reference.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    assertThat(table).extracting(row -> row.get("label")).containsExactly("a, b\nc", "say \"x\"");
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
    refused(() -> SourceTable.csv("f.csv", bytes, ','), Problem.NOT_UTF8, "f.csv", "3", "0xE9");
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
  void aNameHoldsNoControlCharacters() {
    assertThat(SourceTable.clean("a\u001b[31mb\u0007c\u007f\u0000d\te")).isEqualTo("a[31mbcd e");
    assertThat(SourceTable.clean("gros \u009cuvre")).isEqualTo("gros œuvre");
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

  private static final SourceTable.Limits SMALL = new SourceTable.Limits(3, 4, 8);

  private static SourceTable small(String text) {
    return SourceTable.csv("f.csv", text.getBytes(UTF_8), ',', SMALL);
  }

  @Test
  void aTableOfTooManyRowsColumnsOrCellsIsRefusedAtTheLineThatPassesTheLimit() {
    assertThat(small("a\n1\n2\n3\n").size()).isEqualTo(3);
    assertThat(small("a,b\n1,2\n3,4\n1,2\n").size()).isEqualTo(3);
    refused(() -> small("a\n1\n2\n3\n4\n"), Problem.TABLE_TOO_LARGE, "f.csv", "5", "3", "4", "8");
    refused(() -> small("a,b,c,d,e\n"), Problem.TABLE_TOO_LARGE, "f.csv", "1");
    refused(() -> small("a\n1,2,3,4,5\n"), Problem.TABLE_TOO_LARGE, "f.csv", "2");
    refused(() -> small("a,b,c\n1,2,3\n1,2,3\n1,2,3\n"), Problem.TABLE_TOO_LARGE, "f.csv", "4");
  }

  private static SourceTable workbook(Path folder, String rows) {
    new SmallRelease(folder, new EscoImporter()).withSheetData("f.xlsx", "S", rows);
    return Distribution.of(List.of(folder)).xlsx("f.xlsx");
  }

  @Test
  void aCellBeyondTheLastColumnOfASheetIsRefused(@TempDir Path folder) {
    String header = "<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row>";

    assertThat(workbook(folder, header + "<row r='2'><c r='XFD2'><v>1</v></c></row>").size())
        .isEqualTo(1);
    refused(
        () -> workbook(folder, header + "<row r='2'><c r='XFE2'><v>1</v></c></row>"),
        Problem.TABLE_TOO_LARGE,
        "f.xlsx",
        "2");
    refused(
        () -> workbook(folder, "<row r='1'><c r='ABCD1'><v>1</v></c></row>"),
        Problem.TABLE_TOO_LARGE,
        "f.xlsx",
        "1");
  }

  @Test
  void aRowNumberThatIsNoneIsRefused(@TempDir Path folder) {
    for (String number : List.of("99999999999", "x", "")) {
      refused(
          () -> workbook(folder, "<row r='%s'><c r='A1'><v>1</v></c></row>".formatted(number)),
          Problem.MALFORMED,
          "f.xlsx");
    }
  }
}
