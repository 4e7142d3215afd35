package org.passerelle.app.web;

import java.util.Map;
import java.util.Optional;
import org.passerelle.app.view.DiagnosisView;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.view.PlanView;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.plan.Plan;

/** The plan of a person: all of it on one page. */
final class DossierPages implements Pages {
  private static final int MOVES = 10;

  @Override
  public void addTo(Routes routes) {
    routes.get("/dossiers/{id}", this::plan);
  }

  private void plan(Visit visit) {
    OpenDossier dossier = visit.dossier();
    visit.show("plan", Map.of("dossier", dossier, "plan", view(visit, dossier)));
  }

  static PlanView view(Visit visit, OpenDossier dossier) {
    Site site = visit.site();
    Person person = Person.of(dossier.content(), site.engines().moves());
    Plan plan = site.engines().planner().plan(person.held(), person.origin(), MOVES);
    DiagnosisView diagnosis =
        site.diagnoses(visit.language())
            .of(plan.diagnosis(), Optional.empty(), DiagnosisViews.usualScenarios(), visit.year());
    return visit.views().plan(plan, diagnosis);
  }
}
