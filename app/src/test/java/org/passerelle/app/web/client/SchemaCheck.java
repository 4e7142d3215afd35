package org.passerelle.app.web.client;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Says where a value does not fit a schema of an OpenAPI document; of JSON Schema it knows what the
 * document uses. Stricter in one point: a field that the schema does not name is a fault.
 */
public final class SchemaCheck {
  private final JsonNode document;
  private final List<String> faults = new ArrayList<>();

  private SchemaCheck(JsonNode document) {
    this.document = document;
  }

  /** The faults of a value; none if it fits. */
  public static List<String> faults(JsonNode document, JsonNode schema, JsonNode value) {
    SchemaCheck check = new SchemaCheck(document);
    check.check("$", schema, value);
    return check.faults;
  }

  /** What a reference leads to. */
  public static JsonNode resolved(JsonNode document, String reference) {
    return document.at(reference.substring(1));
  }

  private void check(String place, JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      check(place, resolved(document, schema.get("$ref").asString()), value);
    } else if (schema.has("anyOf")) {
      boolean fits =
          schema.get("anyOf").valueStream().anyMatch(s -> faults(document, s, value).isEmpty());
      if (!fits) {
        faults.add(place + " fits none of " + schema);
      }
    } else if (schema.has("type")) {
      checkType(place, schema, value);
    }
  }

  private void checkType(String place, JsonNode schema, JsonNode value) {
    JsonNode type = schema.get("type");
    boolean isAllowed =
        type.isArray()
            ? type.valueStream().anyMatch(t -> is(t.asString(), value))
            : is(type.asString(), value);
    if (!isAllowed) {
      faults.add(place + " is no " + type + ": " + value);
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        check(place + "[" + i + "]", schema.path("items"), value.get(i));
      }
    } else if (value.isObject()) {
      checkObject(place, schema, value);
    }
  }

  private static boolean is(String type, JsonNode value) {
    return switch (type) {
      case "null" -> value.isNull();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> false;
    };
  }

  private void checkObject(String place, JsonNode schema, JsonNode value) {
    schema
        .path("required")
        .forEach(name -> {
          if (!value.has(name.asString())) {
            faults.add(place + "." + name.asString() + " is missing");
          }
        });
    value
        .properties()
        .forEach(field -> {
          String inner = place + "." + field.getKey();
          JsonNode named = schema.path("properties").path(field.getKey());
          if (!named.isMissingNode()) {
            check(inner, named, field.getValue());
          } else if (schema.has("additionalProperties")) {
            check(inner, schema.get("additionalProperties"), field.getValue());
          } else if (schema.has("properties")) {
            faults.add(inner + " is not named");
          }
        });
  }
}
