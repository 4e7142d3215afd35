package org.passerelle.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.document.DocumentReader;
import org.passerelle.app.engines.Engines;
import org.passerelle.app.profile.AnyCv;
import org.passerelle.app.profile.ProfileFiles;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.view.Views;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.income.offer.OccupationIncomes;
import org.passerelle.engine.linking.Linker;
import org.passerelle.engine.profile.Cv;
import org.passerelle.engine.profile.CvLinker;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.reference.Reference;
import org.passerelle.reference.importing.OwnFacts;
import tools.jackson.databind.json.JsonMapper;

/** What the commands of one call share: the language, the way out, and the facts. */
final class Session {
  /** Stands for what is piped in. */
  static final Path STANDARD_INPUT = Path.of("-");

  private final Messages messages;
  private final Terminal terminal;
  private final Path dataFolder;
  private final Map<String, String> environment;
  private final Engines engines;

  /**
   * The way to the person.
   *
   * @param out for results
   * @param err for questions, progress and errors
   * @param keyboard where a person can answer, if one is there
   * @param width the columns of the terminal
   * @param styled whether colours are wanted
   * @param in what is piped into the call
   * @param showsProgress whether someone looks at the questions and errors
   */
  record Terminal(
      PrintStream out,
      PrintStream err,
      Optional<BufferedReader> keyboard,
      int width,
      boolean styled,
      InputStream in,
      boolean showsProgress) {}

  Session(Messages messages, Terminal terminal, Path dataFolder, Map<String, String> environment) {
    this.messages = messages;
    this.terminal = terminal;
    this.dataFolder = dataFolder;
    this.environment = environment;
    this.engines =
        new Engines(
            () -> Reference.load(ownFacts().store()), () -> LocalDate.now(ZoneId.systemDefault()));
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

  /** A variable of the environment, if it is set. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** The methods, each prepared when first asked for. */
  Engines engines() {
    return engines;
  }

  /** The facts. */
  Reference reference() {
    return engines.reference();
  }

  /** What finds occupations and skills in texts. */
  Linker linker() {
    return engines.linker();
  }

  /** How feasible moves are. */
  FeasibleMoves moves() {
    return engines.moves();
  }

  /** What technology does to occupations. */
  Exposures exposures() {
    return engines.exposures();
  }

  /** What occupations leave, by the rules of today or of the nearest day that is known. */
  OccupationIncomes incomes() {
    return engines.incomes();
  }

  DiagnosisViews diagnoses() {
    return new DiagnosisViews(views(), messages, exposures());
  }

  /** The year of today. */
  int year() {
    return Year.now(ZoneId.systemDefault()).getValue();
  }

  /** What links CVs. */
  CvLinker cvLinker() {
    return engines.cvLinker();
  }

  /** What reads CVs and adverts of any format. */
  AnyCv anyCv() {
    return new AnyCv(YearMonth.now(ZoneId.systemDefault()), cvLinker()::titleLikeness);
  }

  ProfileFiles profileFiles() {
    return new ProfileFiles(reference());
  }

  /** A CV or an advert from a file, or what is piped in for {@code -}; what was cut is told. */
  Cv cv(Path file) {
    AnyCv.Reading reading =
        file.equals(STANDARD_INPUT) ? anyCv().read(file.toString(), input()) : anyCv().read(file);
    reading.warnings().forEach(warning -> aside().note("", warning.words(messages)));
    return reading.cv();
  }

  /** What is piped in, as far as a document is read and one byte more. */
  byte[] input() {
    try {
      return terminal.in().readNBytes(DocumentReader.MEGABYTES * (1 << 20) + 1);
    } catch (IOException e) {
      throw failure(ExitCode.BAD_FILE, "error.input");
    }
  }

  Terminal terminal() {
    return terminal;
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
        .println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(value));
  }

  /** Writes a value as JSON on one line. */
  void jsonLine(Object value) {
    terminal.out().println(JsonMapper.shared().writeValueAsString(value));
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
