package org.passerelle.app.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private static final String SENTENCE =
      "exposed occupations are not lost occupations and near ones are not yet within reach ";

  private static List<String> lines(int width, boolean styled, Consumer<Page> writes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writes.accept(new Page(new PrintStream(out, true, UTF_8), width, styled));
    return out.toString(UTF_8).lines().toList();
  }

  private static List<String> lines(int width, Consumer<Page> writes) {
    return lines(width, false, writes);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 100})
  void aParagraphFillsTheWidthAndNeverPassesIt(int width) {
    String text = SENTENCE.repeat(5).strip();

    List<String> lines = lines(width, page -> page.paragraph("1. ", text));

    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    assertThat(lines.getFirst()).startsWith("1. exposed").hasSizeGreaterThan(width - 12);
    assertThat(lines.subList(1, lines.size()))
        .allSatisfy(line -> assertThat(line).startsWith("   ").doesNotStartWith("    "));
    String joined =
        String.join(" ", lines.stream().map(line -> line.substring(3).strip()).toList());
    assertThat(joined).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 100})
  void aValueStandsAtTheRightOfItsName(int width) {
    List<String> lines = lines(width, page -> page.pair("  ", "Median wage", "€1,300"));

    assertThat(lines).singleElement().asString().hasSize(width);
    assertThat(lines.getFirst()).startsWith("  Median wage ..").endsWith(".. €1,300");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 100})
  void aValueForWhichALongNameLeavesNoRoomStandsBelow(int width) {
    String name = "x".repeat(width - 8);

    List<String> lines = lines(width, page -> page.pair("", name, "€1,300"));

    assertThat(lines).containsExactly(name, " ".repeat(width - 6) + "€1,300");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 100})
  void onlyTheLastColumnOfATableIsWrapped(int width) {
    List<String> lines =
        lines(
            width,
            page ->
                page.table(
                    List.of("code", "title"),
                    List.of(List.of("5230.1", SENTENCE + SENTENCE), List.of("1", "short"))));

    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    assertThat(lines.getFirst()).isEqualTo("  code    title");
    assertThat(lines.get(1)).startsWith("  5230.1  exposed");
    assertThat(lines.get(2)).matches(" {10}\\S.*");
    assertThat(lines.getLast()).isEqualTo("  1       short");
  }

  @Test
  void aNarrowerTerminalGetsLinesOfForty() {
    assertThat(lines(5, page -> page.pair("", "a", "b"))).singleElement().asString().hasSize(40);
  }

  @Test
  void anEmptyTableIsNothing() {
    assertThat(lines(60, page -> page.table(List.of(), List.of()))).isEmpty();
  }

  @Test
  void stylesAreWrittenOnlyWhereTheyAreWanted() {
    assertThat(lines(60, true, page -> page.title("Plan")))
        .containsExactly("\u001b[1mPlan\u001b[0m");
    assertThat(lines(60, page -> page.title("Plan"))).containsExactly("Plan");
  }

  @Test
  void controlCharactersOfTheTextAreLeftOut() {
    String hostile = "a\u001b[31mb\u0007\u007f\u009bc\r";

    List<String> lines =
        lines(
            60,
            page -> {
              page.title(hostile);
              page.heading(hostile);
              page.paragraph(hostile, hostile);
              page.note(hostile, hostile);
              page.pair(hostile, hostile, hostile);
              page.table(List.of(hostile, hostile), List.of(List.of(hostile, hostile)));
            });

    assertThat(String.join("", lines))
        .contains("a[31mbc")
        .doesNotContainPattern("\\p{Cntrl}|\\x9b");
  }
}
