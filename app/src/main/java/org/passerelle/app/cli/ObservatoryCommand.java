package org.passerelle.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.ObservatoryView.CurvesView;
import org.passerelle.app.view.ObservatoryViews;
import org.passerelle.app.wish.RankingWish;
import org.passerelle.engine.market.EmploymentTable;
import org.passerelle.engine.market.Observatory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle observatory --growing --country fr}: how occupations come and go. */
@Command(name = "observatory")
final class ObservatoryCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private JobArguments job = new JobArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--growing", descriptionKey = "option.growing")
  private boolean growing;

  @Option(names = "--shrinking", descriptionKey = "option.shrinking")
  private boolean shrinking;

  @Option(names = "--born", descriptionKey = "option.born")
  private boolean born;

  @Option(names = "--died", descriptionKey = "option.died")
  private boolean died;

  @Option(names = "--claims", descriptionKey = "option.claims")
  private boolean claims;

  @Option(names = "--country", paramLabel = "fr|us", descriptionKey = "option.observatoryCountry")
  private Optional<String> country = Optional.empty();

  @Option(names = "--table", paramLabel = "TABLE", descriptionKey = "option.table")
  private Optional<String> table = Optional.empty();

  @Option(names = "--since", paramLabel = "YEAR", descriptionKey = "option.since")
  private @Nullable Integer since;

  @Option(names = "--until", paramLabel = "YEAR", descriptionKey = "option.until")
  private @Nullable Integer until;

  @Option(names = "--least", paramLabel = "N", descriptionKey = "option.least")
  private @Nullable Double least;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "15",
      descriptionKey = "option.countSeries")
  private int count = 15;

  ObservatoryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Choice.checkCount(session, count, RankingWish.MOST);
    List<Boolean> wishes = List.of(growing, shrinking, born, died, claims, job.isNamed());
    if (wishes.stream().filter(wish -> wish).count() != 1) {
      throw session.failure(ExitCode.USAGE, "error.observatory");
    }
    Observatory observatory = new Observatory(session.reference());
    ObservatoryViews views =
        new ObservatoryViews(session.views(), session.messages(), session.reference(), observatory);
    ObservatoryText text = new ObservatoryText(session);
    if (job.isNamed()) {
      CurvesView view = views.curves(job.occupation(session, output.isJson()));
      show(view, () -> text.curves(view));
      return (view.curves().isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK).code();
    }
    if (born || died) {
      var view = views.lives(born, count);
      show(view, () -> text.lives(view, count));
    } else if (claims) {
      var view = views.claims();
      show(view, () -> text.claims(view));
    } else {
      var view = views.ranking(wish(observatory));
      show(view, () -> text.ranking(view));
      return (view.rates().isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK).code();
    }
    return ExitCode.OK.code();
  }

  private void show(Object view, Runnable text) {
    if (output.isJson()) {
      session.json(view);
    } else {
      text.run();
    }
  }

  private EmploymentTable table() {
    String place = country.orElse("fr").toLowerCase(Locale.ROOT);
    if (!List.of("fr", "us").contains(place)) {
      throw session.failure(ExitCode.USAGE, "error.observatoryCountry", place);
    }
    if (table.isEmpty()) {
      return RankingWish.usual(place.equals("fr"));
    }
    return Choice.of(session, EmploymentTable.class, table.get(), "wish.problem.table");
  }

  private RankingWish wish(Observatory observatory) {
    return RankingWish.of(
        observatory,
        table(),
        growing,
        year(since),
        year(until),
        least == null ? OptionalDouble.empty() : OptionalDouble.of(least),
        count);
  }

  private static OptionalInt year(@Nullable Integer told) {
    return told == null ? OptionalInt.empty() : OptionalInt.of(told);
  }
}
