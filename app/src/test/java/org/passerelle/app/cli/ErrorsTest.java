package org.passerelle.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.passerelle.app.text.Messages;
import org.passerelle.reference.Language;
import org.passerelle.reference.table.FactError;

class ErrorsTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Errors errors =
      new Errors(Messages.in(Language.ENGLISH), new PrintStream(err, true, UTF_8));

  private String said() {
    return err.toString(UTF_8);
  }

  @Test
  void controlCharactersInWhatAPersonGaveReachNoTerminal() {
    errors.execution(
        new FactError(FactError.Problem.FILE_NOT_FOUND, "\u001b]0;x\u0007\u009b2Jy.zip"));

    assertThat(said()).contains("“]0;x2Jy.zip”").doesNotContainPattern("[\\p{Cntrl}&&[^\\r\\n]]");
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
