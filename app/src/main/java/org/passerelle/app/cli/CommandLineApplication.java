package org.passerelle.app.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.passerelle.app.cli.Session.Terminal;
import org.passerelle.app.data.DataFolder;
import org.passerelle.app.text.Messages;
import picocli.CommandLine;

/** The command line of Passerelle, from the words of a call to an exit code. */
public final class CommandLineApplication {
  private static final int WIDTH = 100;

  private final PrintStream out;
  private final PrintStream err;
  private final Optional<BufferedReader> keyboard;
  private final Map<String, String> environment;
  private final boolean styled;
  private final InputStream in;
  private final BooleanSupplier readerGone;

  /**
   * A command line.
   *
   * @param out for results
   * @param err for questions, progress and errors
   * @param keyboard where a person can answer, if one is there
   * @param environment the variables of the environment
   * @param styled whether the way out is a terminal that shows colours
   */
  public CommandLineApplication(
      PrintStream out,
      PrintStream err,
      Optional<BufferedReader> keyboard,
      Map<String, String> environment,
      boolean styled) {
    this(out, err, keyboard, environment, styled, InputStream.nullInputStream(), () -> false);
  }

  /**
   * A command line that can read what is piped into it.
   *
   * @param in what is piped into it
   * @param readerGone whether whoever reads the results has stopped reading
   */
  public CommandLineApplication(
      PrintStream out,
      PrintStream err,
      Optional<BufferedReader> keyboard,
      Map<String, String> environment,
      boolean styled,
      InputStream in,
      BooleanSupplier readerGone) {
    this.out = out;
    this.err = err;
    this.keyboard = keyboard;
    this.environment = Map.copyOf(environment);
    this.styled = styled && !environment.containsKey("NO_COLOR");
    this.in = in;
    this.readerGone = readerGone;
  }

  /** The command line of the running process. */
  public static CommandLineApplication ofThisProcess() {
    boolean isTerminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    Optional<BufferedReader> keyboard =
        isTerminal
            ? Optional.of(new BufferedReader(new InputStreamReader(System.in, UTF_8)))
            : Optional.empty();
    PipeOutput results = new PipeOutput(new FileOutputStream(FileDescriptor.out));
    return new CommandLineApplication(
        stream(results, "stdout.encoding"),
        stream(new FileOutputStream(FileDescriptor.err), "stderr.encoding"),
        keyboard,
        System.getenv(),
        isTerminal,
        System.in,
        results::isReaderGone);
  }

  /** A machine set to plain ASCII gets UTF-8 all the same: French without accents is no French. */
  private static PrintStream stream(OutputStream stream, String property) {
    Charset charset =
        Optional.ofNullable(System.getProperty(property))
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .filter(set -> !set.equals(US_ASCII))
            .orElse(UTF_8);
    return new PrintStream(stream, true, charset);
  }

  /**
   * Runs a call.
   *
   * @return the exit code
   */
  public int run(String... arguments) {
    Messages messages = Messages.in(LanguageChoice.of(List.of(arguments), environment));
    Errors errors = new Errors(messages, err);
    Optional<String> unknown =
        LanguageChoice.asked(List.of(arguments)).filter(l -> LanguageChoice.find(l).isEmpty());
    if (unknown.isPresent()) {
      return errors.execution(
          new Failure(ExitCode.USAGE, messages.text("error.language", unknown.get())));
    }
    int code = guarded(errors, () -> execute(messages, errors, arguments));
    // A stream of prints keeps its troubles to itself: a full disk would go unnoticed.
    if (out.checkError()) {
      return readerGone.getAsBoolean() ? ExitCode.OK.code() : errors.lostOutput();
    }
    err.flush();
    return code;
  }

  private int execute(Messages messages, Errors errors, String... arguments) {
    Session session = new Session(messages, terminal(), dataFolder(), environment);
    return commandLine(session, errors, List.of(arguments)).execute(arguments);
  }

  /** The last defence against a file that is made to fill the memory. */
  static int guarded(Errors errors, IntSupplier command) {
    try {
      return command.getAsInt();
    } catch (OutOfMemoryError | StackOverflowError e) {
      return errors.memory();
    }
  }

  private Terminal terminal() {
    int width = WIDTH;
    String columns = environment.getOrDefault("COLUMNS", "");
    if (columns.matches("\\d{1,4}")) {
      width = Integer.parseInt(columns);
    }
    boolean showsProgress = environment.containsKey("PASSERELLE_PROGRESS");
    return new Terminal(out, err, keyboard, width, styled, in, showsProgress);
  }

  private Path dataFolder() {
    return DataFolder.find(
        environment,
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")));
  }

  private CommandLine commandLine(Session session, Errors errors, List<String> words) {
    CommandLine root =
        new CommandLine(new PasserelleCommand(session)).addMixin("language", new LanguageOptions());
    new Commands(session).neededFor(words).forEach(root::addSubcommand);
    return root.setResourceBundle(session.messages().bundle())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOverwrittenOptionsAllowed(true)
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(true)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                styled ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setOut(new PrintWriter(out, true, out.charset()))
        .setErr(new PrintWriter(err, true, err.charset()))
        .setParameterExceptionHandler((error, line) -> errors.usage(error))
        .setExecutionExceptionHandler((error, command, result) -> errors.execution(error));
  }
}
