package org.passerelle.app.web.api;

import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.app.text.Messages;
import org.passerelle.app.web.api.ApiDoc.Access;
import org.passerelle.app.web.api.ApiDoc.Body;
import org.passerelle.app.web.api.ApiDoc.Form;
import org.passerelle.app.web.api.ApiDoc.Match;

/** The document that describes the API to programs (OpenAPI 3.1), made from its routes. */
final class OpenApi {
  private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");
  private static final String PROBLEM = "Problem";
  private static final String BEARER = "bearer";

  private final Messages messages;
  private final Schemas schemas = new Schemas();

  OpenApi(Messages messages) {
    this.messages = messages;
  }

  /** The document of these routes; those that nothing is told of are passed over. */
  Map<String, Object> of(List<Endpoint> endpoints) {
    Map<String, Map<String, Object>> paths = new TreeMap<>();
    for (Endpoint endpoint : endpoints) {
      ApiDoc doc = endpoint.metadata(ApiDoc.class);
      if (doc != null && !endpoint.method.equals(HandlerType.HEAD)) {
        paths
            .computeIfAbsent(endpoint.path.substring(ApiRoutes.ROOT.length()), p -> new TreeMap<>())
            .put(endpoint.method.name().toLowerCase(Locale.ROOT), operation(endpoint, doc));
      }
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        Map.of(
            "title", messages.text("api.title"),
            "version", "1",
            "description", messages.text("api.lead"),
            "license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
    document.put("servers", List.of(Map.of("url", ApiRoutes.ROOT)));
    document.put("paths", paths);
    document.put(
        "components",
        Map.of(
            "schemas", components(),
            "securitySchemes", Map.of(BEARER, Map.of("type", "http", "scheme", "bearer"))));
    return document;
  }

  private Map<String, Object> components() {
    Map<String, Object> all = new TreeMap<>(schemas.all());
    all.put(PROBLEM, problem());
    return all;
  }

  /** RFC 9457, with what is told besides. */
  private static Map<String, Object> problem() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("type", Map.of("type", "string"));
    properties.put("title", Map.of("type", "string"));
    properties.put("status", Map.of("type", "integer"));
    properties.put("detail", Map.of("type", "string"));
    properties.put("parameter", Map.of("type", "string"));
    properties.put("value", Map.of());
    properties.put("allowed", Map.of());
    properties.put("problem", Map.of("type", "string"));
    properties.put("values", Map.of("type", "array", "items", Map.of()));
    properties.put("version", Map.of("type", "integer"));
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        List.of("type", "title", "status", "detail"));
  }

  private Map<String, Object> operation(Endpoint endpoint, ApiDoc doc) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", doc.name());
    operation.put("summary", messages.text(doc.summary()));
    operation.put("tags", List.of(tag(endpoint.path)));
    operation.put("parameters", parameters(endpoint, doc));
    if (doc.body().form() != Form.NOTHING) {
      operation.put("requestBody", body(doc.body()));
    }
    operation.put("responses", responses(doc));
    if (doc.access() == Access.OWN) {
      // People with accounts bring a token; whoever is alone needs none.
      operation.put("security", List.of(Map.of(BEARER, List.of()), Map.of()));
    }
    return operation;
  }

  /** The first part of the path below the root. */
  static String tag(String path) {
    return path.substring(ApiRoutes.ROOT.length() + 1).replaceFirst("/.*", "");
  }

  private List<Object> parameters(Endpoint endpoint, ApiDoc doc) {
    List<Object> all = new ArrayList<>();
    for (String name : inPath(endpoint.path)) {
      all.add(
          Map.of(
              "name",
              name,
              "in",
              "path",
              "required",
              true,
              "description",
              messages.text(pathKey(endpoint.path, name)),
              "schema",
              Map.of("type", "string")));
    }
    doc.parameters().forEach(parameter -> all.add(inQuery(parameter)));
    if (doc.match() != Match.NEVER) {
      all.add(
          Map.of(
              "name",
              "If-Match",
              "in",
              "header",
              "required",
              doc.match() == Match.MUST,
              "description",
              messages.text("api.parameter.ifMatch"),
              "schema",
              Map.of("type", "string")));
    }
    return all;
  }

  static List<String> inPath(String path) {
    Matcher names = IN_PATH.matcher(path);
    return names.results().map(found -> found.group(1)).toList();
  }

  /** What a part of a path is: "{id}" is another thing for each kind. */
  static String pathKey(String path, String name) {
    return "api.path." + (name.equals("id") ? tag(path) : name);
  }

  private Map<String, Object> inQuery(Parameter parameter) {
    return Map.of(
        "name", parameter.name(),
        "in", "query",
        "required", parameter.isRequired(),
        "description", messages.text(parameter.described()),
        "schema", parameter.schema());
  }

  private Map<String, Object> body(Body body) {
    return switch (body.form()) {
      case FIELDS -> content("application/json", fields(body), true);
      case CV ->
          content(
              "multipart/form-data",
              Map.of(
                  "type", "object",
                  "properties", Map.of("cv", Map.of("type", "string", "format", "binary")),
                  "required", List.of("cv")),
              true);
      case DOSSIER -> content("application/json", Map.of("type", "object"), false);
      case NOTHING -> Map.of();
    };
  }

  private static Map<String, Object> content(String type, Object schema, boolean isRequired) {
    return Map.of("required", isRequired, "content", Map.of(type, Map.of("schema", schema)));
  }

  private Map<String, Object> fields(Body body) {
    Map<String, Object> properties = new LinkedHashMap<>();
    body.fields()
        .forEach(field -> {
          Map<String, Object> schema = new LinkedHashMap<>(field.schema());
          schema.put("description", messages.text(field.described()));
          properties.put(field.name(), schema);
        });
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put(
        "required",
        body.fields().stream().filter(Parameter::isRequired).map(Parameter::name).toList());
    object.put("additionalProperties", false);
    return object;
  }

  private Map<String, Object> responses(ApiDoc doc) {
    Map<String, Object> good = new LinkedHashMap<>();
    good.put("description", doc.status().getMessage());
    if (doc.answer() != Void.class) {
      good.put("content", Map.of("application/json", Map.of("schema", schemas.of(doc.answer()))));
    }
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put(Integer.toString(doc.status().getCode()), good);
    if (!doc.isPersonal()) {
      responses.put("304", Map.of("description", "Not Modified"));
    }
    responses.put(
        "default",
        Map.of(
            "description",
            messages.text("api.problems"),
            "content",
            Map.of(
                "application/problem+json",
                Map.of("schema", Map.of("$ref", "#/components/schemas/" + PROBLEM)))));
    return responses;
  }
}
