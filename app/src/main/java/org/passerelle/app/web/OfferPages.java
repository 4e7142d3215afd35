package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.app.view.OfferView;
import org.passerelle.app.view.OfferViews;
import org.passerelle.app.view.OfferWords;
import org.passerelle.app.view.SourceMarks;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.offer.OfferSheet;
import org.passerelle.engine.income.offer.Terms;

/** What a person could sell, why, and at which price. */
final class OfferPages implements Pages {
  private static final List<String> NAMES =
      List.of("days", "netNow", "costs", "couple", "children", "lone", "other");
  private static final Map<String, String> USUAL =
      Map.of("days", "140", "costs", "0", "children", "0", "other", "0");
  private static final int MONTHS = 12;

  @Override
  public void addTo(Routes routes) {
    routes.get("/dossiers/{id}/offers", this::offers);
  }

  private void offers(Visit visit) {
    OpenDossier dossier = visit.dossier();
    if (dossier.content().occupation().isEmpty()) {
      visit.goTo("/dossiers/" + dossier.id() + "/profile");
      return;
    }
    Fields fields = fields(visit, dossier);
    OfferView view =
        view(visit, Person.of(dossier.content(), visit.site().engines().moves()), fields);
    SourceMarks marks = new SourceMarks(view.sources());
    Map<String, Object> model = new HashMap<>();
    model.put("dossier", dossier);
    model.put("fields", fields);
    model.put("view", view);
    model.put("words", new OfferWords(visit.messages(), view, marks::mark));
    model.put("marks", marks);
    visit.show(fields.isFine() ? HttpStatus.OK : HttpStatus.BAD_REQUEST, "offers", model);
  }

  private static Fields fields(Visit visit, OpenDossier dossier) {
    Map<String, String> typed = new HashMap<>();
    if (visit.query("all").isEmpty()) {
      typed.putAll(
          IncomePages.given(NAMES, name -> dossier.content().income().getOrDefault(name, "")));
    }
    typed.putAll(IncomePages.given(NAMES, visit::query));
    return new Fields(visit.messages(), USUAL, typed);
  }

  /** By what was typed, if it can be used; else by what is usual. */
  private static OfferView view(Visit visit, Person person, Fields fields) {
    Terms terms =
        new Terms(
            fields.number("days", 1, Terms.MOST_DAYS),
            fields.typed("netNow").isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(MONTHS * fields.number("netNow", 0, Terms.MOST_NET_A_MONTH)),
            fields.number("costs", 0, Terms.MOST_COSTS),
            IncomeForm.household(fields));
    OfferSheet sheet = sheet(visit, person, fields.isFine() ? terms : Terms.USUAL, fields);
    return new OfferViews(visit.views(), visit.messages())
        .of(
            sheet,
            visit
                .site()
                .diagnoses(visit.language())
                .of(
                    sheet.defence().diagnosis(),
                    Optional.empty(),
                    DiagnosisViews.usualScenarios(),
                    visit.year()));
  }

  private static OfferSheet sheet(Visit visit, Person person, Terms terms, Fields fields) {
    try {
      return visit.site().engines().offers().of(person.held(), person.origin(), terms);
    } catch (IncomeError e) {
      fields.refuse(
          "costs",
          "error.plain",
          new IncomeViews(visit.messages(), visit.site().engines().incomePlanner(visit.today()))
              .problem(e));
      return visit.site().engines().offers().of(person.held(), person.origin(), Terms.USUAL);
    }
  }
}
