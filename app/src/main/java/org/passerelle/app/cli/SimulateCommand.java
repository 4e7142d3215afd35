package org.passerelle.app.cli;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.SimulationView;
import org.passerelle.app.view.SimulationViews;
import org.passerelle.app.wish.SimulationWish;
import org.passerelle.engine.workforce.FrenchWorkforce;
import org.passerelle.engine.workforce.Shock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle simulate}: what automation does to all workers at once. */
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {
  private static final int MOST = 100;

  private final Session session;

  @Mixin private JobArguments job = new JobArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--shock",
      paramLabel = "STUDY",
      defaultValue = "ai",
      descriptionKey = "option.shock")
  private String shock = "ai";

  @Option(
      names = "--jobs-kept",
      paramLabel = "PERCENT",
      defaultValue = "100",
      descriptionKey = "option.jobsKept")
  private double jobsKept = 100;

  @Option(
      names = "--years",
      paramLabel = "N",
      defaultValue = "30",
      descriptionKey = "option.shockYears")
  private double years = 30;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.shockSeed")
  private @Nullable Long seed;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "8",
      descriptionKey = "option.countGroups")
  private int count = 8;

  SimulateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Choice.checkCount(session, count, MOST);
    SimulationWish wish =
        new SimulationWish(
            Choice.of(session, Shock.class, shock, "wish.problem.shock"),
            jobsKept / 100,
            years,
            seed == null ? OptionalLong.empty() : OptionalLong.of(seed));
    OptionalInt asked =
        job.isNamed()
            ? OptionalInt.of(job.occupation(session, output.isJson()))
            : OptionalInt.empty();
    session.aside().note("", session.text("simulate.begun"));
    FrenchWorkforce france =
        new FrenchWorkforce(session.reference(), session.moves(), session.exposures());
    SimulationView view =
        new SimulationViews(
                session.messages(), session.reference(), france, session.exposures().employment())
            .of(wish, asked, count);
    if (output.isJson()) {
      session.json(view);
    } else {
      new SimulateText(session).write(view);
    }
    return ExitCode.OK.code();
  }
}
