package org.passerelle.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.DiagnosisView;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.wish.TypedScenario;
import org.passerelle.app.wish.TypedWeek;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.exposure.Substitution;
import org.passerelle.engine.exposure.WorkWeek;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle exposure caissier}: what technology does to an occupation. */
@Command(name = "exposure")
final class ExposureCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private JobArguments job = new JobArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--week", paramLabel = "CODE=SHARE", split = ",", descriptionKey = "option.week")
  private Map<String, String> week = new LinkedHashMap<>();

  @Option(names = "--middle", paramLabel = "YEAR", descriptionKey = "option.middle")
  private @Nullable Double middle;

  @Option(names = "--years", paramLabel = "N", descriptionKey = "option.diffusion")
  private @Nullable Double years;

  @Option(names = "--ceiling", paramLabel = "PERCENT", descriptionKey = "option.ceiling")
  private @Nullable Double ceiling;

  @Option(names = "--help-too", descriptionKey = "option.helpToo")
  private boolean helpToo;

  @Option(names = "--measures", descriptionKey = "option.measures")
  private boolean measures;

  ExposureCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Map<String, Substitution> scenarios = scenarios();
    Exposures exposures = session.exposures();
    Optional<WorkWeek> own = ownWeek(exposures);
    int occupation = job.occupation(session, output.isJson());
    DiagnosisView view =
        session.diagnoses().of(exposures.diagnose(occupation), own, scenarios, session.year());
    if (output.isJson()) {
      session.json(view);
    } else {
      new ExposureText(session, view, new FigureText(session, view.sources())).write(measures);
    }
    return ExitCode.OK.code();
  }

  private Map<String, Substitution> scenarios() {
    Map<String, Substitution> scenarios = DiagnosisViews.usualScenarios();
    TypedScenario own = new TypedScenario(number(middle), number(years), number(ceiling), helpToo);
    if (!own.isEmpty()) {
      scenarios.put("own", own.scenario());
    }
    return scenarios;
  }

  private static OptionalDouble number(@Nullable Double told) {
    return told == null ? OptionalDouble.empty() : OptionalDouble.of(told);
  }

  private Optional<WorkWeek> ownWeek(Exposures exposures) {
    if (week.isEmpty()) {
      return Optional.empty();
    }
    return TypedWeek.week(TypedWeek.shares(week, exposures), exposures);
  }
}
