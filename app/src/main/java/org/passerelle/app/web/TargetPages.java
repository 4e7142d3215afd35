package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.engines.Engines;
import org.passerelle.app.moves.MoveSearch;
import org.passerelle.app.view.DiagnosisView;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.view.GapView;
import org.passerelle.app.view.GapViews;
import org.passerelle.app.view.PathwayViews;
import org.passerelle.app.view.PathwaysView;
import org.passerelle.app.view.TransitionsView;
import org.passerelle.app.view.UpskillView;
import org.passerelle.app.view.UpskillViews;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.transition.SteppingStones;
import org.passerelle.engine.transition.Upskilling.NextSkill;
import org.passerelle.engine.transition.Upskilling.SkillSet;

/** One move: why it is feasible, what it asks, how to get there and what it brings. */
final class TargetPages implements Pages {
  private static final int PATHS = 5;
  private static final int SKILLS = 10;
  private static final int SKILLS_TOGETHER = 5;

  @Override
  public void addTo(Routes routes) {
    routes
        .get("/dossiers/{id}/moves/{code}", this::target)
        .get("/dossiers/{id}/moves/{code}/paths", this::paths)
        .get("/dossiers/{id}/moves/{code}/skills", this::skills)
        .get("/dossiers/{id}/moves/{code}/skills/together", this::together)
        .post("/dossiers/{id}/moves/{code}", this::choose);
  }

  /** A move of someone. */
  private record Move(OpenDossier dossier, MoveSearch search, int target) {}

  /** The move that the address names. */
  private static Move move(Visit visit) {
    OpenDossier dossier = visit.dossier();
    MoveSearch search = MovePages.search(visit, dossier);
    int target =
        visit
            .site()
            .engines()
            .reference()
            .occupations()
            .find(visit.path("code"))
            .orElseThrow(WebProblem::notFound);
    if (search.origin().occupations().contains(target)) {
      throw new WebProblem(
          HttpStatus.NOT_FOUND, "web.target.own", visit.views().occupation(target).title());
    }
    return new Move(dossier, search, target);
  }

  private void target(Visit visit) {
    Move move = move(visit);
    DossierContent content = move.dossier().content();
    TransitionsView view =
        move.search().to(List.of(move.target()), MovePages.place(visit, move.dossier()));
    visit.show(
        "target",
        Map.of(
            "dossier", move.dossier(),
            "words", MoveWords.in(visit.messages()),
            "view", view,
            "move", view.moves().getFirst(),
            "gap", gap(visit, move),
            "diagnosis", diagnosis(visit, move.target()),
            "certifications", visit.views().certifications(move.target()),
            "isTarget", content.target().equals(Optional.of(move.target())),
            "isCompared", content.compared().contains(move.target())));
  }

  private static GapView gap(Visit visit, Move move) {
    Engines engines = visit.site().engines();
    return new GapViews(visit.views(), engines.reference(), engines.moves())
        .of(Optional.of(move.search().held()), move.search().origin(), move.target());
  }

  /** What technology does to an occupation. */
  static DiagnosisView diagnosis(Visit visit, int occupation) {
    return visit
        .site()
        .diagnoses(visit.language())
        .of(
            visit.site().engines().exposures().diagnose(occupation),
            Optional.empty(),
            DiagnosisViews.usualScenarios(),
            visit.year());
  }

  /** Stepping stones: a part of the page of the move, or a page of its own. */
  private void paths(Visit visit) {
    Move move = move(visit);
    PathwaysView paths =
        new PathwayViews(visit.views())
            .of(
                move.search().held(),
                move.target(),
                visit
                    .site()
                    .engines()
                    .steppingStones()
                    .to(move.search().held(), move.target(), SteppingStones.Limits.of(PATHS)));
    visit.show(
        visit.isPart() ? "part/targetPaths" : "targetPaths",
        Map.of(
            "dossier", move.dossier(),
            "words", MoveWords.in(visit.messages()),
            "paths", paths));
  }

  /** The best next skills one at a time, the same way. */
  private void skills(Visit visit) {
    Move move = move(visit);
    List<NextSkill> next =
        visit.site().engines().upskilling().nextFor(move.search().origin(), move.target(), SKILLS);
    showSkills(visit, move, next, new SkillSet(List.of(), 0, 0));
  }

  /** The best skills together, the same way. The search is exact and may take a second or two. */
  private void together(Visit visit) {
    Move move = move(visit);
    SkillSet best =
        visit
            .site()
            .engines()
            .upskilling()
            .setFor(move.search().origin(), move.target(), SKILLS_TOGETHER);
    showSkills(visit, move, List.of(), best);
  }

  private static void showSkills(Visit visit, Move move, List<NextSkill> next, SkillSet best) {
    UpskillView skills =
        new UpskillViews(visit.views())
            .of(Optional.of(move.search().held()), Optional.of(move.target()), 1, next, best);
    visit.show(
        visit.isPart() ? "part/targetSkills" : "targetSkills",
        Map.of(
            "dossier", move.dossier(),
            "words", MoveWords.in(visit.messages()),
            "target", visit.views().occupation(move.target()),
            "skills", skills));
  }

  /** Makes it the target or takes it back, adds it to the comparison or takes it out. */
  private void choose(Visit visit) {
    Move move = move(visit);
    DossierContent content = move.dossier().content();
    String here = "/dossiers/" + move.dossier().id();
    switch (visit.form("do")) {
      case "target" -> keep(visit, move, content.towards(Optional.of(move.target())));
      case "untarget" -> keep(visit, move, content.towards(Optional.empty()));
      case "add" -> keep(visit, move, content.comparing(added(content, move.target())));
      case "remove" ->
          keep(
              visit,
              move,
              content.comparing(
                  content.compared().stream().filter(o -> o != move.target()).toList()));
      default -> throw WebProblem.bad("web.badRequest");
    }
    visit.goTo(
        visit.form("back").equals("compare")
            ? here + "/compare"
            : here + "/moves/" + visit.path("code"));
  }

  private static List<Integer> added(DossierContent content, int target) {
    List<Integer> compared = new ArrayList<>(content.compared());
    if (!compared.contains(target)) {
      if (compared.size() == DossierContent.MOST_COMPARED) {
        throw WebProblem.bad("web.compare.full", DossierContent.MOST_COMPARED);
      }
      compared.add(target);
    }
    return compared;
  }

  private static void keep(Visit visit, Move move, DossierContent content) {
    visit.desk().save(move.dossier(), content);
  }
}
