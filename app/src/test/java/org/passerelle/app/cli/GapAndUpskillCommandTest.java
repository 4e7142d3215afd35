package org.passerelle.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.reference.Reference;
import tools.jackson.databind.JsonNode;

/** What a move asks to be learned, and which skills open doors. */
class GapAndUpskillCommandTest {
  private static final Reference REFERENCE = Reference.bundled();

  @TempDir private Path folder;

  private JsonNode json(String call) {
    Calls calls = new Calls(folder);
    assertThat(calls.run(call.split(" "))).isZero();
    return calls.json();
  }

  private static long essential(JsonNode skills) {
    return skills.valueStream().filter(skill -> skill.path("essential").asBoolean()).count();
  }

  @Test
  void everyEssentialSkillIsCoveredNearOrMissing() {
    JsonNode gap = json("gap 5230.1 --to 3313.2 --json");
    int bookkeeper = REFERENCE.occupations().find("3313.2").orElseThrow();

    long all =
        essential(gap.path("covered"))
            + essential(gap.path("near"))
            + essential(gap.path("missing"));

    assertThat(all).isEqualTo(REFERENCE.requirements().essential().degree(bookkeeper));
    assertThat(gap.path("leastMonths").asDouble()).isLessThan(gap.path("mostMonths").asDouble());
    for (JsonNode near : gap.path("near")) {
      assertThat(near.at("/nearestOwned/label").asString())
          .isNotEqualTo(near.at("/skill/label").asString());
    }
  }

  @Test
  void theBestSetForOneJobIsExactAndNamesItsSkills() {
    JsonNode upskill = json("upskill 5230.1 --to 3313.2 --set 3 --count 5 --json");

    assertThat(upskill.path("skills")).hasSize(5);
    assertThat(upskill.path("set")).hasSize(3);
    assertThat(upskill.path("setGain").asDouble())
        .isCloseTo(upskill.path("setBound").asDouble(), within(1e-6));
  }

  @Test
  void theSkillsForManyJobsRaiseSomeOfThem() {
    JsonNode upskill = json("upskill 5230.1 --count 3 --json");

    assertThat(upskill.path("skills")).hasSize(3);
    assertThat(upskill.at("/skills/0/raised")).isNotEmpty();
    assertThat(upskill.path("setGain").asDouble())
        .isPositive()
        .isLessThanOrEqualTo(upskill.path("setBound").asDouble());
  }

  @ParameterizedTest
  @CsvSource({
    "gap 5230.1 --to 5230.1, 2",
    "gap 5230.1 --to zzzzzz, 3",
    "upskill 5230.1 --to 5230.1, 2",
    "upskill 5230.1 --set 6, 2",
    "upskill 5230.1 --count 0, 2",
    "transitions --all, 2",
    "transitions --out x.csv.gz, 2",
    "transitions 5230.1 --all --out x.csv.gz, 2",
    "transitions --all --out x.parquet, 2",
    "upskill --all, 2",
    "upskill 5230.1 --all --out x.csv.gz, 2",
    "upskill --all --out /nowhere/x.csv.gz, 6",
    "map --out x.txt, 2",
    "transitions --all --out /nowhere/x.csv.gz, 6"
  })
  void whatCannotBeDoneIsToldInOneLine(String call, int exitCode) {
    Calls calls = new Calls(folder);

    assertThat(calls.run(call.split(" "))).isEqualTo(exitCode);

    assertThat(calls.err()).isNotBlank().doesNotContain("Exception");
  }

  @Test
  void theTableOfAllMovesHasALineForEach() throws Exception {
    Path file = folder.resolve("all.csv");
    Calls calls = new Calls(folder);

    assertThat(calls.run("transitions", "--all", "--out", file.toString())).isZero();

    try (var lines = Files.lines(file)) {
      List<String> first = lines.limit(2).toList();
      assertThat(first.getFirst()).isEqualTo("origin,target,feasibility,months");
      assertThat(first.getLast()).matches("[0-9.]+,[0-9.]+,0\\.\\d{3},\\d+\\.\\d");
    }
    try (var lines = Files.lines(file)) {
      assertThat(lines.count()).isEqualTo(1 + 3007L * 3006);
    }
  }
}
