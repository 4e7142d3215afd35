package org.passerelle.app.web.api;

import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.storage.Dossier;
import org.passerelle.app.view.PlanView;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.app.web.Plans;
import org.passerelle.app.web.WebProblem;
import org.passerelle.app.web.api.ApiDoc.Body;
import org.passerelle.app.web.api.ApiDoc.Match;
import org.passerelle.app.web.api.ApiLists.DossierHeadingView;
import org.passerelle.app.web.api.ApiLists.DossiersView;
import tools.jackson.databind.JsonNode;

/** A person's own dossiers: to list, keep, change and delete, and their plans. */
final class DossierRoutes {
  private static final int MOST_WORDS = 200;

  /** What messages call the content that is sent. */
  private static final String SENT = "dossier.json";

  private DossierRoutes() {}

  static void addTo(ApiRoutes api) {
    String one = "/dossiers/ID";
    api.own(
            HandlerType.GET,
            "/dossiers",
            ApiDoc.personal("dossiers", DossiersView.class, "/dossiers?limit=5")
                .with(Parameter.text("q", "api.parameter.dossiers.q", MOST_WORDS))
                .with(ApiLists.PAGE),
            DossierRoutes::list)
        .own(
            HandlerType.POST,
            "/dossiers",
            ApiDoc.personal("createDossier", JsonNode.class, "-X POST /dossiers?occupation=5230.1")
                .with(
                    Parameter.text("title", "api.parameter.title", MOST_WORDS),
                    Parameter.text("occupation", "api.parameter.held", MOST_WORDS))
                .sent(Body.DOSSIER)
                .answering(HttpStatus.CREATED),
            DossierRoutes::create)
        .own(
            HandlerType.GET,
            "/dossiers/{id}",
            ApiDoc.personal("dossier", JsonNode.class, one),
            call -> told(call, call.visit().dossier()))
        .own(
            HandlerType.PUT,
            "/dossiers/{id}",
            ApiDoc.personal(
                    "changeDossier",
                    JsonNode.class,
                    "-X PUT "
                        + one
                        + " -H 'If-Match: \"1\"' -H 'Content-Type: application/json'"
                        + " -d @dossier.json")
                .sent(Body.DOSSIER)
                .matching(Match.MUST),
            DossierRoutes::change)
        .own(
            HandlerType.DELETE,
            "/dossiers/{id}",
            ApiDoc.personal("deleteDossier", Void.class, "-X DELETE " + one)
                .answering(HttpStatus.NO_CONTENT)
                .matching(Match.MAY),
            DossierRoutes::delete)
        .own(
            HandlerType.GET,
            "/dossiers/{id}/plan",
            ApiDoc.personal("dossierPlan", PlanView.class, one + "/plan?limit=3")
                .with(
                    Parameter.whole("limit", "api.parameter.limit", 1, ApiLists.MOST).orElse("10")),
            DossierRoutes::plan);
  }

  private static DossiersView list(ApiCall call) {
    int limit = call.given().whole("limit");
    int offset = call.given().whole("offset");
    Dossier.Page page = call.visit().desk().own(call.given().text("q"), offset, limit);
    return new DossiersView(
        page.headings().stream().map(DossierRoutes::heading).toList(), page.total(), limit, offset);
  }

  private static DossierHeadingView heading(Dossier.Heading heading) {
    return new DossierHeadingView(
        heading.id(),
        heading.title(),
        heading.version(),
        heading.created().toString(),
        heading.changed().toString());
  }

  private static String create(ApiCall call) {
    DossierContent content = call.isEmpty() ? ofOccupation(call) : sent(call);
    String title = call.given().has("title") ? call.given().text("title") : title(call, content);
    OpenDossier made = call.visit().desk().create(title, content);
    call.context().header("Location", ApiRoutes.ROOT + "/dossiers/" + made.id());
    return told(call, made);
  }

  /** Nothing but the occupation is told. */
  private static DossierContent ofOccupation(ApiCall call) {
    if (!call.given().has("occupation")) {
      throw WebProblem.bad("api.problem.emptyDossier").with("parameter", "occupation");
    }
    int occupation = call.occupationOf(call.given().text("occupation"));
    String title = call.views().occupation(occupation).title();
    return DossierContent.ofOccupation(title, occupation, call.engines().reference());
  }

  private static DossierContent sent(ApiCall call) {
    return call.site().dossierFiles().read(SENT, call.bytes());
  }

  private static String title(ApiCall call, DossierContent content) {
    return content
        .occupation()
        .map(occupation -> call.views().occupation(occupation).title())
        .orElse(call.visit().text("web.unnamed"));
  }

  /** The content, with the version as its tag. */
  private static String told(ApiCall call, OpenDossier dossier) {
    call.context().header("ETag", tag(dossier));
    return call.site().dossierFiles().write(dossier.content(), call.language());
  }

  private static String tag(OpenDossier dossier) {
    return "\"" + dossier.version() + "\"";
  }

  private static String change(ApiCall call) {
    OpenDossier before = call.visit().dossier();
    String match =
        expected(call)
            .orElseThrow(() ->
                new WebProblem(
                    HttpStatus.PRECONDITION_REQUIRED, "api.problem.ifMatch", tag(before)));
    requireCurrent(before, match);
    DossierContent content = sent(call);
    try {
      return told(call, call.visit().desk().save(before, content));
    } catch (WebProblem problem) {
      // Someone was faster by the blink of an eye.
      throw problem.status() == HttpStatus.CONFLICT ? stale(before) : problem;
    }
  }

  private static Optional<String> expected(ApiCall call) {
    return Optional.ofNullable(call.context().header("If-Match")).map(String::strip);
  }

  private static void requireCurrent(OpenDossier dossier, String match) {
    if (!match.equals("*") && !match.equals(tag(dossier))) {
      throw stale(dossier);
    }
  }

  private static WebProblem stale(OpenDossier dossier) {
    return new WebProblem(HttpStatus.PRECONDITION_FAILED, "api.problem.stale", tag(dossier))
        .with("version", dossier.version());
  }

  private static String delete(ApiCall call) {
    OpenDossier dossier = call.visit().dossier();
    expected(call).ifPresent(match -> requireCurrent(dossier, match));
    call.visit().desk().delete(dossier.id());
    return "";
  }

  private static PlanView plan(ApiCall call) {
    return new Plans(call.visit()).of(call.visit().dossier(), call.given().whole("limit"));
  }
}
