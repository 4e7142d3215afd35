package org.passerelle.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.SimulationView.CourseView;
import org.passerelle.app.view.SimulationView.GroupView;
import org.passerelle.app.view.SimulationView.RateView;
import org.passerelle.app.wish.SimulationWish;
import org.passerelle.engine.exposure.EmploymentShares;
import org.passerelle.engine.workforce.Automation;
import org.passerelle.engine.workforce.Effect;
import org.passerelle.engine.workforce.FrenchWorkforce;
import org.passerelle.engine.workforce.NeighbourExposure;
import org.passerelle.engine.workforce.Shock;
import org.passerelle.engine.workforce.Trajectory;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Reference;

/** Simulations with names in a language. */
public record SimulationViews(
    Messages messages, Reference reference, FrenchWorkforce france, EmploymentShares employment) {
  /** Groups with fewer workers, in thousands, tell more of chance than of the shock. */
  private static final double LEAST_WORKERS = 5;

  /**
   * Runs a simulation.
   *
   * @param asked an occupation whose unit group is told too
   * @param count how many groups of each kind
   */
  public SimulationView of(SimulationWish wish, OptionalInt asked, int count) {
    double[] shocks = france.shocks(wish.shock());
    Automation scenario =
        Automation.of(shocks)
            .withTransition(wish.years())
            .withCentre(wish.years() / 2)
            .withJobsKept(wish.jobsKept());
    Trajectory course =
        wish.seed().isPresent()
            ? france.workforce().run(scenario, wish.seed().getAsLong())
            : france.workforce().run(scenario);
    NeighbourExposure neighbours = new NeighbourExposure(france.network(), shocks);
    List<GroupView> groups =
        IntStream.range(0, france.codes().size())
            .mapToObj(place -> group(place, course, shocks, neighbours))
            .toList();
    Comparator<GroupView> byRise =
        Comparator.comparingDouble(group -> group.longTermDuring() - group.longTermBefore());
    List<GroupView> ranked =
        groups.stream().filter(group -> group.thousands() >= LEAST_WORKERS).sorted(byRise).toList();
    return new SimulationView(
        EnumName.of(wish.shock()),
        wish.jobsKept(),
        wish.years(),
        wish.seed().isPresent() ? wish.seed().getAsLong() : null,
        course(course),
        france.workforce().drift(),
        france.codes().size(),
        france.network().links(),
        ranked.reversed().stream().limit(count).toList(),
        ranked.stream().limit(count).toList(),
        asked.isPresent()
            ? groups.get(france.place(reference.occupations().unitGroup(asked.getAsInt())))
            : null,
        sources(wish.shock()));
  }

  private GroupView group(
      int place, Trajectory course, double[] shocks, NeighbourExposure neighbours) {
    Classification isco = reference.classification(ClassificationId.ISCO08);
    String code = france.codes().get(place);
    Effect effect = course.effect(place);
    return new GroupView(
        code,
        isco.label(isco.find(code).orElseThrow(), messages.language()),
        course.employment(0, place),
        shocks[place],
        neighbours.of(place),
        effect.unemployment().before(),
        effect.unemployment().during(),
        effect.longTerm().before(),
        effect.longTerm().during());
  }

  /** A value for each year and for the end. */
  private static CourseView course(Trajectory course) {
    List<RateView> rates = new ArrayList<>();
    int shown = -1;
    for (int step = 0; step <= course.steps(); step++) {
      if (Math.floor(course.year(step)) > shown || step == course.steps()) {
        shown = (int) Math.floor(course.year(step));
        rates.add(
            new RateView(
                course.year(step), course.unemploymentRate(step), course.longTermRate(step)));
      }
    }
    return new CourseView(rates);
  }

  private List<SourceView> sources(Shock shock) {
    String study = shock == Shock.COMPUTERISATION ? "frey_osborne_2013" : "microsoft_ai_2025";
    return List.of(employment.source().id(), study, "esco_1_1_1").stream()
        .map(reference::source)
        .map(Views::source)
        .toList();
  }
}
