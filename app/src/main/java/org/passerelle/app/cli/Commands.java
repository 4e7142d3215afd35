package org.passerelle.app.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands there are, in the order of the help. */
record Commands(Session session) {
  private static final List<Choice> ALL =
      List.of(
          new Choice(ServeCommand.class, ServeCommand::new),
          new Choice(PlanCommand.class, PlanCommand::new),
          new Choice(TransitionsCommand.class, TransitionsCommand::new),
          new Choice(GapCommand.class, GapCommand::new),
          new Choice(UpskillCommand.class, UpskillCommand::new),
          new Choice(ExposureCommand.class, ExposureCommand::new),
          new Choice(ObservatoryCommand.class, ObservatoryCommand::new),
          new Choice(SimulateCommand.class, SimulateCommand::new),
          new Choice(IncomeCommand.class, IncomeCommand::new),
          new Choice(DemandCommand.class, DemandCommand::new),
          new Choice(OffersCommand.class, OffersCommand::new),
          new Choice(PathCommand.class, PathCommand::new),
          new Choice(MapCommand.class, MapCommand::new),
          new Choice(OccupationCommand.class, OccupationCommand::new),
          new Choice(SkillCommand.class, SkillCommand::new),
          new Choice(LinkCommand.class, LinkCommand::new),
          new Choice(SkillsCommand.class, SkillsCommand::new),
          new Choice(ProfileCommand.class, Commands::profile),
          new Choice(DataCommand.class, Commands::data));

  /** A command, made when it is called. */
  private record Choice(Class<?> type, Function<Session, Object> made) {
    boolean isNamed(String word) {
      return type.getAnnotation(Command.class).name().equals(word);
    }
  }

  /**
   * The command that the first word of a call names. All of them where none is named, for then the
   * call is about them: help, or a name that does not exist. Making a command means reading its
   * options, and for all of them that takes longer than many a command runs.
   *
   * @param words of the call; without any the web application is started and no other is needed
   */
  List<Object> neededFor(List<String> words) {
    List<Choice> named =
        words.stream().limit(1).flatMap(word -> ALL.stream().filter(c -> c.isNamed(word))).toList();
    Stream<Choice> needed =
        words.isEmpty() ? Stream.of() : (named.isEmpty() ? ALL : named).stream();
    return needed.map(choice -> choice.made().apply(session)).toList();
  }

  private static CommandLine profile(Session session) {
    return new CommandLine(new ProfileCommand())
        .addMixin("language", new LanguageOptions())
        .addSubcommand(new ProfileReadCommand(session))
        .addSubcommand(new ProfileShowCommand(session))
        .addSubcommand(new ProfileChangeCommand(session))
        .addSubcommand(new ProfileInterestsCommand(session))
        .addSubcommand(new ProfileExportCommand(session));
  }

  private static CommandLine data(Session session) {
    return new CommandLine(new DataCommand())
        .addMixin("language", new LanguageOptions())
        .addSubcommand(new SourcesCommand(session))
        .addSubcommand(new CoverageCommand(session))
        .addSubcommand(new RebuildCommand(session))
        .addSubcommand(new ImportCommand(session))
        .addSubcommand(new ForgetCommand(session))
        .addSubcommand(new MoveDataCommand(session));
  }
}
