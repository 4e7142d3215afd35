package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.passerelle.app.web.ApiSite.JSON;
import static org.passerelle.app.web.ApiSite.header;
import static org.passerelle.app.web.ApiSite.read;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.app.web.client.ApiProblem;
import org.passerelle.app.web.client.PasserelleClient;
import tools.jackson.databind.JsonNode;

/** Bad questions to the API: each is told what is wrong. */
class ApiProblemsTest extends ApiCase {
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
    HttpResponse<String> answer = site.get(path);
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
        catchThrowableOfType(ApiProblem.class, () -> site.french().occupations("a", 1000, 0));
    assertThat(problem.detail())
        .isEqualTo(
            "«\u00a01000\u00a0» ne convient pas pour limit\u00a0: il faut un nombre entier de 1 à"
                + " 100.");
    assertThat(problem.told().path("value").asString()).isEqualTo("1000");
    assertThat(problem.told().at("/allowed/maximum").asInt()).isEqualTo(100);
  }

  @Test
  void onlyWhatARouteReadsIsTaken() {
    assertThat(site.post("/links", "text/plain", "caissière").statusCode()).isEqualTo(415);
    assertThat(site.post("/profiles", JSON, "{}").statusCode()).isEqualTo(415);
    assertThat(site.post("/dossiers", "text/plain", "{}").statusCode()).isEqualTo(415);
    assertThat(site.post("/links", JSON, "{\"text\":").statusCode()).isEqualTo(400);
    assertThat(site.post("/links", JSON, "[]").statusCode()).isEqualTo(400);
    assertThat(site.post("/links", JSON, "").statusCode()).isEqualTo(400);
    assertThat(site.post("/links", JSON, "{\"text\":[1]}").statusCode()).isEqualTo(400);
    assertThat(site.post("/links", JSON, "{\"text\":\"\"}").statusCode()).isEqualTo(400);
    assertThat(read(site.post("/links", JSON, "{}")).path("parameter").asString())
        .isEqualTo("text");
    assertThat(read(site.post("/income", JSON, "{\"salary\":1}")).path("parameter").asString())
        .isEqualTo("salary");
    assertThat(site.post("/occupations", JSON, "{}").statusCode()).isEqualTo(405);
    assertThat(read(site.post("/occupations", JSON, "{}")).path("status").asInt()).isEqualTo(405);
  }

  @Test
  void whatIsTooLargeIsRefused() {
    String long200k = "{\"text\":\"" + "a".repeat(200_001) + "\"}";
    HttpResponse<String> text = site.post("/links", JSON, long200k);
    assertThat(text.statusCode()).isEqualTo(400);
    assertThat(text.body()).hasSizeLessThan(600);
    HttpResponse<String> whole = site.post("/links", JSON, " ".repeat((1 << 20) + 1));
    assertThat(whole.statusCode()).isEqualTo(413);
    assertThat(read(whole).path("detail").asString()).contains("1 MB");
  }

  @Test
  void aCvThatCannotBeReadIsToldWhy() {
    assertThatThrownBy(() -> site.english().profile("cv.pdf", "%PDF-1.7 broken".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            ApiProblem.class, problem -> assertThat(problem.status()).isEqualTo(422));
    assertThatThrownBy(() -> site.english().profile("cv.txt", new byte[0]))
        .isInstanceOfSatisfying(
            ApiProblem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(400);
              assertThat(problem.parameter()).isEqualTo("cv");
            });
  }

  @Test
  void anotherSiteCannotSendAnything() {
    var request =
        site.english()
            .request("/dossiers?occupation=" + CASHIER)
            .header("Origin", "https://elsewhere.example")
            .POST(BodyPublishers.noBody())
            .build();
    assertThat(site.english().send(request).statusCode()).isEqualTo(403);
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
}
