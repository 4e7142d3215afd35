package org.passerelle.app.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.passerelle.app.profile.WishLimits;
import org.passerelle.app.text.Amount;
import org.passerelle.app.text.EnumName;
import org.passerelle.engine.profile.Constraints;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.Values;
import org.passerelle.engine.profile.WorkValue;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;

/** The fields of the page of wishes: what stands in them, and what is wrong with it. */
final class WishForm {
  static final String REGION = "FR-R";
  static final String DEPARTEMENT = "FR-D";
  private static final String FRANCE = "FR";

  private final Visit visit;
  private final Map<String, String> typed = new TreeMap<>();
  private final Map<String, String> problems = new TreeMap<>();

  private WishForm(Visit visit) {
    this.visit = visit;
  }

  /** The form as the profile fills it. */
  static WishForm told(Visit visit, Profile profile) {
    WishForm form = new WishForm(visit);
    Constraints given = profile.constraints();
    form.typed.put("country", given.country().orElse(""));
    form.typed.put("place", place(given));
    form.typed.put("hours", given.learningHours().map(String::valueOf).orElse(""));
    form.typed.put("income", given.netIncome().map(String::valueOf).orElse(""));
    form.typed.put("remote", given.remoteOnly() ? "yes" : "");
    for (WorkValue value : WorkValue.values()) {
      Optional<Integer> importance = profile.values().flatMap(values -> values.importance(value));
      form.typed.put(field(value), importance.map(String::valueOf).orElse(""));
    }
    return form;
  }

  private static String place(Constraints given) {
    return given
        .departement()
        .map(code -> DEPARTEMENT + code)
        .or(() -> given.region().map(code -> REGION + code))
        .orElse("");
  }

  /** The form as a person sent it. */
  static WishForm sent(Visit visit) {
    WishForm form = new WishForm(visit);
    for (String field : List.of("country", "place", "hours", "income", "remote")) {
      form.typed.put(field, visit.form(field));
    }
    for (WorkValue value : WorkValue.values()) {
      form.typed.put(field(value), visit.form(field(value)));
    }
    return form;
  }

  private static String field(WorkValue value) {
    return "value-" + EnumName.of(value);
  }

  Map<String, String> typed() {
    return typed;
  }

  Map<String, String> problems() {
    return problems;
  }

  private String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  /** Place, hours and money; what cannot be used is left out and becomes a problem. */
  Constraints constraints(Constraints before) {
    Optional<String> country = country();
    Optional<String> region = Optional.empty();
    Optional<String> departement = Optional.empty();
    String place = typed("place");
    if (place.equals(place(before)) && country.equals(before.country())) {
      // A place that the list does not hold is kept as it was told elsewhere.
      region = before.region();
      departement = before.departement();
    } else if (!place.isEmpty()) {
      String known = known(place);
      departement = code(known, DEPARTEMENT);
      region = code(departement.isPresent() ? regionOf(known) : known, REGION);
      checkInFrance(country, known);
      country = Optional.of(FRANCE);
    }
    return new Constraints(
        country, region, departement, hours(), income(), typed("remote").equals("yes"));
  }

  private Optional<String> country() {
    String code = typed("country");
    Optional<String> country = WishLimits.country(code);
    if (country.isEmpty() && !code.isEmpty()) {
      throw WebProblem.bad("web.wishes.noPlace", code);
    }
    return country;
  }

  private String known(String place) {
    boolean isPart = place.startsWith(REGION) || place.startsWith(DEPARTEMENT);
    if (!isPart || places().find(place).isEmpty()) {
      throw WebProblem.bad("web.wishes.noPlace", place);
    }
    return place;
  }

  private String regionOf(String departement) {
    Classification places = places();
    OptionalInt region = places.parent(places.find(departement).orElseThrow());
    return region.isPresent() ? places.code(region.getAsInt()) : "";
  }

  private void checkInFrance(Optional<String> country, String place) {
    if (country.isPresent() && !country.get().equals(FRANCE)) {
      problems.put("place", visit.text("web.wishes.outside", visit.views().place(place)));
    }
  }

  private static Optional<String> code(String place, String kind) {
    return place.startsWith(kind) ? Optional.of(place.substring(kind.length())) : Optional.empty();
  }

  private Classification places() {
    return visit.site().engines().reference().classification(ClassificationId.PLACE);
  }

  private Optional<Integer> hours() {
    String hours = typed("hours");
    Optional<Integer> number = WishLimits.whole(hours, WishLimits.WEEK);
    if (number.isEmpty() && !hours.isEmpty()) {
      problems.put("hours", visit.text("web.wishes.number", hours, WishLimits.WEEK));
    }
    return number;
  }

  /** Whole euros; a part of one is needed too, so that it counts as one. */
  private Optional<Integer> income() {
    String income = typed("income");
    if (income.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble amount = Amount.of(income);
    if (amount.isEmpty() || amount.getAsDouble() > WishLimits.MOST_INCOME) {
      problems.put("income", visit.text("web.wishes.amount", income, WishLimits.MOST_INCOME));
      return Optional.empty();
    }
    return Optional.of((int) Math.ceil(amount.getAsDouble()));
  }

  /** What matters in work; empty if nothing was said. */
  Optional<Values> values() {
    Map<WorkValue, Integer> importance = new EnumMap<>(WorkValue.class);
    for (WorkValue value : WorkValue.values()) {
      String number = typed(field(value));
      if (number.matches("[1-5]")) {
        importance.put(value, Integer.parseInt(number));
      } else if (!number.isEmpty()) {
        problems.put(field(value), visit.text("web.wishes.number15", number));
      }
    }
    return importance.isEmpty() ? Optional.empty() : Optional.of(new Values(importance));
  }
}
