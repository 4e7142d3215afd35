package org.passerelle.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.passerelle.app.cli.OriginArguments.Mover;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.view.PlanView;
import org.passerelle.engine.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle plan caissier}: the plan of someone who holds a job. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
  private static final int MOST = 100;

  private final Session session;

  @Mixin private OriginArguments from = new OriginArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--count", paramLabel = "N", defaultValue = "10", descriptionKey = "option.count")
  private int count = 10;

  PlanCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Choice.checkCount(session, count, MOST);
    Mover mover = from.mover(session, output.isJson());
    Plan plan = session.engines().planner().plan(mover.held(session), mover.origin(), count);
    PlanView view =
        session
            .views()
            .plan(
                plan,
                session
                    .diagnoses()
                    .of(
                        plan.diagnosis(),
                        Optional.empty(),
                        DiagnosisViews.usualScenarios(),
                        session.year()));
    if (output.isJson()) {
      session.json(view);
    } else {
      new PlanText(session).write(view);
    }
    return ExitCode.OK.code();
  }
}
