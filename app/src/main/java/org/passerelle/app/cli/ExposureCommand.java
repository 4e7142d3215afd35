package org.passerelle.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Amount;
import org.passerelle.app.view.DiagnosisView;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.exposure.Substitution;
import org.passerelle.engine.exposure.WorkWeek;
import org.passerelle.reference.WorkActivities;
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
    if (middle != null || years != null || ceiling != null || helpToo) {
      Substitution trend = Substitution.TREND;
      try {
        scenarios.put(
            "own",
            new Substitution(
                middle == null ? trend.middle() : middle,
                years == null ? trend.years() : years,
                ceiling == null ? trend.ceiling() : ceiling / 100,
                helpToo));
      } catch (IllegalArgumentException e) {
        throw session.failure(ExitCode.USAGE, "error.scenario");
      }
    }
    return scenarios;
  }

  private Optional<WorkWeek> ownWeek(Exposures exposures) {
    if (week.isEmpty()) {
      return Optional.empty();
    }
    WorkActivities activities = exposures.activities();
    Map<Integer, Double> shares = new TreeMap<>();
    week.forEach((code, share) -> {
      OptionalInt activity = activities.classification().find(code.strip());
      if (activity.isEmpty()) {
        throw session.failure(ExitCode.USAGE, "error.activity", code);
      }
      shares.merge(activity.getAsInt(), share(code, share), Double::sum);
    });
    if (shares.values().stream().noneMatch(share -> share > 0)) {
      throw session.failure(ExitCode.USAGE, "error.weekEmpty");
    }
    return Optional.of(exposures.week(shares));
  }

  private double share(String code, String text) {
    return Amount.of(text.replace("%", ""))
        .orElseThrow(() -> session.failure(ExitCode.USAGE, "error.share", text, code));
  }
}
