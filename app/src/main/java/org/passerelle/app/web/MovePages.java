package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.moves.MoveSearch;
import org.passerelle.app.moves.MoveWishes;
import org.passerelle.app.view.DiagnosisView;
import org.passerelle.app.view.GapView;
import org.passerelle.app.view.GapViews;
import org.passerelle.app.view.OccupationView;
import org.passerelle.app.view.TransitionsView;
import org.passerelle.app.web.Desk.OpenDossier;

/** Where a person can go: the list of moves, and some of them side by side. */
final class MovePages implements Pages {
  @Override
  public void addTo(Routes routes) {
    routes
        .get("/dossiers/{id}/moves", this::list)
        .get("/dossiers/{id}/compare", this::compare)
        .post("/dossiers/{id}/compare", this::choose);
  }

  private void list(Visit visit) {
    OpenDossier dossier = visit.dossier();
    MoveForm.Read read = MoveForm.of(visit, dossier, MoveWishes.USUAL_COUNT);
    Map<String, Object> model = new HashMap<>();
    model.put("dossier", dossier);
    model.put("form", read.form());
    model.put("words", MoveWords.in(visit.messages()));
    read.wishes()
        .map(wishes -> search(visit, dossier).wished(wishes))
        .ifPresent(view -> {
          model.put("view", view);
          model.put("compared", codes(visit, dossier.content().compared()));
          model.put("others", others(visit, dossier.content().compared(), view));
        });
    visit.show(
        read.wishes().isPresent() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
        visit.isPart() ? "part/moveList" : "moves",
        model);
  }

  /** The moves of the person of a dossier. */
  static MoveSearch search(Visit visit, OpenDossier dossier) {
    Person person = Person.of(dossier.content(), visit.site().engines().moves());
    return new MoveSearch(
        visit.site().engines(), visit.views(), person.held(), person.origin(), person.interests());
  }

  /** Where the person looks for work, by the wishes of their profile. */
  static String place(Visit visit, OpenDossier dossier) {
    return MoveWishes.of(
            dossier.content().profile().constraints(), visit.site().engines().reference())
        .place();
  }

  private static Set<String> codes(Visit visit, List<Integer> occupations) {
    return occupations.stream()
        .map(visit.site().engines().reference().occupations()::code)
        .collect(Collectors.toSet());
  }

  /** What is compared already and is not on the list. */
  private static List<OccupationView> others(
      Visit visit, List<Integer> compared, TransitionsView view) {
    Set<String> listed =
        view.moves().stream().map(move -> move.occupation().code()).collect(Collectors.toSet());
    return compared.stream()
        .map(visit.views()::occupation)
        .filter(occupation -> !listed.contains(occupation.code()))
        .toList();
  }

  private void compare(Visit visit) {
    OpenDossier dossier = visit.dossier();
    showCompared(visit, dossier, dossier.content().compared(), HttpStatus.OK);
  }

  /** Keeps what was chosen; more than fit side by side are shown to be chosen from. */
  private void choose(Visit visit) {
    OpenDossier dossier = visit.dossier();
    List<Integer> chosen = chosen(visit);
    if (chosen.size() > DossierContent.MOST_COMPARED) {
      showCompared(visit, dossier, chosen, HttpStatus.BAD_REQUEST);
      return;
    }
    visit.desk().save(dossier, dossier.content().comparing(chosen));
    visit.goTo("/dossiers/" + dossier.id() + "/compare");
  }

  private static List<Integer> chosen(Visit visit) {
    Set<Integer> chosen = new LinkedHashSet<>();
    for (String code : visit.forms("job")) {
      OptionalInt found = visit.site().engines().reference().occupations().find(code);
      chosen.add(found.orElseThrow(() -> WebProblem.bad("web.moves.unknownCode", code)));
    }
    return new ArrayList<>(chosen);
  }

  private static void showCompared(
      Visit visit, OpenDossier dossier, List<Integer> chosen, HttpStatus status) {
    MoveSearch search = search(visit, dossier);
    boolean isTooMany = status != HttpStatus.OK;
    TransitionsView view = search.to(isTooMany ? List.of() : chosen, place(visit, dossier));
    GapViews gaps =
        new GapViews(
            visit.views(), visit.site().engines().reference(), visit.site().engines().moves());
    List<Integer> targets =
        view.moves().stream()
            .map(move -> move.occupation().code())
            .flatMapToInt(
                code -> visit.site().engines().reference().occupations().find(code).stream())
            .boxed()
            .toList();
    Optional<Integer> held = Optional.of(search.held());
    List<GapView> lacking =
        targets.stream().map(target -> gaps.of(held, search.origin(), target)).toList();
    List<DiagnosisView> technologies =
        targets.stream().map(target -> TargetPages.diagnosis(visit, target)).toList();
    visit.show(
        status,
        "compare",
        Map.of(
            "dossier", dossier,
            "words", MoveWords.in(visit.messages()),
            "view", view,
            "gaps", lacking,
            "technologies", technologies,
            "tooMany",
                isTooMany ? chosen.stream().map(visit.views()::occupation).toList() : List.of()));
  }
}
