package org.passerelle.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.web.api.ApiDoc;
import org.passerelle.app.web.client.PasserelleClient;
import org.passerelle.app.web.client.SchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document of the API tells all routes, and tells the truth about what they answer. */
@NullUnmarked
class OpenApiTest {
  @TempDir private static Path folder;
  private static WebServer server;
  private static PasserelleClient client;
  private static JsonNode document;

  @BeforeAll
  static void start() {
    server = TestSite.start(folder);
    client = new PasserelleClient("http://localhost:" + server.port(), "en");
    document = read(client.send(client.request("/openapi.json").build()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode read(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static List<Endpoint> routes() {
    return server.endpoints().stream()
        .filter(endpoint -> endpoint.path.startsWith("/api/"))
        .toList();
  }

  private static JsonNode operation(Endpoint route) {
    return document
        .path("paths")
        .path(route.path.substring("/api/v1".length()))
        .path(route.method.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void everyRouteOfTheApiIsTold() {
    assertThat(routes()).hasSizeGreaterThan(30);
    assertThat(routes())
        .allSatisfy(route -> assertThat(route.metadata(ApiDoc.class)).as(route.path).isNotNull());
    assertThat(routes())
        .filteredOn(route -> !route.method.equals(HandlerType.HEAD))
        .allSatisfy(route -> {
          assertThat(operation(route).path("summary").asString("")).as(route.path).isNotEmpty();
          assertThat(operation(route).path("responses").has("default")).isTrue();
        });
  }

  @Test
  void noTwoRoutesHaveTheSameName() {
    List<String> names =
        routes().stream()
            .filter(route -> !route.method.equals(HandlerType.HEAD))
            .map(route -> Objects.requireNonNull(route.metadata(ApiDoc.class)).name())
            .toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void everyReferenceLeadsToASchema() {
    Set<String> references = new HashSet<>();
    gather(document, references);
    assertThat(references).hasSizeGreaterThan(50);
    assertThat(references)
        .allSatisfy(reference ->
            assertThat(SchemaCheck.resolved(document, reference).has("type"))
                .as(reference)
                .isTrue());
  }

  private static void gather(JsonNode node, Set<String> references) {
    if (node.isObject() && node.path("$ref").isString()) {
      references.add(node.get("$ref").asString());
    }
    node.forEach(inner -> gather(inner, references));
  }

  @Test
  void whatMayBeAbsentMayBeNull() {
    JsonNode step = document.at("/components/schemas/Plan.Step/properties");
    assertThat(step.at("/months/type")).hasToString("[\"number\",\"null\"]");
    assertThat(step.at("/income/anyOf/1/type").asString()).isEqualTo("null");
    assertThat(document.at("/components/schemas/Demand/properties/needMet/items/type"))
        .hasToString("[\"integer\",\"null\"]");
    assertThat(step.at("/occupation/$ref").asString()).isEqualTo("#/components/schemas/Occupation");
  }

  @Test
  void parametersTellTheirBounds() {
    JsonNode parameters = document.at("/paths/~1occupations/get/parameters");
    assertThat(parameters.valueStream())
        .anySatisfy(parameter -> {
          assertThat(parameter.path("name").asString()).isEqualTo("limit");
          assertThat(parameter.path("schema"))
              .hasToString("{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"default\":20}");
        });
    JsonNode sent =
        document.at("/paths/~1demand/post/requestBody/content/application~1json/schema");
    assertThat(sent.path("required").toString()).isEqualTo("[\"dayRate\",\"need\"]");
    assertThat(sent.at("/properties/status/enum/0").asString()).isEqualTo("micro");
  }

  /** Whoever is alone needs no token, so that none at all is an alternative. */
  @Test
  void onlyWhatAPersonKeepsAsksForAToken() {
    assertThat(document.at("/paths/~1dossiers~1{id}~1plan/get/security"))
        .hasToString("[{\"bearer\":[]},{}]");
    assertThat(document.at("/paths/~1dossiers/post/security").isMissingNode()).isFalse();
    assertThat(document.at("/paths/~1income/post/security").isMissingNode()).isTrue();
    assertThat(document.at("/paths/~1sources/get/security").isMissingNode()).isTrue();
  }

  @Test
  void theVersionIsNamedToChangeADossierAndMayBeToDeleteIt() {
    assertThat(match("put")).hasToString("[true]");
    assertThat(match("delete")).hasToString("[false]");
    assertThat(match("get")).isEmpty();
  }

  private static List<JsonNode> match(String method) {
    return document
        .at("/paths/~1dossiers~1{id}/" + method + "/parameters")
        .valueStream()
        .filter(parameter -> parameter.path("in").asString().equals("header"))
        .filter(parameter -> parameter.path("name").asString().equals("If-Match"))
        .map(parameter -> parameter.path("required"))
        .toList();
  }

  /** In both languages, for each has words of its own and the same fields. */
  @Test
  void whatEveryRouteAnswersIsAsTold() {
    String dossier = client.beginDossier("5230.1").id();
    List<Endpoint> asked =
        routes().stream().filter(route -> route.method.equals(HandlerType.GET)).toList();
    assertThat(asked).hasSizeGreaterThan(20);
    for (String language : List.of("fr", "en")) {
      for (Endpoint route : asked) {
        String example = Objects.requireNonNull(route.metadata(ApiDoc.class)).example();
        String path = example.replace("ID", dossier);
        String address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
        HttpResponse<String> answer = client.send(client.request(address).build());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Language")).hasValue(language);
        JsonNode schema = operation(route).at("/responses/200/content/application~1json/schema");
        assertThat(schema.isMissingNode()).as(address).isFalse();
        assertThat(SchemaCheck.faults(document, schema, read(answer))).as(address).isEmpty();
      }
    }
  }

  @Test
  void theDocumentSpeaksFrenchToo() {
    JsonNode french = read(client.send(client.request("/openapi.json?lang=fr").build()));
    assertThat(french.at("/paths/~1skills/get/summary").asString()).startsWith("Les compétences");
  }
}
