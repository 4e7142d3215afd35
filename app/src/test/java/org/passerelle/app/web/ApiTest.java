package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.app.web.ApiSite.JSON;
import static org.passerelle.app.web.ApiSite.header;
import static org.passerelle.app.web.ApiSite.read;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.app.view.IncomeView.StatusView;
import org.passerelle.app.view.TransitionsView.MoveView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API through its first client: what good questions get. */
class ApiTest extends ApiCase {
  @Test
  void occupationsAreFoundByTheirBeginningInTheLanguageOfThePerson() {
    var found = site.french().occupations("caissi", 3, 0);
    assertThat(found.items()).hasSizeLessThanOrEqualTo(3);
    assertThat(found.items().getFirst().occupation().code()).isEqualTo(CASHIER);
    assertThat(found.items().getFirst().occupation().feminine()).isEqualTo("hôtesse de caisse");
    assertThat(site.english().occupation(CASHIER).occupation().title()).isEqualTo("cashier");
  }

  @Test
  void misspeltWordsFindWhatTheyMayMean() {
    assertThat(site.french().occupations("bolanger", 5, 0).items())
        .anySatisfy(match -> assertThat(match.confidence()).isNotNull().isPositive());
    assertThat(site.french().occupations("xqzvw", 5, 0).items()).isEmpty();
  }

  @Test
  void listsAreReadPartByPart() {
    HttpResponse<String> first = site.get("/occupations?limit=100");
    assertThat(read(first).path("total").asInt()).isEqualTo(3007);
    assertThat(header(first, "Link"))
        .hasValue("</api/v1/occupations?offset=100&limit=100>; rel=\"next\"");
    HttpResponse<String> last = site.get("/occupations?limit=100&offset=3000");
    assertThat(read(last).path("items")).hasSize(7);
    assertThat(header(last, "Link"))
        .hasValue("</api/v1/occupations?offset=2900&limit=100>; rel=\"prev\"");
    assertThat(read(site.get("/occupations?offset=5000")).path("items")).isEmpty();
  }

  @Test
  void aSkillIsFoundByWordsAndByItsAddress() {
    var skill = site.french().skills("utiliser une caisse", 3).items().getFirst().skill();
    assertThat(skill.label()).isEqualTo("utiliser une caisse");
    assertThat(site.french().skills(skill.uri(), 3).total()).isEqualTo(1);
    String id = skill.uri().substring(skill.uri().lastIndexOf('/') + 1);
    assertThat(site.french().skill(id).essentialTo())
        .anySatisfy(occupation -> assertThat(occupation.code()).isEqualTo(CASHIER));
  }

  @Test
  void movesAreSiftedAndOrdered() {
    Map<String, String> wishes = Map.of("safer", "true", "region", "Bretagne", "limit", "4");
    var moves = site.french().transitions(CASHIER, wishes);
    assertThat(moves.placeName()).isEqualTo("Bretagne");
    assertThat(moves.moves()).hasSize(4);
    assertThat(moves.moves()).extracting(MoveView::exposureChange).containsOnly("safer");
    var own = site.french().transitions(CASHIER, Map.of("weights", "pay:5,feasibility:0"));
    assertThat(own.weights()).containsEntry("pay", 5.0).doesNotContainKey("feasibility");
  }

  @Test
  void everythingAboutAnOccupationIsAnswered() {
    assertThat(site.english().exposure(CASHIER).technologies()).isNotEmpty();
    assertThat(site.english().plan(CASHIER, 2).transitions()).hasSize(2);
    assertThat(site.english().gap(CASHIER, "4311.1").missing()).isNotEmpty();
    assertThat(site.english().history(CASHIER).curves()).isNotEmpty();
    assertThat(site.english().offers("2411.1", Map.of("days", "120")).days()).isEqualTo(120);
    assertThat(site.english().source("esco_1_1_1").publisher()).contains("European Commission");
    assertThat(site.english().paths(CASHIER, "5223.7", 2).from().code()).isEqualTo(CASHIER);
  }

  @Test
  void textsAndCvsAreUnderstood() {
    var links = site.french().links(Map.of("text", "caissière", "skills", false));
    assertThat(links.occupations().getFirst().occupation().code()).isEqualTo(CASHIER);
    assertThat(links.skills()).isEmpty();
    byte[] cv = "Experience\nCashier, Corner Shop, 2015 - 2020\n".getBytes(UTF_8);
    JsonNode profile = site.english().profile("cv.txt", cv);
    assertThat(profile.path("format").asString()).isEqualTo("passerelle-profile/1");
    assertThat(profile.at("/occupations/0/label").asString()).isEqualTo("cashier");
    assertThat(profile.path("warnings")).isEmpty();
    assertThat(
            site.english()
                .beginDossier("From a CV", profile)
                .content()
                .path("occupation")
                .asString())
        .isEqualTo(CASHIER);
  }

  @Test
  void incomesAreTheSameByAddressAndByWhatIsSent() {
    var sent = site.english().income(Map.of("turnover", 40000, "costs", 3000));
    JsonNode asked = read(site.get("/income?turnover=40000&costs=3000"));
    assertThat(sent.statuses()).extracting(StatusView::status).contains("micro", "sasu_salary");
    assertThat(asked).isEqualTo(JsonMapper.shared().valueToTree(sent));
    var demand =
        site.english().demand(Map.of("dayRate", 300, "need", 1500, "paths", 200, "months", 12));
    assertThat(demand.months()).hasSize(12);
    assertThat(demand.paths()).isEqualTo(200);
  }

  @Test
  void factsMayBeKeptAndAreSentOnce() {
    HttpResponse<String> first = site.get("/occupations/5230.1");
    String tag = header(first, "ETag").orElseThrow();
    assertThat(header(first, "Cache-Control")).hasValue("public, max-age=3600");
    assertThat(header(first, "Vary")).hasValue("Accept-Language");
    HttpResponse<String> again = site.get("/occupations/5230.1", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).hasValue(tag);
    assertThat(site.get("/occupations/5230.1", "If-None-Match", "\"x\", W/" + tag).statusCode())
        .isEqualTo(304);
    assertThat(site.get("/occupations/5230.1?lang=fr", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void theLanguageOfTheAddressOutweighsThatOfTheHeaderAndCookiesDoNotCount() {
    HttpResponse<String> answer =
        site.get("/occupations/5230.1?lang=fr", "Cookie", "passerelle_language=en");
    assertThat(read(answer).at("/occupation/title").asString()).contains("caisse");
    HttpResponse<String> other =
        site.get("/occupations/5230.1", "Cookie", "passerelle_language=fr");
    assertThat(read(other).at("/occupation/title").asString()).isEqualTo("cashier");
  }

  @Test
  void whatIsAboutAPersonIsNotKept() {
    assertThat(header(site.get("/dossiers"), "Cache-Control")).hasValue("no-store");
    assertThat(header(site.get("/income?net=20000"), "Cache-Control")).hasValue("no-store");
    assertThat(header(site.get("/income?net=20000"), "ETag")).isEmpty();
  }

  @Test
  void theHeadOfAnAnswerIsThatOfItsWhole() {
    HttpResponse<String> whole = site.get("/sources/esco_1_1_1");
    HttpResponse<String> head =
        site.english().send(site.english().request("/sources/esco_1_1_1").HEAD().build());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
    assertThat(header(head, "Content-Type")).hasValue(JSON);
  }

  @Test
  void thePageOfTheApiTellsEveryRouteInBothLanguages() {
    HttpResponse<String> page =
        site.english()
            .send(
                java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create("http://localhost:" + site.port() + "/api"))
                    .header("Accept-Language", "fr")
                    .build());
    assertThat(page.body())
        .contains("<html lang=\"fr\">", "/api/v1/occupations/{code}/plan", "obligatoire", "curl ")
        .doesNotContain("<script>", "style=");
  }
}
