package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.engines.Engines;
import org.passerelle.app.view.DemandView;
import org.passerelle.app.view.DemandViews;
import org.passerelle.app.view.DemandWish;
import org.passerelle.app.view.DemandWords;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.demand.DemandOutlook;
import org.passerelle.engine.income.demand.Trials;

/** Whether the clients come, month by month. */
final class DemandPages implements Pages {
  private static final int OUTLOOKS_KEPT = 100;
  private static final String NO_WAGE_NEED = "1500";
  private static final long SEED = 1;

  /** Chance alone moves a share by 0.7 of a hundredth at most. */
  private static final int PATHS = 5_000;

  private final Recent<Asked, DemandOutlook> outlooks;

  DemandPages(Memory memory) {
    this.outlooks = memory.with(new Recent<>(OUTLOOKS_KEPT));
  }

  /** What an outlook depends on. */
  private record Asked(LocalDate day, DemandWish wish, int months) {}

  @Override
  public void addTo(Routes routes) {
    routes
        .get("/dossiers/{id}/income/demand", this::demand)
        .post("/dossiers/{id}/income/demand", this::keep);
  }

  private void demand(Visit visit) {
    OpenDossier dossier = visit.dossier();
    Optional<Integer> job = IncomePages.job(visit, dossier);
    Map<String, String> typed = IncomePages.typed(visit, dossier, job, DemandForm.NAMES);
    typed.putIfAbsent("need", need(visit, job));
    show(visit, dossier, DemandForm.of(visit.messages(), typed));
  }

  private void keep(Visit visit) {
    OpenDossier dossier = visit.dossier();
    DemandForm form =
        DemandForm.of(visit.messages(), IncomePages.given(DemandForm.NAMES, visit::form));
    IncomeForm.planner(form.fields(), visit.site().engines(), visit.today());
    if (form.fields().isFine()) {
      IncomePages.keep(visit, dossier, DemandForm.NAMES, form.fields());
      visit.goTo("/dossiers/" + dossier.id() + "/income/demand");
    } else {
      show(visit, dossier, form);
    }
  }

  /** What an employee of the job is left with a month. */
  private static String need(Visit visit, Optional<Integer> job) {
    return job.flatMap(visit.site().engines().incomes()::of)
        .map(income -> Long.toString(Math.round(income.pay().employee().netAMonth())))
        .orElse(NO_WAGE_NEED);
  }

  private void show(Visit visit, OpenDossier dossier, DemandForm form) {
    Engines engines = visit.site().engines();
    IncomePlanner planner = IncomeForm.planner(form.fields(), engines, visit.today());
    boolean isFine = form.fields().isFine();
    DemandPage page =
        new DemandPage(
            "/dossiers/" + dossier.id() + "/income/demand",
            IncomePages.job(visit, dossier).map(visit.views()::occupation).orElse(null),
            form,
            new DemandWords(visit.messages()),
            isFine ? view(visit, dossier, form, planner) : null,
            DemandViews.calibration(engines.reference().demandCalibration(), engines.starters()));
    visit.show(
        isFine ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
        visit.isPart() ? "part/demandBody" : "demand",
        Map.of("dossier", dossier, "page", page));
  }

  private @Nullable DemandView view(
      Visit visit, OpenDossier dossier, DemandForm form, IncomePlanner planner) {
    DemandWish wish = form.wish();
    DemandOutlook outlook =
        outlooks.of(
            new Asked(planner.day(), wish, form.months()),
            dossier.id(),
            () ->
                wish.simulate(
                    planner,
                    visit.site().engines().reference().demandCalibration(),
                    new Trials(
                        Math.min(PATHS, wish.mostPaths(form.months())), form.months(), SEED)));
    return DemandViews.of(
        outlook,
        visit.text("status." + form.fields().typed("status")),
        planner.day().toString(),
        wish.means().need());
  }
}
