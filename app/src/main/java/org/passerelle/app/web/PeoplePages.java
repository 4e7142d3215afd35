package org.passerelle.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.storage.Access.Right;
import org.passerelle.app.storage.Account;
import org.passerelle.app.storage.Dossier;
import org.passerelle.app.storage.Role;
import org.passerelle.app.view.OccupationView;
import org.passerelle.app.view.PlanView;
import org.passerelle.app.web.Desk.OpenDossier;

/** The plans of many people, or of one: found, opened, renamed, copied, deleted and compared. */
final class PeoplePages implements Pages {
  private static final int LINES = 25;
  private static final int FEWEST = 2;
  private static final int MOST = 4;

  @Override
  public void addTo(Routes routes) {
    routes
        .get("/people", this::list)
        .get("/people/compare", this::compare)
        .post("/dossiers/{id}/title", this::rename)
        .post("/dossiers/{id}/copy", this::copy)
        .get("/dossiers/{id}/delete", this::askToDelete)
        .post("/dossiers/{id}/delete", this::delete);
  }

  private void list(Visit visit) {
    String query = visit.query("q");
    boolean shared = visit.viewer().role() == Role.COUNSELLOR && !visit.query("shared").isEmpty();
    Paging asked = Paging.asked(visit, LINES);
    Dossier.Page found =
        shared
            ? visit.desk().shared(query, asked.offset(), LINES)
            : visit.desk().own(query, asked.offset(), LINES);
    visit.show(
        "people",
        Map.of(
            "query",
            query,
            "shared",
            shared,
            "lines",
            lines(visit, found.headings(), shared),
            "paging",
            asked.of(found.total())));
  }

  private static List<PersonLine> lines(
      Visit visit, List<Dossier.Heading> headings, boolean shared) {
    Map<String, String> names = new HashMap<>();
    return headings.stream()
        .map(heading ->
            new PersonLine(
                heading.id(),
                heading.title(),
                visit.when(heading.changed()),
                shared
                    ? names.computeIfAbsent(heading.owner(), owner -> accountName(visit, owner))
                    : ""))
        .toList();
  }

  /** What an account is called, also when it is gone. */
  static String accountName(Visit visit, String id) {
    return visit
        .site()
        .storage()
        .accounts()
        .find(id)
        .map(Account::name)
        .orElseGet(() -> visit.text("web.formerAccount"));
  }

  private void compare(Visit visit) {
    List<String> ids = visit.queries("dossier").stream().distinct().toList();
    if (ids.size() < FEWEST || ids.size() > MOST) {
      throw WebProblem.bad("web.compareHowMany", FEWEST, MOST);
    }
    List<ComparedPlan> plans =
        ids.stream().map(id -> compared(visit, visit.desk().open(id))).toList();
    visit.show("sideBySide", Map.of("plans", plans));
  }

  private static ComparedPlan compared(Visit visit, OpenDossier dossier) {
    Optional<PlanView> plan =
        dossier.content().occupation().map(known -> DossierPages.view(visit, dossier));
    Optional<OccupationView> target = dossier.content().target().map(visit.views()::occupation);
    return new ComparedPlan(
        dossier.id(),
        dossier.title(),
        plan.orElse(null),
        target.map(OccupationView::title).orElse(""));
  }

  private void rename(Visit visit) {
    visit.desk().rename(visit.path("id"), visit.form("title"));
    toList(visit);
  }

  private void copy(Visit visit) {
    OpenDossier dossier = visit.desk().open(visit.path("id"), Right.CHANGE);
    visit.desk().copy(dossier.id(), visit.text("web.copyOf", dossier.title()));
    toList(visit);
  }

  private void askToDelete(Visit visit) {
    OpenDossier dossier = visit.desk().open(visit.path("id"), Right.DELETE);
    int notes = visit.site().storage().notes().on(dossier.id()).size();
    visit.show("deletion", Map.of("dossier", dossier, "notes", notes));
  }

  private void delete(Visit visit) {
    visit.desk().delete(visit.path("id"));
    toList(visit);
  }

  private static void toList(Visit visit) {
    String query = visit.form("q");
    visit.goTo(
        query.isEmpty()
            ? "/people"
            : "/people?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }
}
