package org.passerelle.app.web.api;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.view.ObservatoryView.ClaimsView;
import org.passerelle.app.view.ObservatoryView.CurvesView;
import org.passerelle.app.view.ObservatoryView.LivesView;
import org.passerelle.app.view.ObservatoryView.RankingView;
import org.passerelle.app.view.ObservatoryViews;
import org.passerelle.app.view.SimulationView;
import org.passerelle.app.view.SourceView;
import org.passerelle.app.view.Views;
import org.passerelle.app.web.Simulations.Asked;
import org.passerelle.app.web.WebProblem;
import org.passerelle.app.web.api.ApiLists.SourcesView;
import org.passerelle.app.wish.RankingWish;
import org.passerelle.app.wish.SimulationWish;
import org.passerelle.app.wish.WishProblem;
import org.passerelle.engine.market.EmploymentTable;
import org.passerelle.engine.workforce.Shock;

/** How occupations come and go, what a shock does to all workers, and where the facts are from. */
final class ObservatoryRoutes {
  private static final int MOST = 500;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  private static final List<Parameter> RANKING =
      List.of(
          Parameter.choice("table", "api.parameter.table", EmploymentTable.class)
              .orElse(EnumName.of(EmploymentTable.FRANCE_FAMILIES)),
          Parameter.choice("order", "api.parameter.order", List.of("growing", "shrinking"))
              .orElse("growing"),
          Parameter.whole("since", "option.since", FIRST_YEAR, LAST_YEAR),
          Parameter.whole("until", "option.until", FIRST_YEAR, LAST_YEAR),
          Parameter.number("least", "option.least", 0, 1_000_000),
          Parameter.whole("limit", "api.parameter.limit", 1, MOST).orElse("15"));

  private static final List<Parameter> SIMULATION =
      List.of(
          Parameter.choice("shock", "api.parameter.shock", Shock.class).orElse("ai"),
          Parameter.number("jobsKept", "option.jobsKept", 10, 150).orElse("100"),
          Parameter.number("years", "option.shockYears", 2, 100).orElse("30"),
          Parameter.whole("seed", "option.shockSeed", 0, Long.MAX_VALUE >> 1),
          Parameter.text("occupation", "api.parameter.simulated", 100),
          Parameter.whole("limit", "option.countGroups", 1, ApiLists.MOST).orElse("8"));

  private ObservatoryRoutes() {}

  static void addTo(ApiRoutes api) {
    api.open(
            "/occupations/{code}/history",
            ApiDoc.reference("history", CurvesView.class, "/occupations/5230.1/history"),
            call -> views(call).curves(call.occupation()))
        .open(
            "/observatory/ranking",
            ApiDoc.reference(
                    "ranking", RankingView.class, "/observatory/ranking?order=shrinking&limit=5")
                .with(RANKING),
            ObservatoryRoutes::ranking)
        .open(
            "/observatory/lives",
            ApiDoc.reference("lives", LivesView.class, "/observatory/lives?kind=died&limit=5")
                .with(
                    Parameter.choice("kind", "api.parameter.kind", List.of("born", "died"))
                        .orElse("born"),
                    Parameter.whole("limit", "api.parameter.limit", 1, MOST).orElse("15")),
            call ->
                views(call)
                    .lives(call.given().text("kind").equals("born"), call.given().whole("limit")))
        .open(
            "/observatory/claims",
            ApiDoc.reference("claims", ClaimsView.class, "/observatory/claims"),
            call -> views(call).claims())
        .open(
            "/simulation",
            ApiDoc.reference(
                    "simulation",
                    SimulationView.class,
                    "/simulation?shock=ai&years=20&occupation=5230.1&limit=3")
                .with(SIMULATION),
            ObservatoryRoutes::simulation)
        .open(
            "/sources",
            ApiDoc.reference("sources", SourcesView.class, "/sources?limit=5").with(ApiLists.PAGE),
            ObservatoryRoutes::sources)
        .open(
            "/sources/{id}",
            ApiDoc.reference("source", SourceView.class, "/sources/esco_1_1_1"),
            ObservatoryRoutes::source);
  }

  private static ObservatoryViews views(ApiCall call) {
    return new ObservatoryViews(
        call.views(), call.messages(), call.engines().reference(), call.engines().observatory());
  }

  private static RankingView ranking(ApiCall call) {
    Given given = call.given();
    EmploymentTable table = given.choice(EmploymentTable.class, "table");
    try {
      return views(call)
          .ranking(
              RankingWish.of(
                  call.engines().observatory(),
                  table,
                  given.text("order").equals("growing"),
                  year(given, "since"),
                  year(given, "until"),
                  given.numberIfGiven("least"),
                  given.whole("limit")));
    } catch (WishProblem problem) {
      throw given.wrong(
          isEndAlone(given) ? "until" : "since", problem.key(), problem.arguments().toArray());
    }
  }

  private static OptionalInt year(Given given, String name) {
    return given.has(name) ? OptionalInt.of(given.whole(name)) : OptionalInt.empty();
  }

  private static boolean isEndAlone(Given given) {
    return given.has("until") && !given.has("since");
  }

  private static SimulationView simulation(ApiCall call) {
    Given given = call.given();
    OptionalInt asked =
        given.has("occupation")
            ? OptionalInt.of(call.occupationOf(given.text("occupation")))
            : OptionalInt.empty();
    SimulationWish wish =
        new SimulationWish(
            given.choice(Shock.class, "shock"),
            given.number("jobsKept") / 100,
            given.number("years"),
            given.has("seed") ? OptionalLong.of(given.large("seed")) : OptionalLong.empty());
    return call.prepared(
        call.site()
            .simulations()
            .forWhoeverBegins(new Asked(wish, asked, given.whole("limit"), call.language())));
  }

  private static SourcesView sources(ApiCall call) {
    List<SourceView> all =
        call.engines().reference().sources().stream().map(Views::source).toList();
    return new SourcesView(
        ApiLists.part(all, call.given()),
        all.size(),
        call.given().whole("limit"),
        call.given().whole("offset"));
  }

  private static SourceView source(ApiCall call) {
    String id = call.visit().path("id");
    return call.engines().reference().sources().stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .map(Views::source)
        .orElseThrow(() -> new WebProblem(HttpStatus.NOT_FOUND, "api.problem.source", id));
  }
}
