package org.passerelle.app.web;

import java.util.Optional;
import org.passerelle.app.view.DiagnosisView;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.view.PlanView;
import org.passerelle.engine.plan.Plan;

/** Plans in the language of a visit. */
public record Plans(Visit visit) {
  /**
   * The plan of a person.
   *
   * @param moves how many at most
   */
  public PlanView of(Person person, int moves) {
    Site site = visit.site();
    Plan plan = site.engines().planner().plan(person.held(), person.origin(), moves);
    DiagnosisView diagnosis =
        site.diagnoses(visit.language())
            .of(plan.diagnosis(), Optional.empty(), DiagnosisViews.usualScenarios(), visit.year());
    return visit.views().plan(plan, diagnosis);
  }
}
