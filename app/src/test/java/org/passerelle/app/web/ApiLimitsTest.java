package org.passerelle.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.app.web.ApiSite.JSON;
import static org.passerelle.app.web.ApiSite.read;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the document of the API allows is answered, and what lies just beyond is refused. */
@NullUnmarked
class ApiLimitsTest extends ApiCase {
  private static JsonNode document;

  @BeforeAll
  static void start() {
    document = read(site.get("/openapi.json"));
  }

  /** A bound of a number by its name. */
  private record Bound(String name, BigDecimal within, BigDecimal beyond) {}

  private static Stream<Bound> bounds(String name, JsonNode schema) {
    if (!schema.has("minimum")) {
      return Stream.empty();
    }
    BigDecimal least = schema.get("minimum").decimalValue();
    BigDecimal most = schema.get("maximum").decimalValue();
    return Stream.of(
        new Bound(name, least, least.subtract(BigDecimal.ONE)),
        new Bound(name, most, most.add(BigDecimal.ONE)));
  }

  private static List<Bound> boundsOfDemand() {
    return document
        .at("/paths/~1demand/post/requestBody/content/application~1json/schema/properties")
        .properties()
        .stream()
        .flatMap(field -> bounds(field.getKey(), field.getValue()))
        .toList();
  }

  private static List<Bound> boundsOfOffers() {
    return document
        .at("/paths/~1occupations~1{code}~1offers/get/parameters")
        .valueStream()
        .flatMap(parameter -> bounds(parameter.path("name").asString(), parameter.path("schema")))
        .toList();
  }

  private static HttpResponse<String> demand(Map<String, ? extends Object> more) {
    ObjectNode asked = JsonMapper.shared().createObjectNode();
    asked.put("dayRate", 300).put("need", 1500);
    more.forEach((name, value) -> asked.set(name, JsonMapper.shared().valueToTree(value)));
    return site.post("/demand", JSON, asked.toString());
  }

  private static HttpResponse<String> demand(String name, BigDecimal value) {
    return demand(Map.of(name, new BigDecimal(value.toPlainString())));
  }

  private static HttpResponse<String> offers(String name, BigDecimal value) {
    return site.get("/occupations/2411.1/offers?" + name + "=" + value.toPlainString());
  }

  private static void assertRefused(HttpResponse<String> answer, String name) {
    assertThat(answer.statusCode()).as(name).isEqualTo(400);
    assertThat(read(answer).path("parameter").asString()).isEqualTo(name);
  }

  @Test
  void everyBoundOfDemandIsAnsweredAndWhatLiesBeyondIsNot() {
    assertThat(boundsOfDemand()).hasSizeGreaterThan(30);
    for (Bound bound : boundsOfDemand()) {
      HttpResponse<String> answer = demand(bound.name(), bound.within());
      assertThat(answer.statusCode()).as(bound + answer.body()).isEqualTo(200);
      assertRefused(demand(bound.name(), bound.beyond()), bound.name());
    }
  }

  @Test
  void everyBoundOfOffersIsAnsweredAndWhatLiesBeyondIsNot() {
    assertThat(boundsOfOffers()).hasSizeGreaterThan(8);
    for (Bound bound : boundsOfOffers()) {
      HttpResponse<String> answer = offers(bound.name(), bound.within());
      assertThat(answer.statusCode()).as(bound + answer.body()).isEqualTo(200);
      assertRefused(offers(bound.name(), bound.beyond()), bound.name());
    }
  }

  /** 120 months, and 100 clients in each: 4 million by 12,120 are 330, and 500 are drawn always. */
  @Test
  void moreCoursesThanTheQuestionAllowsAreRefusedWithTheGreatestNumber() {
    Map<String, Object> many = Map.of("clients", 100, "months", 120, "paths", 501);
    HttpResponse<String> answer = demand(many);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(read(answer).path("parameter").asString()).isEqualTo("paths");
    assertThat(read(answer).at("/allowed/maximum").asInt()).isEqualTo(500);
    assertThat(read(answer).path("detail").asString()).contains("501", "500 at most");
  }

  @Test
  void whoNamesNoNumberOfCoursesGetsThoseThatAreAllowedAndIsTold() {
    HttpResponse<String> crowded = demand(Map.of("clients", 100, "months", 120));
    assertThat(crowded.statusCode()).isEqualTo(200);
    assertThat(read(crowded).path("paths").asInt()).isEqualTo(500);
    assertThat(read(demand(Map.of())).path("paths").asInt()).isEqualTo(10_000);
  }

  @Test
  void aClientWhoBuysMoreThanIsComputedIsRefused() {
    HttpResponse<String> answer = demand(Map.of("dayRate", 100_000, "clientDays", 31));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(read(answer).path("problem").asString()).isEqualTo("client_turnover");
  }
}
