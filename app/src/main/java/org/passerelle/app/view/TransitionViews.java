package org.passerelle.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.view.TransitionsView.ExposureView;
import org.passerelle.app.view.TransitionsView.LimitView;
import org.passerelle.app.view.TransitionsView.MoveView;
import org.passerelle.app.view.TransitionsView.NowView;
import org.passerelle.app.view.TransitionsView.PayView;
import org.passerelle.engine.exposure.Consensus.Level;
import org.passerelle.engine.transition.Feasibility;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.engine.transition.Gap;
import org.passerelle.engine.transition.Transitions;
import org.passerelle.engine.transition.benefit.Benefit;
import org.passerelle.engine.transition.benefit.Criterion;
import org.passerelle.engine.transition.benefit.ExposureChange;
import org.passerelle.engine.transition.benefit.Limits;
import org.passerelle.engine.transition.benefit.Outlook;
import org.passerelle.engine.transition.benefit.PayChange;
import org.passerelle.engine.transition.benefit.Prospect;
import org.passerelle.engine.transition.benefit.Selection;
import org.passerelle.engine.transition.benefit.Situation;
import org.passerelle.engine.transition.benefit.Weights;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Source;

/**
 * Puts moves and what they bring into words of one language.
 *
 * @param outlook where the figures come from
 * @param transitions what says which skills a move asks for
 * @param moves what says why a move is feasible
 */
public record TransitionViews(
    Views views, Outlook outlook, Transitions transitions, FeasibleMoves moves) {
  /** The moves of a selection. */
  public TransitionsView of(
      Situation situation, Origin origin, Selection selection, Weights weights) {
    List<Benefit> benefits =
        selection.shown().stream().map(move -> outlook.benefit(situation, move)).toList();
    List<Feasibility> why =
        moves.explained(origin, selection.shown().stream().map(Prospect::target).toList());
    return new TransitionsView(
        views.occupation(situation.occupation()),
        situation.place(),
        views.place(situation.place()),
        now(situation.occupation()),
        weights(weights),
        selection.considered(),
        selection.steps().stream().map(TransitionViews::limit).toList(),
        selection.found(),
        IntStream.range(0, benefits.size())
            .mapToObj(i -> move(origin, selection, weights, benefits.get(i), why.get(i)))
            .toList(),
        sources(situation.occupation(), benefits));
  }

  private NowView now(int occupation) {
    return new NowView(
        outlook.exposure().of(occupation).map(TransitionViews::exposure).orElse(null),
        outlook.exposureFigures(occupation).stream().map(views::figure).toList(),
        figure(outlook.pay(occupation)));
  }

  private MoveView move(
      Origin origin, Selection selection, Weights weights, Benefit benefit, Feasibility why) {
    Prospect prospect = benefit.prospect();
    Gap gap = transitions.gap(origin, prospect.target());
    return new MoveView(
        views.occupation(prospect.target()),
        prospect.feasibility(),
        views.feasibility(why),
        weights.score(prospect),
        selection.front().contains(prospect),
        prospect.isRegulated(),
        views.skills(gap.covered()),
        views.skills(gap.likely()),
        views.skills(gap.missing()),
        number(prospect.months()),
        benefit.exposure().map(ExposureChange::after).map(TransitionViews::exposure).orElse(null),
        benefit.exposure().flatMap(TransitionViews::change).orElse(null),
        benefit.exposure().stream()
            .flatMap(change -> change.figures().stream())
            .map(views::figure)
            .toList(),
        benefit.pay().map(this::pay).orElse(null),
        figure(benefit.tension()),
        figure(benefit.openings()),
        figure(benefit.telework()),
        number(prospect.interestFit()),
        benefit.interestSource().map(Source::id).orElse(null));
  }

  private static ExposureView exposure(Level level) {
    return new ExposureView(level.mean(), level.lowest(), level.highest(), level.measures());
  }

  private static Optional<String> change(ExposureChange change) {
    return change
        .before()
        .map(before ->
            change.isSafer() ? "safer" : change.isMoreExposed() ? "more_exposed" : "similar");
  }

  private PayView pay(PayChange change) {
    return new PayView(
        figure(change.before()),
        views.figure(change.after()),
        number(change.ratio()),
        change.isOfSameFamilies());
  }

  private static LimitView limit(Limits.Step step) {
    return new LimitView(
        name(step.limit()), step.isApplied(), step.left(), step.missed(), step.unknown());
  }

  private static Map<String, Double> weights(Weights weights) {
    Map<String, Double> named = new LinkedHashMap<>();
    for (Criterion criterion : Criterion.values()) {
      if (weights.of(criterion) > 0) {
        named.put(name(criterion), weights.of(criterion));
      }
    }
    return named;
  }

  private List<SourceView> sources(int origin, List<Benefit> benefits) {
    List<Figure> figures = new ArrayList<>(outlook.exposureFigures(origin));
    outlook.pay(origin).ifPresent(figures::add);
    TreeSet<String> others = new TreeSet<>();
    for (Benefit benefit : benefits) {
      figures.addAll(benefit.figures());
      benefit.interestSource().map(Source::id).ifPresent(others::add);
    }
    return views.sources(figures, List.copyOf(others));
  }

  private @Nullable FigureView figure(Optional<Figure> figure) {
    return figure.map(views::figure).orElse(null);
  }

  private static @Nullable Double number(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private static String name(Enum<?> value) {
    return EnumName.of(value);
  }
}
