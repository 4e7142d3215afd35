package org.passerelle.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.Views;
import org.passerelle.engine.linking.Linker;
import org.passerelle.reference.Reference;
import org.passerelle.reference.importing.OwnFacts;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the commands of one call share: the language, the way out, and the facts. */
final class Session {
  private final Messages messages;
  private final Terminal terminal;
  private final Path dataFolder;
  private @Nullable Reference reference;
  private @Nullable Linker linker;

  /**
   * The way to the person.
   *
   * @param out for results
   * @param err for questions, progress and errors
   * @param keyboard where a person can answer, if one is there
   * @param width the columns of the terminal
   * @param styled whether colours are wanted
   */
  record Terminal(
      PrintStream out,
      PrintStream err,
      Optional<BufferedReader> keyboard,
      int width,
      boolean styled) {}

  Session(Messages messages, Terminal terminal, Path dataFolder) {
    this.messages = messages;
    this.terminal = terminal;
    this.dataFolder = dataFolder;
  }

  Messages messages() {
    return messages;
  }

  String text(String key, Object... values) {
    return messages.text(key, values);
  }

  NumberText numbers() {
    return new NumberText(messages);
  }

  /** The facts, read when first asked for. */
  Reference reference() {
    if (reference == null) {
      reference = Reference.load(ownFacts().store());
    }
    return reference;
  }

  /** What finds occupations and skills in texts, made when first asked for. */
  Linker linker() {
    if (linker == null) {
      linker = new Linker(reference());
    }
    return linker;
  }

  OwnFacts ownFacts() {
    return new OwnFacts(dataFolder.resolve("facts-" + OwnFacts.FORMAT));
  }

  Path dataFolder() {
    return dataFolder;
  }

  Views views() {
    return new Views(reference(), messages);
  }

  /** A page of text on the way out. */
  Page page() {
    return new Page(terminal.out(), terminal.width(), terminal.styled());
  }

  /** A page of text for questions and progress, which a script does not want in its results. */
  Page aside() {
    return new Page(terminal.err(), terminal.width(), terminal.styled());
  }

  /** Writes a value as JSON. */
  void json(Object value) {
    terminal
        .out()
        .println(
            JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(value));
  }

  /** Asks the person, if one is there. */
  Optional<String> ask(String question) {
    if (terminal.keyboard().isEmpty()) {
      return Optional.empty();
    }
    terminal.err().print(question);
    terminal.err().flush();
    try {
      return Optional.ofNullable(terminal.keyboard().get().readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Failure failure(ExitCode exitCode, String key, Object... values) {
    return new Failure(exitCode, messages.text(key, values));
  }
}
