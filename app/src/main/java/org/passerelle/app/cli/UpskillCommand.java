package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.passerelle.app.cli.OriginArguments.Mover;
import org.passerelle.app.view.UpskillView;
import org.passerelle.app.view.UpskillViews;
import org.passerelle.app.view.Views;
import org.passerelle.engine.transition.Upskilling;
import org.passerelle.engine.transition.Upskilling.NextSkill;
import org.passerelle.engine.transition.Upskilling.SkillSet;
import org.passerelle.engine.transition.benefit.Outlook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle upskill caissier}: the skills that open most doors. */
@Command(name = "upskill")
final class UpskillCommand implements Callable<Integer> {
  private static final int MOST = 100;
  private static final int MOST_OF_SET = 5;

  private final Session session;

  @Mixin private OriginArguments from = new OriginArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--to", paramLabel = "JOB", descriptionKey = "option.toUpskill")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "10",
      descriptionKey = "option.countSkills")
  private int count = 10;

  @Option(names = "--set", paramLabel = "N", defaultValue = "5", descriptionKey = "option.set")
  private int set = MOST_OF_SET;

  @Option(names = "--all", descriptionKey = "option.allSkills")
  private boolean all;

  @Option(names = "--out", paramLabel = "FILE.csv.gz", descriptionKey = "option.outSkills")
  private Optional<Path> out = Optional.empty();

  UpskillCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Choice.checkCount(session, count, MOST);
    if (set < 1 || set > MOST_OF_SET) {
      throw session.failure(ExitCode.USAGE, "error.set", set, MOST_OF_SET);
    }
    if (all || out.isPresent()) {
      if (!all || out.isEmpty() || from.isNamed() || to.isPresent()) {
        throw session.failure(ExitCode.USAGE, "error.allSkillsAndOut");
      }
      new CsvFile(session).write(out.get(), new AllNextSkills(session, count));
      return ExitCode.OK.code();
    }
    Mover mover = from.mover(session, output.isJson());
    UpskillView view = view(mover);
    if (output.isJson()) {
      session.json(view);
    } else {
      new UpskillText(session).write(view);
    }
    return (view.skills().isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK).code();
  }

  private UpskillView view(Mover mover) {
    Upskilling upskilling = session.engines().upskilling();
    Views views = session.views();
    OptionalInt target =
        to.map(job -> new OccupationChoice(session, output.isJson()).of(job, Optional.empty()))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    if (target.isPresent() && mover.origin().occupations().contains(target.getAsInt())) {
      throw session.failure(
          ExitCode.USAGE,
          "error.samePath",
          views.occupation(target.getAsInt()).title(),
          to.orElse(""));
    }
    BitSet wanted = new BitSet();
    if (target.isPresent()) {
      wanted.set(target.getAsInt());
    } else {
      wanted = new Outlook(session.reference()).safeAndPaid(mover.held(session));
    }
    SkillSet best =
        target.isPresent()
            ? upskilling.setFor(mover.origin(), target.getAsInt(), set)
            : upskilling.set(mover.origin(), wanted, set);
    List<NextSkill> next =
        target.isPresent()
            ? upskilling.nextFor(mover.origin(), target.getAsInt(), count)
            : upskilling.next(mover.origin(), wanted, count);
    return new UpskillViews(views)
        .of(
            mover.occupation(),
            target.isPresent() ? Optional.of(target.getAsInt()) : Optional.empty(),
            wanted.cardinality(),
            next,
            best);
  }
}
