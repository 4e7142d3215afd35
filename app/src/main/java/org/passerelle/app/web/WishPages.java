package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.profile.Constraints;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileBuilder;
import org.passerelle.engine.profile.WorkValue;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;

/** What a person needs and wants: place, hours, money, and what matters in work. */
final class WishPages implements Pages {
  @Override
  public void addTo(Routes routes) {
    routes.get("/dossiers/{id}/wishes", this::ask).post("/dossiers/{id}/wishes", this::keep);
  }

  private void ask(Visit visit) {
    OpenDossier dossier = visit.dossier();
    WishForm form = WishForm.told(visit, dossier.content().profile());
    visit.show("wishes", model(visit, dossier, form));
  }

  private void keep(Visit visit) {
    OpenDossier dossier = visit.dossier();
    Profile before = dossier.content().profile();
    WishForm form = WishForm.sent(visit);
    Constraints constraints = form.constraints(before.constraints());
    ProfileBuilder profile =
        new ProfileBuilder(visit.site().engines().reference(), before)
            .constraints(constraints)
            .values(form.values());
    if (form.problems().isEmpty()) {
      visit.desk().save(dossier, dossier.content().withProfile(profile.build()));
      visit.goTo("/dossiers/" + dossier.id() + "/profile#more");
    } else {
      visit.show(HttpStatus.BAD_REQUEST, "wishes", model(visit, dossier, form));
    }
  }

  private static Map<String, Object> model(Visit visit, OpenDossier dossier, WishForm form) {
    Map<String, Object> model = new HashMap<>();
    model.put("dossier", dossier);
    model.put("typed", form.typed());
    model.put("problems", form.problems());
    model.put("countries", countries(visit));
    model.put("regions", regions(visit, form.typed().getOrDefault("place", "")));
    model.put(
        "values",
        Stream.of(WorkValue.values())
            .map(value -> new Choice(EnumName.of(value), visit.text("value." + EnumName.of(value))))
            .toList());
    return model;
  }

  private static List<Choice> countries(Visit visit) {
    Locale locale = visit.messages().locale();
    return Stream.of(Locale.getISOCountries())
        .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(locale)))
        .sorted(byName(visit))
        .toList();
  }

  private static Comparator<Choice> byName(Visit visit) {
    Collator order = Collator.getInstance(visit.messages().locale());
    return (a, b) -> order.compare(a.name(), b.name());
  }

  /** The regions of France, each with itself and its départements; a place told elsewhere last. */
  private static List<PlaceGroup> regions(Visit visit, String chosen) {
    Classification places =
        visit.site().engines().reference().classification(ClassificationId.PLACE);
    List<PlaceGroup> groups = new ArrayList<>();
    for (Choice region : places(visit, p -> places.code(p).startsWith(WishForm.REGION))) {
      OptionalInt number = places.find(region.value());
      List<Choice> all = new ArrayList<>();
      all.add(new Choice(region.value(), visit.text("web.wishes.all", region.name())));
      all.addAll(places(visit, p -> places.parent(p).equals(number)));
      groups.add(new PlaceGroup(region.name(), all));
    }
    if (!chosen.isEmpty() && places.find(chosen).isEmpty()) {
      Choice told = new Choice(chosen, chosen.replaceFirst("^FR-[RD]", ""));
      groups.add(new PlaceGroup(told.name(), List.of(told)));
    }
    return groups;
  }

  private static List<Choice> places(Visit visit, IntPredicate fits) {
    Classification places =
        visit.site().engines().reference().classification(ClassificationId.PLACE);
    return IntStream.range(0, places.size())
        .filter(fits)
        .mapToObj(place -> new Choice(places.code(place), places.label(place, visit.language())))
        .sorted(byName(visit))
        .toList();
  }
}
