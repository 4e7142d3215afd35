package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.view.IncomeView;
import org.passerelle.app.view.IncomeView.StatusView;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.app.view.IncomeViews.Wish;
import org.passerelle.app.view.IncomeWords;
import org.passerelle.app.view.NetCurves;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.Status;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.SoleProprietor;
import org.passerelle.engine.income.offer.DayPrice;
import org.passerelle.engine.income.offer.OccupationIncome;

/** What a year leaves under every status. */
final class IncomePages implements Pages {
  private static final int CURVES_KEPT = 200;
  private static final double BEYOND = 1.6;
  private static final double STEP = 20_000;
  private static final String NO_WAGE_RATE = "300";

  private final Recent<CurvesAsked, NetCurves> curves;

  IncomePages(Memory memory) {
    this.curves = memory.with(new Recent<>(CURVES_KEPT));
  }

  /** What curves depend on. */
  private record CurvesAsked(LocalDate day, Wish wish, double most) {}

  @Override
  public void addTo(Routes routes) {
    routes.get("/dossiers/{id}/income", this::income).post("/dossiers/{id}/income", this::keep);
  }

  private void income(Visit visit) {
    OpenDossier dossier = visit.dossier();
    show(visit, dossier, typed(visit, dossier, job(visit, dossier), IncomeForm.NAMES));
  }

  /** Keeps what was typed, if it can be used. */
  private void keep(Visit visit) {
    OpenDossier dossier = visit.dossier();
    Map<String, String> typed = given(IncomeForm.NAMES, visit::form);
    IncomeForm form = IncomeForm.of(visit.messages(), typed);
    IncomeForm.planner(form.fields(), visit.site().engines(), visit.today());
    if (form.fields().isFine()) {
      keep(visit, dossier, IncomeForm.NAMES, form.fields());
      String job = visit.form("job");
      String address = "/dossiers/" + dossier.id() + "/income";
      visit.goTo(job.matches("[0-9.]{1,20}") ? address + "?job=" + job : address);
    } else {
      show(visit, dossier, typed);
    }
  }

  private void show(Visit visit, OpenDossier dossier, Map<String, String> typed) {
    IncomeForm form = IncomeForm.of(visit.messages(), typed);
    IncomePlanner planner =
        IncomeForm.planner(form.fields(), visit.site().engines(), visit.today());
    boolean isFine = form.fields().isFine();
    IncomeView view = isFine ? new IncomeViews(visit.messages(), planner).of(form.wish()) : null;
    visit.show(
        isFine ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
        visit.isPart() ? "part/incomeBody" : "income",
        Map.of("dossier", dossier, "page", page(visit, dossier, form, planner, view)));
  }

  private IncomePage page(
      Visit visit,
      OpenDossier dossier,
      IncomeForm form,
      IncomePlanner planner,
      @Nullable IncomeView view) {
    Optional<Integer> job = job(visit, dossier);
    Optional<Integer> held =
        dossier.content().occupation().filter(o -> !job.equals(Optional.of(o)));
    return new IncomePage(
        "/dossiers/" + dossier.id() + "/income",
        job.map(visit.views()::occupation).orElse(null),
        held.map(visit.views()::occupation).orElse(null),
        job.map(o -> TargetIncome.of(visit, o)).orElse(null),
        held.map(o -> TargetIncome.of(visit, o)).orElse(null),
        form,
        new IncomeWords(visit.messages()),
        view,
        view == null ? null : curves(dossier, planner, form.wish(), view),
        visit.today(),
        isKept(dossier, form.fields()));
  }

  /** Up to well above what is asked, in round steps. */
  private NetCurves curves(OpenDossier dossier, IncomePlanner planner, Wish wish, IncomeView view) {
    double asked =
        view.statuses().stream()
            .map(StatusView::turnover)
            .filter(Objects::nonNull)
            .flatMapToDouble(DoubleStream::of)
            .max()
            .orElse(0);
    double most = Math.clamp(STEP * Math.ceil(asked * BEYOND / STEP), 3 * STEP, 10_000_000);
    return curves.of(
        new CurvesAsked(planner.day(), wish, most),
        dossier.id(),
        () -> NetCurves.of(planner, wish, most));
  }

  /** Whether all that the reckoning rests on is as it was kept. */
  private static boolean isKept(OpenDossier dossier, Fields fields) {
    Map<String, String> kept = dossier.content().income();
    return !kept.isEmpty()
        && IncomeForm.NAMES.stream()
            .filter(name -> !IncomeForm.STARTS.contains(name) || fields.is("by", name))
            .allMatch(name -> kept.getOrDefault(name, "").equals(fields.typed(name)));
  }

  /**
   * The occupation whose work is sold: the one in the address, else the target, else the held one.
   *
   * @throws WebProblem if there is none of that code
   */
  static Optional<Integer> job(Visit visit, OpenDossier dossier) {
    String code = visit.query("job");
    if (!code.isEmpty()) {
      return Optional.of(
          visit
              .site()
              .engines()
              .reference()
              .occupations()
              .find(code)
              .orElseThrow(WebProblem::notFound));
    }
    return dossier.content().target().or(dossier.content()::occupation);
  }

  /**
   * What is in the address, over what was kept and what fits the job. A form that was sent says so
   * in its field "all": what it left empty is not taken from elsewhere.
   */
  static Map<String, String> typed(
      Visit visit, OpenDossier dossier, Optional<Integer> job, List<String> names) {
    Map<String, String> inAddress = given(names, visit::query);
    Map<String, String> kept =
        visit.query("all").isEmpty() ? given(names, name -> kept(dossier, name)) : Map.of();
    Map<String, String> typed = suggested(visit, job);
    typed.putAll(kept);
    if (IncomeForm.STARTS.stream().anyMatch(inAddress::containsKey)) {
      typed.keySet().removeAll(IncomeForm.STARTS);
      typed.remove("by");
    }
    typed.putAll(inAddress);
    return typed;
  }

  private static String kept(OpenDossier dossier, String name) {
    return dossier.content().income().getOrDefault(name, "");
  }

  static Map<String, String> given(List<String> names, Function<String, String> value) {
    Map<String, String> given = new HashMap<>();
    for (String name : names) {
      String text = value.apply(name);
      if (!text.isEmpty()) {
        given.put(name, text);
      }
    }
    return given;
  }

  /** A price of a day that costs a client as much as an employee at the median wage. */
  private static Map<String, String> suggested(Visit visit, Optional<Integer> job) {
    Map<String, String> suggested = new HashMap<>();
    Optional<DayPrice> own =
        job.flatMap(visit.site().engines().incomes()::of).flatMap(OccupationIncome::own);
    suggested.put(
        "rate", own.map(price -> Long.toString(Math.round(price.dayRate()))).orElse(NO_WAGE_RATE));
    own.flatMap(price -> activity(price.status()))
        .ifPresent(activity -> suggested.put("activity", EnumName.of(activity)));
    return suggested;
  }

  private static Optional<Activity> activity(Status status) {
    return switch (status) {
      case MicroEnterprise micro -> Optional.of(micro.activity());
      case SoleProprietor sole -> Optional.of(sole.activity());
      default -> Optional.empty();
    };
  }

  /** Keeps fields in place of those of the same form that were kept before. */
  static void keep(Visit visit, OpenDossier dossier, List<String> names, Fields fields) {
    Map<String, String> income = new HashMap<>(dossier.content().income());
    income.keySet().removeAll(names);
    Map<String, String> typed = fields.kept();
    typed.keySet().retainAll(names);
    income.putAll(typed);
    visit.desk().save(dossier, dossier.content().withIncome(income));
  }
}
