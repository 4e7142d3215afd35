package org.passerelle.app.web.api;

import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.view.DemandView;
import org.passerelle.app.view.DemandWords;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.view.IncomeView;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.app.view.IncomeViews.Wish;
import org.passerelle.app.view.OfferView;
import org.passerelle.app.view.OfferViews;
import org.passerelle.app.web.WebProblem;
import org.passerelle.app.web.api.ApiDoc.Body;
import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomeInput;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.demand.DemandError;
import org.passerelle.engine.income.offer.OfferSheet;
import org.passerelle.engine.income.offer.Offers;
import org.passerelle.engine.income.offer.Terms;

/** What is left of a turnover, whether the clients come, and what one could sell. */
final class IncomeRoutes {
  static final List<Parameter> TAXED =
      List.of(
          Parameter.flag("couple", "option.couple"),
          Parameter.whole("children", "option.children", 0, 20).orElse("0"),
          Parameter.flag("loneParent", "option.loneParent"),
          euros("otherIncome", "option.otherIncome").orElse("0"),
          Parameter.day("on", "api.parameter.on"),
          Parameter.flag("nearest", "option.nearestRules"));

  private static final List<String> ASKED = List.of("turnover", "net", "netMonth", "dayRate");
  private static final int MONTHS = 12;
  private static final Parameter DAYS =
      Parameter.number("days", "option.billedDays", 1, Terms.MOST_DAYS).orElse("140");

  private static final List<Parameter> INCOME =
      both(
          List.of(
              euros("turnover", "option.turnover"),
              euros("net", "option.net"),
              Parameter.number(
                  "netMonth", "option.netMonth", 0, Math.floor(IncomeInput.MOST / MONTHS)),
              euros("dayRate", "api.parameter.dayRate"),
              DAYS,
              euros("costs", "option.costs").orElse("0"),
              Parameter.choice("activity", "api.parameter.activity", Activity.class)
                  .orElse(EnumName.of(Activity.LIBERAL)),
              Parameter.number("fee", "option.fee", 0, 50).orElse("8")),
          TAXED);

  private static final List<Parameter> OFFERS =
      both(
          List.of(
              DAYS,
              Parameter.number("costs", "option.costs", 0, Terms.MOST_COSTS).orElse("0"),
              Parameter.number("netMonth", "option.netNow", 0, Terms.MOST_NET_A_MONTH)),
          TAXED);

  private IncomeRoutes() {}

  static void addTo(ApiRoutes api) {
    api.open(
            "/income",
            ApiDoc.personal("income", IncomeView.class, "/income?turnover=40000&costs=3000")
                .with(INCOME),
            call -> income(call, call.given()))
        .open(
            HandlerType.POST,
            "/income",
            ApiDoc.personal(
                    "incomePosted",
                    IncomeView.class,
                    "/income -H 'Content-Type: application/json' -d '{\"netMonth\":2000}'")
                .sent(Body.fields(INCOME)),
            call -> income(call, call.fields()))
        .open(
            HandlerType.POST,
            "/demand",
            ApiDoc.personal(
                    "demand",
                    DemandView.class,
                    "/demand -H 'Content-Type: application/json'"
                        + " -d '{\"dayRate\":300,\"need\":1500,\"savings\":8000}'")
                .sent(Body.fields(both(DemandQuestion.PARAMETERS, TAXED))),
            IncomeRoutes::demand)
        .open(
            "/occupations/{code}/offers",
            ApiDoc.personal("offers", OfferView.class, "/occupations/2411.1/offers?days=120")
                .with(OFFERS),
            IncomeRoutes::offers);
  }

  /** Of a year. */
  private static Parameter euros(String name, String described) {
    return Parameter.number(name, described, 0, IncomeInput.MOST);
  }

  private static List<Parameter> both(List<Parameter> some, List<Parameter> more) {
    List<Parameter> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static IncomeView income(ApiCall call, Given given) {
    List<String> asked = ASKED.stream().filter(given::has).toList();
    if (asked.size() != 1) {
      throw WebProblem.bad("api.problem.income", String.join(", ", ASKED))
          .with("parameter", asked.isEmpty() ? ASKED.getFirst() : asked.getLast())
          .with("allowed", ASKED);
    }
    return told(
        call,
        () -> {
          IncomePlanner planner = planner(call, given);
          return new IncomeViews(call.messages(), planner)
              .of(
                  new Wish(
                      earned(given),
                      wanted(given),
                      given.number("costs"),
                      given.choice(Activity.class, "activity"),
                      household(given),
                      given.number("days"),
                      given.number("fee") / 100));
        });
  }

  private static OptionalDouble earned(Given given) {
    return given.has("dayRate")
        ? OptionalDouble.of(given.number("days") * given.number("dayRate"))
        : given.numberIfGiven("turnover");
  }

  private static OptionalDouble wanted(Given given) {
    return given.has("netMonth")
        ? OptionalDouble.of(MONTHS * given.number("netMonth"))
        : given.numberIfGiven("net");
  }

  static Household household(Given given) {
    return new Household(
        given.isSet("couple"),
        given.whole("children"),
        given.isSet("loneParent"),
        given.number("otherIncome"));
  }

  /** By the rules of the day that is named, or of the nearest to today that are known. */
  private static IncomePlanner planner(ApiCall call, Given given) {
    Optional<LocalDate> named = given.day("on");
    LocalDate day = named.orElse(call.visit().today());
    return named.isEmpty() || given.isSet("nearest")
        ? call.engines().incomePlanner(day)
        : call.engines().incomePlannerOf(day);
  }

  private static DemandView demand(ApiCall call) {
    Given given = call.fields();
    return told(
        call,
        () -> {
          IncomePlanner planner = planner(call, given);
          return new DemandQuestion(given, household(given), planner, call.engines().reference())
              .answer(call.messages());
        });
  }

  private static OfferView offers(ApiCall call) {
    int occupation = call.occupation();
    Given given = call.given();
    return told(
        call,
        () -> {
          OptionalDouble now =
              given.has("netMonth")
                  ? OptionalDouble.of(MONTHS * given.number("netMonth"))
                  : OptionalDouble.empty();
          Terms terms =
              new Terms(given.number("days"), now, given.number("costs"), household(given));
          OfferSheet sheet =
              new Offers(
                      call.engines().reference(), call.engines().exposures(), planner(call, given))
                  .of(occupation, call.engines().moves().origin(occupation), terms);
          return new OfferViews(call.views(), call.messages())
              .of(
                  sheet,
                  call.site()
                      .diagnoses(call.language())
                      .of(
                          sheet.defence().diagnosis(),
                          Optional.empty(),
                          DiagnosisViews.usualScenarios(),
                          call.visit().year()));
        });
  }

  /** Numbers that are understood each and cannot be computed together are told as such. */
  private static <T> T told(ApiCall call, Supplier<T> answer) {
    try {
      return answer.get();
    } catch (IncomeError e) {
      LocalDate today = call.visit().today();
      IncomeViews views = new IncomeViews(call.messages(), call.engines().incomePlanner(today));
      throw new WebProblem(HttpStatus.UNPROCESSABLE_CONTENT, "error.plain", views.problem(e))
          .with("problem", EnumName.of(e.problem()))
          .with("values", e.arguments());
    } catch (DemandError e) {
      String words = new DemandWords(call.messages()).problem(e);
      throw new WebProblem(HttpStatus.UNPROCESSABLE_CONTENT, "error.plain", words)
          .with("problem", EnumName.of(e.field()))
          .with("values", Stream.of(e.value(), e.least(), e.most()).toList());
    }
  }
}
