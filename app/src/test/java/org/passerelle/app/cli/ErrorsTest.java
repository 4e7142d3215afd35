package org.passerelle.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.passerelle.app.text.Messages;
import org.passerelle.reference.Language;

class ErrorsTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Errors errors =
      new Errors(Messages.in(Language.ENGLISH), new PrintStream(err, true, UTF_8));

  private String said() {
    return err.toString(UTF_8);
  }

  @Test
  void aFileThatFillsTheMemoryOrTheStackIsToldInWords() {
    int code =
        CommandLineApplication.guarded(
            errors,
            () -> {
              throw new OutOfMemoryError("Java heap space");
            });

    assertThat(code).isEqualTo(5);
    assertThat(said()).contains("too large for the memory").doesNotContain("heap space");
    assertThat(
            CommandLineApplication.guarded(
                errors,
                () -> {
                  throw new StackOverflowError();
                }))
        .isEqualTo(5);
  }
}
