package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.passerelle.app.link.MeantOccupation;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.view.SimulationView;
import org.passerelle.app.view.SimulationWords;
import org.passerelle.app.web.Simulations.Asked;
import org.passerelle.app.wish.SimulationWish;
import org.passerelle.app.wish.TypedNumber;
import org.passerelle.app.wish.WishProblem;
import org.passerelle.app.wish.WishProblem.Problem;
import org.passerelle.engine.workforce.Shock;

/** What an automation shock does to all workers at once. */
final class SimulationPages implements Pages {
  /** How many groups of each kind are told. */
  private static final int GROUPS = 10;

  @Override
  public void addTo(Routes routes) {
    routes.get("/observatory/simulation", this::simulation);
  }

  private void simulation(Visit visit) {
    String shock = visit.query("shock");
    SimulationFields typed =
        new SimulationFields(
            shock.isEmpty() ? EnumName.of(SimulationWish.USUAL.shock()) : shock,
            Arrays.stream(Shock.values()).map(EnumName::of).toList(),
            visit.query("kept"),
            visit.query("years"),
            visit.query("job"));
    Map<String, Object> model = new HashMap<>();
    model.put("typed", typed);
    model.put("words", new SimulationWords(visit.messages()));
    model.put("choices", List.of());
    model.put("problem", "");
    HttpStatus status = HttpStatus.OK;
    try {
      SimulationWish wish = wish(typed);
      OptionalInt asked = asked(visit, typed, model);
      Optional<SimulationView> simulation =
          visit.site().simulations().soon(new Asked(wish, asked, GROUPS, visit.language()));
      if (simulation.isPresent()) {
        model.put("simulation", simulation.get());
      } else {
        model.put("preparing", true);
        status = HttpStatus.ACCEPTED;
      }
    } catch (WishProblem problem) {
      status = HttpStatus.BAD_REQUEST;
      model.put("problem", problem.words(visit.messages()));
    }
    visit.show(status, visit.isPart() ? "part/simulation" : "simulation", model);
  }

  private static SimulationWish wish(SimulationFields typed) {
    SimulationWish usual = SimulationWish.USUAL;
    Shock shock =
        EnumName.find(Shock.class, typed.shock())
            .orElseThrow(() ->
                new WishProblem(
                    Problem.SHOCK,
                    typed.shock(),
                    Arrays.stream(Shock.values())
                        .map(EnumName::option)
                        .collect(Collectors.joining(", "))));
    return new SimulationWish(
        shock,
        TypedNumber.of(typed.kept(), Problem.JOBS_KEPT).orElse(usual.jobsKept() * 100) / 100,
        TypedNumber.of(typed.years(), Problem.SHOCK_YEARS).orElse(usual.years()),
        OptionalLong.empty());
  }

  /** The job whose group is told too; where words may mean several, these are offered. */
  private static OptionalInt asked(Visit visit, SimulationFields typed, Map<String, Object> model) {
    String code = visit.query("occupation");
    if (typed.job().isEmpty() && code.isEmpty()) {
      return OptionalInt.empty();
    }
    MeantOccupation meant =
        MeantOccupation.of(
            code.isEmpty() ? typed.job() : code,
            visit.site().engines().reference(),
            visit.site().engines().linker());
    if (meant.occupation().isPresent()) {
      return OptionalInt.of(meant.occupation().get());
    }
    model.put("choices", visit.suggestions().occupations(meant.matches()));
    if (meant.matches().isEmpty()) {
      model.put("problem", visit.text("web.notUnderstood", typed.job()));
    }
    return OptionalInt.empty();
  }
}
