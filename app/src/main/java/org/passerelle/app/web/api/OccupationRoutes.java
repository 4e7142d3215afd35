package org.passerelle.app.web.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.app.moves.MoveOrder;
import org.passerelle.app.moves.MoveProblem;
import org.passerelle.app.moves.MoveSearch;
import org.passerelle.app.moves.MoveWishes;
import org.passerelle.app.moves.TypedWishes;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.view.DiagnosisView;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.view.GapView;
import org.passerelle.app.view.GapViews;
import org.passerelle.app.view.OccupationView.DetailView;
import org.passerelle.app.view.PathwayViews;
import org.passerelle.app.view.PathwaysView;
import org.passerelle.app.view.PlanView;
import org.passerelle.app.view.TransitionsView;
import org.passerelle.app.web.Person;
import org.passerelle.app.web.Plans;
import org.passerelle.app.web.WebProblem;
import org.passerelle.app.web.api.ApiLists.OccupationMatchView;
import org.passerelle.app.web.api.ApiLists.OccupationsView;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.transition.SteppingStones;
import org.passerelle.engine.transition.benefit.Criterion;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.reference.Occupations;

/** Occupations: found by words, described, diagnosed, and where one can go from them. */
final class OccupationRoutes {
  private static final int MOST_WORDS = 200;

  /** So many names that begin with the words are looked at. */
  private static final int BEGINNINGS = 500;

  /** Fewer than that, and what the words may mean is looked for too. */
  private static final int FEW = 8;

  private static final List<Parameter> MOVES =
      List.of(
          Parameter.flag("safer", "option.safer"),
          Parameter.flag("paidMore", "option.paidMore"),
          Parameter.number("minPayRatio", "option.minPayRatio", 0, MoveWishes.MOST_RATIO),
          Parameter.flag("remote", "option.remoteMoves"),
          Parameter.flag("noRegulated", "option.noRegulated"),
          Parameter.number("maxMonths", "option.maxMonths", 0, MoveWishes.MOST_MONTHS),
          Parameter.text("region", "option.regionMoves", MOST_WORDS),
          Parameter.choice("sort", "option.sortMoves", MoveOrder.class)
              .orElse(EnumName.of(MoveOrder.FEASIBILITY)),
          Parameter.text("weights", "api.parameter.weights", MOST_WORDS),
          Parameter.flag("pareto", "option.pareto"),
          Parameter.whole("limit", "api.parameter.limit", 1, MoveWishes.MOST_COUNT).orElse("10"));

  private static final List<Parameter> PATHS =
      List.of(
          Parameter.whole("limit", "api.parameter.limit", 1, ApiLists.MOST).orElse("5"),
          Parameter.whole("steps", "option.steps", 1, SteppingStones.LONGEST)
              .orElse(Integer.toString(SteppingStones.LONGEST)),
          Parameter.number("maxMonths", "option.pathMonths", 0, MoveWishes.MOST_MONTHS));

  private OccupationRoutes() {}

  static void addTo(ApiRoutes api) {
    api.open(
            "/occupations",
            ApiDoc.reference("occupations", OccupationsView.class, "/occupations?q=caiss&limit=5")
                .with(Parameter.text("q", "api.parameter.occupations.q", MOST_WORDS))
                .with(ApiLists.PAGE),
            OccupationRoutes::find)
        .open(
            "/occupations/{code}",
            ApiDoc.reference("occupation", DetailView.class, "/occupations/5230.1"),
            call -> call.views().occupationDetail(call.occupation()))
        .open(
            "/occupations/{code}/exposure",
            ApiDoc.reference("exposure", DiagnosisView.class, "/occupations/5230.1/exposure"),
            OccupationRoutes::exposure)
        .open(
            "/occupations/{code}/transitions",
            ApiDoc.reference(
                    "transitions",
                    TransitionsView.class,
                    "/occupations/5230.1/transitions?safer=true&region=Bretagne&limit=3")
                .with(MOVES),
            OccupationRoutes::transitions)
        .open(
            "/occupations/{code}/plan",
            ApiDoc.reference("plan", PlanView.class, "/occupations/5230.1/plan?limit=3")
                .with(
                    Parameter.whole("limit", "api.parameter.limit", 1, ApiLists.MOST).orElse("10")),
            call -> new Plans(call.visit()).of(person(call), call.given().whole("limit")))
        .open(
            "/occupations/{code}/paths/{target}",
            ApiDoc.reference(
                    "paths", PathwaysView.class, "/occupations/5230.1/paths/2511.17?steps=2")
                .with(PATHS),
            OccupationRoutes::paths)
        .open(
            "/occupations/{code}/gap/{target}",
            ApiDoc.reference("gap", GapView.class, "/occupations/5230.1/gap/4311.1"),
            OccupationRoutes::gap);
  }

  /** First what begins with the letters, then what the words may mean, spelling forgiven. */
  private static OccupationsView find(ApiCall call) {
    String words = call.given().text("q");
    List<OccupationMatchView> found;
    long total;
    if (words.isEmpty()) {
      Occupations all = call.engines().reference().occupations();
      total = all.size();
      found =
          IntStream.range(0, all.size())
              .skip(call.given().whole("offset"))
              .limit(call.given().whole("limit"))
              .mapToObj(call.views()::occupation)
              .map(view -> new OccupationMatchView(view, view.title(), null))
              .toList();
    } else {
      List<Match> matches = matches(call, words);
      total = matches.size();
      found =
          ApiLists.part(matches, call.given()).stream()
              .map(match ->
                  new OccupationMatchView(
                      call.views().occupation(match.occupation()),
                      match.name(),
                      match.confidence().orElse(null)))
              .toList();
    }
    return new OccupationsView(
        found, total, call.given().whole("limit"), call.given().whole("offset"));
  }

  private record Match(int occupation, String name, Optional<Double> confidence) {}

  private static List<Match> matches(ApiCall call, String words) {
    var byCode = call.engines().reference().occupations().find(words);
    if (byCode.isPresent()) {
      int occupation = byCode.getAsInt();
      String title = call.views().occupation(occupation).title();
      return List.of(new Match(occupation, title, Optional.empty()));
    }
    List<Match> begun =
        call.engines().completion().of(words, call.language(), BEGINNINGS).stream()
            .map(name -> new Match(name.concept(), name.text(), Optional.empty()))
            .toList();
    if (begun.size() >= FEW) {
      return begun;
    }
    Stream<Match> meant =
        call.engines().linker().occupations(words, Optional.empty(), FEW).stream()
            .filter(Link::isWorthShowing)
            .filter(link -> begun.stream().noneMatch(b -> b.occupation() == link.concept()))
            .map(link ->
                new Match(link.concept(), link.name().text(), Optional.of(link.confidence())));
    List<Match> all = new ArrayList<>(begun);
    meant.forEach(all::add);
    return all;
  }

  private static DiagnosisView exposure(ApiCall call) {
    return call.site()
        .diagnoses(call.language())
        .of(
            call.engines().exposures().diagnose(call.occupation()),
            Optional.empty(),
            DiagnosisViews.usualScenarios(),
            call.visit().year());
  }

  /** Someone of whom nothing but their occupation is known. */
  private static Person person(ApiCall call) {
    int held = call.occupation();
    return new Person(held, call.engines().moves().origin(held), Optional.empty());
  }

  private static TransitionsView transitions(ApiCall call) {
    Person person = person(call);
    MoveWishes wishes;
    try {
      wishes = MoveWishes.read(typed(call.given()), call.engines().reference(), call.messages());
    } catch (MoveProblem problem) {
      String name = parameter(problem.field());
      throw call.given().wrong(name, "error.plain", problem.words(call.messages(), name));
    }
    return new MoveSearch(
            call.engines(), call.views(), person.held(), person.origin(), person.interests())
        .wished(wishes);
  }

  private static String parameter(MoveProblem.Field field) {
    return switch (field) {
      case PAY_RATIO -> "minPayRatio";
      case MONTHS -> "maxMonths";
      case WEIGHTS -> "weights";
      case PLACE -> "region";
      case ORDER -> "sort";
      case COUNT -> "limit";
    };
  }

  private static TypedWishes typed(Given given) {
    Map<Criterion, String> weights = weights(given);
    return new TypedWishes(
        given.isSet("safer"),
        given.isSet("paidMore"),
        given.text("minPayRatio"),
        given.isSet("remote"),
        given.isSet("noRegulated"),
        given.text("maxMonths"),
        given.text("region"),
        weights.isEmpty() ? given.text("sort") : EnumName.of(MoveOrder.OWN),
        weights,
        given.isSet("pareto"),
        given.text("limit"));
  }

  /** "pay:2,safety:0": these; the others keep their usual weight. */
  private static Map<Criterion, String> weights(Given given) {
    Map<Criterion, String> weights = new EnumMap<>(Criterion.class);
    if (!given.has("weights")) {
      return weights;
    }
    for (String pair : given.text("weights").split(",", -1)) {
      String[] sides = pair.split(":", -1);
      Optional<Criterion> criterion =
          Stream.of(Criterion.values()).filter(c -> EnumName.of(c).equals(sides[0])).findFirst();
      if (criterion.isEmpty() || sides.length != 2 || sides[1].isBlank()) {
        String known =
            Stream.of(Criterion.values()).map(EnumName::of).collect(Collectors.joining(", "));
        throw given.wrong("weights", "api.problem.weights", pair, known);
      }
      weights.put(criterion.get(), sides[1]);
    }
    return weights;
  }

  private static PathwaysView paths(ApiCall call) {
    int from = call.occupation();
    int to = target(call, from);
    SteppingStones.Limits limits =
        new SteppingStones.Limits(
            call.given().whole("limit"),
            call.given().whole("steps"),
            SteppingStones.Limits.LEAST_FEASIBILITY,
            call.given().numberIfGiven("maxMonths").orElse(Double.POSITIVE_INFINITY));
    call.prepared(call.site().allMoves().forWhoeverBegins());
    return new PathwayViews(call.views())
        .of(from, to, new SteppingStones(call.engines().moves()).to(from, to, limits));
  }

  private static GapView gap(ApiCall call) {
    int from = call.occupation();
    int to = target(call, from);
    Origin origin = call.engines().moves().origin(from);
    return new GapViews(call.views(), call.engines().reference(), call.engines().moves())
        .of(Optional.of(from), origin, to);
  }

  private static int target(ApiCall call, int from) {
    int target = call.occupation("target");
    if (target == from) {
      String code = call.visit().path("target");
      throw WebProblem.bad("error.samePath", call.visit().path("code"), code)
          .with("parameter", "target")
          .with("value", code);
    }
    return target;
  }
}
