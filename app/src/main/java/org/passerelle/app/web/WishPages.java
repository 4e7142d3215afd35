package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.passerelle.app.text.Amount;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.profile.Constraints;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileBuilder;
import org.passerelle.engine.profile.Values;
import org.passerelle.engine.profile.WorkValue;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;

/** What a person needs and wants: place, hours, money, and what matters in work. */
final class WishPages implements Pages {
  private static final String REGION = "FR-R";
  private static final String DEPARTEMENT = "FR-D";
  private static final String FRANCE = "FR";
  private static final int WEEK = 168;
  private static final int MOST_INCOME = 1_000_000;

  @Override
  public void addTo(Routes routes) {
    routes.get("/dossiers/{id}/wishes", this::ask).post("/dossiers/{id}/wishes", this::keep);
  }

  private void ask(Visit visit) {
    OpenDossier dossier = visit.dossier();
    visit.show("wishes", model(visit, dossier, told(dossier.content().profile()), Map.of()));
  }

  private static Map<String, Object> model(
      Visit visit, OpenDossier dossier, Map<String, String> typed, Map<String, String> problems) {
    Map<String, Object> model = new HashMap<>();
    model.put("dossier", dossier);
    model.put("typed", typed);
    model.put("problems", problems);
    model.put("regions", places(visit, REGION));
    model.put("departements", places(visit, DEPARTEMENT));
    model.put(
        "values",
        List.of(WorkValue.values()).stream()
            .map(value ->
                new Choice(EnumName.of(value), visit.text("value." + EnumName.of(value))))
            .toList());
    return model;
  }

  private static List<Choice> places(Visit visit, String kind) {
    Classification places =
        visit.site().engines().reference().classification(ClassificationId.PLACE);
    return IntStream.range(0, places.size())
        .filter(place -> places.code(place).startsWith(kind))
        .mapToObj(place ->
            new Choice(places.code(place), places.label(place, visit.language())))
        .sorted(Comparator.comparing(Choice::name))
        .toList();
  }

  /** The fields as they stand. */
  private static Map<String, String> told(Profile profile) {
    Constraints given = profile.constraints();
    Map<String, String> told = new TreeMap<>();
    told.put(
        "place",
        given
            .departement()
            .map(code -> DEPARTEMENT + code)
            .or(() -> given.region().map(code -> REGION + code))
            .orElse(""));
    told.put("hours", given.learningHours().map(String::valueOf).orElse(""));
    told.put("income", given.netIncome().map(String::valueOf).orElse(""));
    told.put("remote", given.remoteOnly() ? "yes" : "");
    for (WorkValue value : WorkValue.values()) {
      profile
          .values()
          .flatMap(values -> values.importance(value))
          .ifPresent(number -> told.put("value-" + EnumName.of(value), String.valueOf(number)));
    }
    return told;
  }

  private void keep(Visit visit) {
    OpenDossier dossier = visit.dossier();
    Map<String, String> typed = new TreeMap<>();
    List<String> fields = new ArrayList<>(List.of("place", "hours", "income", "remote"));
    List.of(WorkValue.values()).forEach(value -> fields.add("value-" + EnumName.of(value)));
    fields.forEach(field -> typed.put(field, visit.form(field)));
    Map<String, String> problems = new TreeMap<>();
    Optional<Integer> hours = whole(visit, "hours", WEEK, problems);
    Optional<Integer> income = whole(visit, "income", MOST_INCOME, problems);
    if (!problems.isEmpty()) {
      visit.show(HttpStatus.BAD_REQUEST, "wishes", model(visit, dossier, typed, problems));
      return;
    }
    String place = typed.getOrDefault("place", "");
    Constraints wishes =
        new Constraints(
            place.isEmpty() ? Optional.empty() : Optional.of(FRANCE),
            code(visit, place, REGION),
            code(visit, place, DEPARTEMENT),
            hours,
            income,
            typed.getOrDefault("remote", "").equals("yes"));
    Profile profile =
        new ProfileBuilder(
                visit.site().engines().reference(), dossier.content().profile())
            .constraints(wishes)
            .values(values(typed))
            .build();
    visit.desk().save(dossier, dossier.content().withProfile(profile));
    visit.goTo("/dossiers/" + dossier.id() + "/profile");
  }

  private static Optional<Integer> whole(
      Visit visit, String field, int most, Map<String, String> problems) {
    String typed = visit.form(field);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble amount = Amount.of(typed);
    if (amount.isEmpty() || amount.getAsDouble() > most) {
      problems.put(field, visit.text("web.wishes.number", typed, visit.numbers().plain(most)));
      return Optional.empty();
    }
    return Optional.of((int) Math.round(amount.getAsDouble()));
  }

  /** The code of a place of a kind, if one of that kind was chosen. */
  private static Optional<String> code(Visit visit, String place, String kind) {
    if (!place.startsWith(kind)) {
      return Optional.empty();
    }
    if (places(visit, kind).stream().noneMatch(known -> known.value().equals(place))) {
      throw WebProblem.bad("web.wishes.noPlace", place);
    }
    return Optional.of(place.substring(kind.length()));
  }

  private static Values values(Map<String, String> typed) {
    Map<WorkValue, Integer> importance = new EnumMap<>(WorkValue.class);
    for (WorkValue value : WorkValue.values()) {
      String number = typed.getOrDefault("value-" + EnumName.of(value), "");
      if (number.matches("[1-5]")) {
        importance.put(value, Integer.parseInt(number));
      }
    }
    return new Values(importance);
  }
}
