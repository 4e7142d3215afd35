package org.passerelle.app.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.moves.MoveProblem;
import org.passerelle.app.moves.MoveProblem.Field;
import org.passerelle.app.moves.MoveWishes;
import org.passerelle.app.moves.TypedWishes;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.market.Places;
import org.passerelle.engine.transition.benefit.Criterion;

/**
 * The form of the wishes about moves, as it was typed.
 *
 * @param problem what is wrong with it; empty if nothing is
 * @param wrong the field that is wrong, if one is
 * @param place the code of the place, or what was typed if it is none
 * @param isPayShown whether the chart shows pay; else safety
 * @param query the same as the query of an address, with its question mark; may be empty
 */
public record MoveForm(
    TypedWishes typed,
    String problem,
    @Nullable Field wrong,
    String place,
    boolean isPayShown,
    List<PlaceOption> regions,
    List<PlaceOption> departements,
    String query) {

  /** A form with what it asks for, which is absent if something is wrong with it. */
  record Read(MoveForm form, Optional<MoveWishes> wishes) {}

  /**
   * The form of a request; where nothing was asked yet, what the wishes of the profile say.
   *
   * @param usualCount how many moves are shown where the person does not say how many
   */
  static Read of(Visit visit, OpenDossier dossier, int usualCount) {
    TypedWishes typed = typed(visit, dossier, usualCount);
    try {
      MoveWishes wishes =
          MoveWishes.read(typed, visit.site().engines().reference(), visit.messages());
      return new Read(form(visit, typed, "", null, wishes.place()), Optional.of(wishes));
    } catch (MoveProblem problem) {
      String words = problem.words(visit.messages(), name(visit, problem.field()));
      return new Read(form(visit, typed, words, problem.field(), typed.place()), Optional.empty());
    }
  }

  private static MoveForm form(
      Visit visit, TypedWishes typed, String problem, @Nullable Field wrong, String place) {
    String query = visit.context().queryString();
    return new MoveForm(
        typed,
        problem,
        wrong,
        place,
        !visit.query("chart").equals("safety"),
        PlaceOption.regions(visit),
        PlaceOption.departements(visit),
        query == null ? "" : "?" + query);
  }

  private static String name(Visit visit, Field field) {
    return visit.text("web.moves." + EnumName.of(field));
  }

  private static TypedWishes typed(Visit visit, OpenDossier dossier, int usualCount) {
    if (visit.query("asked").isEmpty()) {
      TypedWishes usual =
          MoveWishes.of(
              dossier.content().profile().constraints(), visit.site().engines().reference());
      return usual.showing(usualCount);
    }
    Map<Criterion, String> weights = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      weights.put(criterion, visit.query("weight." + EnumName.of(criterion)));
    }
    return new TypedWishes(
        isTicked(visit, "safer"),
        isTicked(visit, "paidMore"),
        visit.query("payRatio"),
        isTicked(visit, "remote"),
        isTicked(visit, "unregulated"),
        visit.query("months"),
        visit.query("place"),
        visit.query("order"),
        weights,
        isTicked(visit, "front"),
        visit.query("count"));
  }

  private static boolean isTicked(Visit visit, String name) {
    return !visit.query(name).isEmpty();
  }

  /** The criteria that can weigh. */
  public List<Criterion> criteria() {
    return List.of(Criterion.values());
  }

  /** The short name of a criterion. */
  public String name(Criterion criterion) {
    return EnumName.of(criterion);
  }

  /** The value of aria-invalid for a field: none if it is right. */
  public @Nullable String invalid(String field) {
    return wrong != null && EnumName.of(wrong).equals(field) ? "true" : null;
  }

  /** What describes a field that is wrong: the problem. */
  public @Nullable String describedBy(String field) {
    return invalid(field) == null ? null : "problem";
  }

  /** Whether the place that was typed is one that can be chosen. */
  public boolean isPlaceKnown() {
    return place.equals(Places.FRANCE)
        || Stream.concat(regions.stream(), departements.stream())
            .anyMatch(option -> option.code().equals(place));
  }

  /** Whether the person sees or changes the weights. */
  public boolean isWeighed() {
    return typed.order().equals("own") || wrong == Field.WEIGHTS;
  }
}
