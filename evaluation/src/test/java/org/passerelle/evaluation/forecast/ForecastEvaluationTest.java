package org.passerelle.evaluation.forecast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.Reference;

/** What {@code evaluate forecast} tells. */
class ForecastEvaluationTest {
  @TempDir private Path folder;

  @Test
  void everyTableIsToldWithItsMethodsAndWrittenToAFile() throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Path json = folder.resolve("forecast.json");

    ForecastEvaluation.run(
        Optional.of(json), Reference.bundled(), new PrintStream(told, true, UTF_8));

    assertThat(told.toString(UTF_8))
        .contains("France, families (DARES): 225 series; breaks [1990, 2003]; chosen: ")
        .contains("United States")
        .doesNotContain("NaN");
    assertThat(Files.readString(json))
        .startsWith("[{\"panel\":\"France, families (DARES)\",\"horizon\":1,\"method\":\"naive\"")
        .contains("by_earlier_errors_80")
        .doesNotContain("NaN");
  }
}
