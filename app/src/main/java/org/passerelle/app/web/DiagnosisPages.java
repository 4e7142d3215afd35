package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.view.DiagnosisView;
import org.passerelle.app.view.DiagnosisView.ActivityView;
import org.passerelle.app.view.DiagnosisView.WeekView;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.view.ObservatoryWords;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.app.web.DiagnosisPage.Assumptions;
import org.passerelle.app.wish.TypedNumber;
import org.passerelle.app.wish.TypedScenario;
import org.passerelle.app.wish.TypedWeek;
import org.passerelle.app.wish.WishProblem;
import org.passerelle.app.wish.WishProblem.Problem;
import org.passerelle.engine.exposure.Diagnosis;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.exposure.Substitution;
import org.passerelle.engine.exposure.WorkWeek;

/** What technology does to the occupation of a person, and to their own week. */
final class DiagnosisPages implements Pages {
  private static final String SHARE = "share.";

  @Override
  public void addTo(Routes routes) {
    routes
        .get("/dossiers/{id}/diagnosis", this::diagnosis)
        .post("/dossiers/{id}/diagnosis/week", this::tellWeek);
  }

  private void diagnosis(Visit visit) {
    OpenDossier dossier = visit.dossier();
    if (dossier.content().occupation().isEmpty()) {
      visit.goTo("/dossiers/" + dossier.id() + "/profile");
      return;
    }
    show(visit, dossier, Optional.empty(), Map.of());
  }

  /** Keeps the week as told, or forgets it. */
  private void tellWeek(Visit visit) {
    OpenDossier dossier = visit.dossier();
    Map<String, String> typed = visit.form("do").equals("reset") ? Map.of() : typed(visit, dossier);
    try {
      Map<String, Double> week =
          visit.form("do").equals("reset")
              ? Map.of()
              : TypedWeek.shares(typed, visit.site().engines().exposures());
      OpenDossier saved = visit.desk().save(dossier, dossier.content().withWeek(week));
      if (visit.isPart()) {
        show(visit, saved, Optional.empty(), Map.of());
      } else {
        visit.goTo("/dossiers/" + saved.id() + "/diagnosis#week");
      }
    } catch (WishProblem problem) {
      show(visit, dossier, Optional.of(problem), typed);
    }
  }

  /** The shares of what was ticked; where none was typed, that of the usual week. */
  private static Map<String, String> typed(Visit visit, OpenDossier dossier) {
    Map<String, Double> usual = new LinkedHashMap<>();
    usual(visit, diagnose(visit, dossier.content()))
        .ifPresent(week ->
            week.activities().forEach(activity -> usual.put(activity.code(), activity.share())));
    Map<String, String> typed = new LinkedHashMap<>();
    for (String code : visit.forms("does")) {
      String share = visit.form(SHARE + code);
      typed.put(code, share.isEmpty() ? WeekRows.hours(usual.getOrDefault(code, 0.0)) : share);
    }
    if (!visit.form("add").isEmpty()) {
      typed.put(visit.form("add"), visit.form("addShare"));
    }
    return typed;
  }

  private static Diagnosis diagnose(Visit visit, DossierContent content) {
    int held = content.occupation().orElseThrow(() -> WebProblem.bad("web.noOccupation"));
    return visit.site().engines().exposures().diagnose(held);
  }

  private static Optional<WeekView> usual(Visit visit, Diagnosis diagnosis) {
    DiagnosisViews views = visit.site().diagnoses(visit.language());
    return diagnosis.week().map(week -> views.week(week, diagnosis.weekDirectness()));
  }

  private static void show(
      Visit visit,
      OpenDossier dossier,
      Optional<WishProblem> weekProblem,
      Map<String, String> typed) {
    Assumptions assumptions =
        new Assumptions(
            visit.query("middle"),
            visit.query("years"),
            visit.query("ceiling"),
            visit.query("help").equals("1"));
    Map<String, Substitution> scenarios = DiagnosisViews.usualScenarios();
    Optional<WishProblem> wrong = Optional.empty();
    try {
      TypedScenario own = scenario(assumptions);
      if (!own.isEmpty()) {
        scenarios.put("own", own.scenario());
      }
    } catch (WishProblem problem) {
      wrong = Optional.of(problem);
    }
    DiagnosisPage page =
        page(visit, dossier.content(), scenarios, assumptions, weekProblem, wrong, typed);
    boolean isGood = weekProblem.isEmpty() && wrong.isEmpty();
    visit.show(
        isGood ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
        visit.isPart() ? "part/diagnosis" : "diagnosis",
        Map.of("dossier", dossier, "page", page, "words", new ObservatoryWords(visit.messages())));
  }

  private static TypedScenario scenario(Assumptions typed) {
    return new TypedScenario(
        TypedNumber.of(typed.middle(), Problem.SCENARIO),
        TypedNumber.of(typed.years(), Problem.SCENARIO),
        TypedNumber.of(typed.ceiling(), Problem.SCENARIO),
        typed.help());
  }

  private static DiagnosisPage page(
      Visit visit,
      DossierContent content,
      Map<String, Substitution> scenarios,
      Assumptions assumptions,
      Optional<WishProblem> weekProblem,
      Optional<WishProblem> scenarioProblem,
      Map<String, String> typed) {
    Site site = visit.site();
    Exposures exposures = site.engines().exposures();
    Diagnosis diagnosis = diagnose(visit, content);
    Optional<WorkWeek> own = TypedWeek.week(content.week(), exposures);
    DiagnosisView view =
        site.diagnoses(visit.language()).of(diagnosis, own, scenarios, visit.year());
    Optional<WeekView> usual = usual(visit, diagnosis);
    WeekRows rows = new WeekRows(usual.map(WeekView::activities).orElse(List.of()));
    List<ActivityView> told = view.week() == null ? List.of() : view.week().activities();
    return new DiagnosisPage(
        view,
        usual.orElse(null),
        weekProblem.isPresent() ? rows.typed(told, typed) : rows.of(told),
        rows.others(exposures.activities().classification(), visit.language()),
        assumptions,
        site.observatory(visit.language()).curves(diagnosis.occupation()),
        weekProblem.map(problem -> problem.words(visit.messages())).orElse(""),
        scenarioProblem.map(problem -> problem.words(visit.messages())).orElse(""));
  }
}
