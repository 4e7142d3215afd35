package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.app.view.IncomeView.StatusView;
import org.passerelle.app.view.TransitionsView.MoveView;
import org.passerelle.app.web.client.ApiProblem;
import org.passerelle.app.web.client.PasserelleClient;
import org.passerelle.app.web.client.PasserelleClient.KeptDossier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API through its first client: good questions and bad ones. */
@NullUnmarked
class ApiTest {
  private static final String CASHIER = "5230.1";
  private static final String JSON = "application/json";

  @TempDir private static Path folder;
  private static WebServer server;
  private static PasserelleClient french;
  private static PasserelleClient english;

  @BeforeAll
  static void start() {
    server = TestSite.start(folder);
    String root = "http://localhost:" + server.port();
    french = new PasserelleClient(root, "fr-FR,fr;q=0.9,en;q=0.5");
    english = new PasserelleClient(root, "en");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String... headers) {
    var request = english.request(path);
    return english.send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  private static HttpResponse<String> post(String path, String type, String body) {
    return english.send(
        english
            .request(path)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static JsonNode read(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static Optional<String> header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name);
  }

  @Test
  void occupationsAreFoundByTheirBeginningInTheLanguageOfThePerson() {
    var found = french.occupations("caissi", 3, 0);
    assertThat(found.items()).hasSizeLessThanOrEqualTo(3);
    assertThat(found.items().getFirst().occupation().code()).isEqualTo(CASHIER);
    assertThat(found.items().getFirst().occupation().feminine()).isEqualTo("hôtesse de caisse");
    assertThat(english.occupation(CASHIER).occupation().title()).isEqualTo("cashier");
  }

  @Test
  void misspeltWordsFindWhatTheyMayMean() {
    assertThat(french.occupations("bolanger", 5, 0).items())
        .anySatisfy(match -> assertThat(match.confidence()).isNotNull().isPositive());
    assertThat(french.occupations("xqzvw", 5, 0).items()).isEmpty();
  }

  @Test
  void listsAreReadPartByPart() {
    HttpResponse<String> first = get("/occupations?limit=100");
    assertThat(read(first).path("total").asInt()).isEqualTo(3007);
    assertThat(header(first, "Link"))
        .hasValue("</api/v1/occupations?offset=100&limit=100>; rel=\"next\"");
    HttpResponse<String> last = get("/occupations?limit=100&offset=3000");
    assertThat(read(last).path("items")).hasSize(7);
    assertThat(header(last, "Link"))
        .hasValue("</api/v1/occupations?offset=2900&limit=100>; rel=\"prev\"");
    assertThat(read(get("/occupations?offset=5000")).path("items")).isEmpty();
  }

  @Test
  void aSkillIsFoundByWordsAndByItsAddress() {
    var skill = french.skills("utiliser une caisse", 3).items().getFirst().skill();
    assertThat(skill.label()).isEqualTo("utiliser une caisse");
    assertThat(french.skills(skill.uri(), 3).total()).isEqualTo(1);
    String id = skill.uri().substring(skill.uri().lastIndexOf('/') + 1);
    assertThat(french.skill(id).essentialTo())
        .anySatisfy(occupation -> assertThat(occupation.code()).isEqualTo(CASHIER));
  }

  @Test
  void movesAreSiftedAndOrdered() {
    Map<String, String> wishes = Map.of("safer", "true", "region", "Bretagne", "limit", "4");
    var moves = french.transitions(CASHIER, wishes);
    assertThat(moves.placeName()).isEqualTo("Bretagne");
    assertThat(moves.moves()).hasSize(4);
    assertThat(moves.moves()).extracting(MoveView::exposureChange).containsOnly("safer");
    var own = french.transitions(CASHIER, Map.of("weights", "pay:5,feasibility:0"));
    assertThat(own.weights()).containsEntry("pay", 5.0).doesNotContainKey("feasibility");
  }

  @Test
  void everythingAboutAnOccupationIsAnswered() {
    assertThat(english.exposure(CASHIER).technologies()).isNotEmpty();
    assertThat(english.plan(CASHIER, 2).transitions()).hasSize(2);
    assertThat(english.gap(CASHIER, "4311.1").missing()).isNotEmpty();
    assertThat(english.history(CASHIER).curves()).isNotEmpty();
    assertThat(english.offers("2411.1", Map.of("days", "120")).days()).isEqualTo(120);
    assertThat(english.source("esco_1_1_1").publisher()).contains("European Commission");
    assertThat(english.paths(CASHIER, "5223.7", 2).from().code()).isEqualTo(CASHIER);
  }

  @Test
  void textsAndCvsAreUnderstood() {
    var links = french.links(Map.of("text", "caissière", "skills", false));
    assertThat(links.occupations().getFirst().occupation().code()).isEqualTo(CASHIER);
    assertThat(links.skills()).isEmpty();
    byte[] cv = "Experience\nCashier, Corner Shop, 2015 - 2020\n".getBytes(UTF_8);
    JsonNode profile = english.profile("cv.txt", cv);
    assertThat(profile.path("format").asString()).isEqualTo("passerelle-profile/1");
    assertThat(profile.at("/occupations/0/label").asString()).isEqualTo("cashier");
    assertThat(profile.path("warnings")).isEmpty();
    assertThat(english.beginDossier("From a CV", profile).content().path("occupation").asString())
        .isEqualTo(CASHIER);
  }

  @Test
  void incomesAreTheSameByAddressAndByWhatIsSent() {
    var sent = english.income(Map.of("turnover", 40000, "costs", 3000));
    JsonNode asked = read(get("/income?turnover=40000&costs=3000"));
    assertThat(sent.statuses()).extracting(StatusView::status).contains("micro", "sasu_salary");
    assertThat(asked).isEqualTo(JsonMapper.shared().valueToTree(sent));
    var demand = english.demand(Map.of("dayRate", 300, "need", 1500, "paths", 200, "months", 12));
    assertThat(demand.months()).hasSize(12);
    assertThat(demand.paths()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/occupations?limit=0, 400, limit",
    "/occupations?limit=101, 400, limit",
    "/occupations?limit=ten, 400, limit",
    "/occupations?offset=-1, 400, offset",
    "/occupations?qq=a, 400, qq",
    "/occupations?q=a&q=b, 400, q",
    "/occupations?lang=de, 400, lang",
    "/occupations/5230.1?limit=3, 400, limit",
    "/occupations/5230.1/transitions?safer=yes, 400, safer",
    "/occupations/5230.1/transitions?region=Atlantis, 400, region",
    "/occupations/5230.1/transitions?weights=luck:3, 400, weights",
    "/occupations/5230.1/transitions?weights=pay:x, 400, weights",
    "/occupations/5230.1/transitions?sort=best, 400, sort",
    "/occupations/5230.1/transitions?maxMonths=1e9, 400, maxMonths",
    "/occupations/5230.1/paths/5230.1, 400, target",
    "/occupations/5230.1/offers?days=0, 400, days",
    "/income, 400, turnover",
    "/income?turnover=1&net=1, 400, net",
    "/income?turnover=NaN, 400, turnover",
    "/income?turnover=1&on=2026-02-30, 400, on",
    "/income?turnover=1&on=1999-01-01, 422, ''",
    "/income?turnover=1&couple=true&loneParent=true&children=1, 422, ''",
    "/observatory/ranking?table=mars, 400, table",
    "/observatory/ranking?since=2020&until=2010, 400, since",
    "/simulation?years=1, 400, years",
    "/simulation?occupation=0, 404, ''",
    "/occupations/0000.9, 404, ''",
    "/occupations/%3Cscript%3E, 404, ''",
    "/occupations/5230.1/gap/none, 404, ''",
    "/skills/none, 404, ''",
    "/sources/none, 404, ''",
    "/dossiers/none, 404, ''",
    "/dossiers/none/plan, 404, ''",
    "/nothing, 404, ''"
  })
  void badQuestionsAreToldWhatIsWrong(String path, int status, String parameter) {
    HttpResponse<String> answer = get(path);
    JsonNode problem = read(answer);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).hasValue("application/problem+json");
    assertThat(header(answer, "Cache-Control")).hasValue("no-store");
    assertThat(header(answer, "ETag")).isEmpty();
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asString()).isNotBlank();
    assertThat(problem.path("parameter").asString("")).isEqualTo(parameter);
  }

  @Test
  void problemsSayWhatIsAllowedInTheLanguageOfThePerson() {
    ApiProblem problem =
        catchThrowableOfType(ApiProblem.class, () -> french.occupations("a", 1000, 0));
    assertThat(problem.detail())
        .isEqualTo(
            "«\u00a01000\u00a0» ne convient pas pour limit\u00a0: il faut un nombre entier de 1 à"
                + " 100.");
    assertThat(problem.told().path("value").asString()).isEqualTo("1000");
    assertThat(problem.told().at("/allowed/maximum").asInt()).isEqualTo(100);
  }

  @Test
  void factsMayBeKeptAndAreSentOnce() {
    HttpResponse<String> first = get("/occupations/5230.1");
    String tag = header(first, "ETag").orElseThrow();
    assertThat(header(first, "Cache-Control")).hasValue("public, max-age=3600");
    assertThat(header(first, "Vary")).hasValue("Accept-Language");
    HttpResponse<String> again = get("/occupations/5230.1", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).hasValue(tag);
    assertThat(get("/occupations/5230.1", "If-None-Match", "\"x\", W/" + tag).statusCode())
        .isEqualTo(304);
    assertThat(get("/occupations/5230.1?lang=fr", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void theLanguageOfTheAddressOutweighsThatOfTheHeaderAndCookiesDoNotCount() {
    HttpResponse<String> answer =
        get("/occupations/5230.1?lang=fr", "Cookie", "passerelle_language=en");
    assertThat(read(answer).at("/occupation/title").asString()).contains("caisse");
    HttpResponse<String> other = get("/occupations/5230.1", "Cookie", "passerelle_language=fr");
    assertThat(read(other).at("/occupation/title").asString()).isEqualTo("cashier");
  }

  @Test
  void whatIsAboutAPersonIsNotKept() {
    assertThat(header(get("/dossiers"), "Cache-Control")).hasValue("no-store");
    assertThat(header(get("/income?net=20000"), "Cache-Control")).hasValue("no-store");
    assertThat(header(get("/income?net=20000"), "ETag")).isEmpty();
  }

  @Test
  void theHeadOfAnAnswerIsThatOfItsWhole() {
    HttpResponse<String> whole = get("/sources/esco_1_1_1");
    HttpResponse<String> head = english.send(english.request("/sources/esco_1_1_1").HEAD().build());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
    assertThat(header(head, "Content-Type")).hasValue(JSON);
  }

  @Test
  void onlyWhatARouteReadsIsTaken() {
    assertThat(post("/links", "text/plain", "caissière").statusCode()).isEqualTo(415);
    assertThat(post("/profiles", JSON, "{}").statusCode()).isEqualTo(415);
    assertThat(post("/dossiers", "text/plain", "{}").statusCode()).isEqualTo(415);
    assertThat(post("/links", JSON, "{\"text\":").statusCode()).isEqualTo(400);
    assertThat(post("/links", JSON, "[]").statusCode()).isEqualTo(400);
    assertThat(post("/links", JSON, "").statusCode()).isEqualTo(400);
    assertThat(post("/links", JSON, "{\"text\":[1]}").statusCode()).isEqualTo(400);
    assertThat(post("/links", JSON, "{\"text\":\"\"}").statusCode()).isEqualTo(400);
    assertThat(read(post("/links", JSON, "{}")).path("parameter").asString()).isEqualTo("text");
    assertThat(read(post("/income", JSON, "{\"salary\":1}")).path("parameter").asString())
        .isEqualTo("salary");
    assertThat(post("/occupations", JSON, "{}").statusCode()).isEqualTo(405);
    assertThat(read(post("/occupations", JSON, "{}")).path("status").asInt()).isEqualTo(405);
  }

  @Test
  void whatIsTooLargeIsRefused() {
    String long200k = "{\"text\":\"" + "a".repeat(200_001) + "\"}";
    HttpResponse<String> text = post("/links", JSON, long200k);
    assertThat(text.statusCode()).isEqualTo(400);
    assertThat(text.body()).hasSizeLessThan(600);
    HttpResponse<String> whole = post("/links", JSON, " ".repeat((1 << 20) + 1));
    assertThat(whole.statusCode()).isEqualTo(413);
    assertThat(read(whole).path("detail").asString()).contains("1 MB");
  }

  @Test
  void aCvThatCannotBeReadIsToldWhy() {
    assertThatThrownBy(() -> english.profile("cv.pdf", "%PDF-1.7 broken".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            ApiProblem.class, problem -> assertThat(problem.status()).isEqualTo(422));
    assertThatThrownBy(() -> english.profile("cv.txt", new byte[0]))
        .isInstanceOfSatisfying(
            ApiProblem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(400);
              assertThat(problem.parameter()).isEqualTo("cv");
            });
  }

  @Test
  void aDossierIsBegunReadChangedAndDeleted() {
    KeptDossier begun = french.beginDossier(CASHIER);
    assertThat(begun.tag()).isEqualTo("\"1\"");
    assertThat(french.dossier(begun.id()).content()).isEqualTo(begun.content());
    assertThat(french.dossiers("").items())
        .anySatisfy(heading -> {
          assertThat(heading.id()).isEqualTo(begun.id());
          assertThat(heading.version()).isEqualTo(1);
        });
    assertThat(french.dossierPlan(begun.id()).occupation().code()).isEqualTo(CASHIER);

    ObjectNode content = (ObjectNode) begun.content().deepCopy();
    content.put("occupation", "5223.7");
    KeptDossier changed = french.change(begun, content);
    assertThat(changed.tag()).isEqualTo("\"2\"");
    assertThat(french.dossier(begun.id()).content().path("occupation").asString())
        .isEqualTo("5223.7");

    french.delete(begun.id());
    assertThatThrownBy(() -> french.dossier(begun.id()))
        .isInstanceOfSatisfying(
            ApiProblem.class, problem -> assertThat(problem.status()).isEqualTo(404));
  }

  @Test
  void nobodyOverwritesUnseen() {
    KeptDossier begun = english.beginDossier(CASHIER);
    english.change(begun, begun.content());
    assertThatThrownBy(() -> english.change(begun, begun.content()))
        .isInstanceOfSatisfying(
            ApiProblem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(412);
              assertThat(problem.told().path("version").asInt()).isEqualTo(2);
            });
    var request =
        english
            .request("/dossiers/" + begun.id())
            .header("Content-Type", JSON)
            .PUT(BodyPublishers.ofString(begun.content().toString()))
            .build();
    assertThat(english.send(request).statusCode()).isEqualTo(428);
    var stale =
        english.request("/dossiers/" + begun.id()).header("If-Match", "\"1\"").DELETE().build();
    assertThat(english.send(stale).statusCode()).isEqualTo(412);
    assertThat(english.dossier(begun.id()).tag()).isEqualTo("\"2\"");
  }

  @Test
  void aDossierNeedsAContentOrAnOccupation() {
    assertThat(post("/dossiers", JSON, "").statusCode()).isEqualTo(400);
    assertThat(post("/dossiers", JSON, "{}").statusCode()).isEqualTo(422);
    assertThat(post("/dossiers", JSON, "{\"format\":\"passerelle-profile/9\"}").statusCode())
        .isEqualTo(422);
    assertThat(post("/dossiers?occupation=none", JSON, "").statusCode()).isEqualTo(404);
  }

  @Test
  void anotherSiteCannotSendAnything() {
    var request =
        english
            .request("/dossiers?occupation=" + CASHIER)
            .header("Origin", "https://elsewhere.example")
            .POST(BodyPublishers.noBody())
            .build();
    assertThat(english.send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void whoAsksTooOftenIsToldToWait(@TempDir Path other) {
    try (WebServer busy = TestSite.start(other, Optional.empty(), true)) {
      PasserelleClient client = new PasserelleClient("http://localhost:" + busy.port(), "en");
      HttpResponse<String> last = client.send(client.request("/sources?limit=1").build());
      for (int i = 0; i < 200; i++) {
        last = client.send(client.request("/sources?limit=1").build());
      }
      assertThat(last.statusCode()).isEqualTo(429);
      assertThat(header(last, "Retry-After")).hasValue("10");
      assertThat(read(last).path("status").asInt()).isEqualTo(429);
    }
  }

  @Test
  void inATeamFactsAreOpenAndDossiersNeedAToken(@TempDir Path other) {
    try (WebServer team = TestSite.start(other, Optional.empty(), true)) {
      PasserelleClient client = new PasserelleClient("http://localhost:" + team.port(), "en");
      assertThat(client.occupation(CASHIER).occupation().title()).isEqualTo("cashier");
      HttpResponse<String> answer =
          client.send(client.request("/dossiers").header("Authorization", "Bearer x").build());
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(header(answer, "WWW-Authenticate")).hasValue("Bearer");
      assertThat(header(answer, "Content-Type")).hasValue("application/problem+json");
    }
  }

  @Test
  void thePageOfTheApiTellsEveryRouteInBothLanguages() {
    HttpResponse<String> page =
        english.send(
            java.net.http.HttpRequest.newBuilder(
                    java.net.URI.create("http://localhost:" + server.port() + "/api"))
                .header("Accept-Language", "fr")
                .build());
    assertThat(page.body())
        .contains("<html lang=\"fr\">", "/api/v1/occupations/{code}/plan", "obligatoire", "curl ")
        .doesNotContain("<script>", "style=");
  }
}
