package org.passerelle.app.web;

import java.time.LocalDate;
import java.util.Optional;
import org.passerelle.app.view.DiagnosisView;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.view.PlanView;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.plan.Plan;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.reference.Language;

/** Plans in the language of a visit. */
public record Plans(Visit visit) {
  /** All that a plan depends on, besides the facts. */
  record Asked(int held, Origin origin, int moves, Language language, LocalDate day) {}

  /**
   * The plan of a person of whom no dossier is kept.
   *
   * @param moves how many at most
   */
  public PlanView of(Person person, int moves) {
    Asked asked = asked(person, moves);
    return visit.site().plans().of(asked, () -> make(asked));
  }

  /**
   * The plan of the person of a dossier.
   *
   * @param moves how many at most
   */
  public PlanView of(OpenDossier dossier, int moves) {
    Asked asked = asked(Person.of(dossier.content(), visit.site().engines().moves()), moves);
    return visit.site().plans().of(asked, dossier.id(), () -> make(asked));
  }

  private Asked asked(Person person, int moves) {
    return new Asked(person.held(), person.origin(), moves, visit.language(), visit.today());
  }

  private PlanView make(Asked asked) {
    Site site = visit.site();
    Plan plan = site.engines().planner().plan(asked.held(), asked.origin(), asked.moves());
    DiagnosisView diagnosis =
        site.diagnoses(asked.language())
            .of(
                plan.diagnosis(),
                Optional.empty(),
                DiagnosisViews.usualScenarios(),
                asked.day().getYear());
    return visit.views().plan(plan, diagnosis);
  }
}
