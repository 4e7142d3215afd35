package org.passerelle.app.web.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON Schemas of records, as Jackson writes them: every field is there, absent ones are null. */
final class Schemas {
  private static final String ENDING = "View";

  private final Map<String, Object> made = new TreeMap<>();
  private final Deque<Class<?>> wanted = new ArrayDeque<>();

  /** The schema of a value, which refers to those of its records. */
  Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      return container(generic.getRawType(), of(last));
    }
    if (type instanceof Class<?> known && known.isRecord()) {
      String name = name(known);
      if (!made.containsKey(name)) {
        made.put(name, Map.of());
        wanted.add(known);
      }
      return Map.of("$ref", "#/components/schemas/" + name);
    }
    return plain(type);
  }

  /** The schemas of all records that were referred to, by their names. */
  Map<String, Object> all() {
    while (!wanted.isEmpty()) {
      Class<?> next = wanted.remove();
      made.put(name(next), record(next));
    }
    return made;
  }

  /** {@code PlanView.StepView} is "Plan.Step". */
  static String name(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    String own = type.getSimpleName();
    String shortened =
        own.endsWith(ENDING) ? own.substring(0, own.length() - ENDING.length()) : own;
    return outer == null || !outer.isRecord()
        ? prefix(outer) + shortened
        : name(outer) + "." + shortened;
  }

  /** Classes that only hold records lend their name where two of them may clash. */
  private static String prefix(@Nullable Class<?> outer) {
    if (outer == null || outer == ApiLists.class) {
      return "";
    }
    return outer.getSimpleName().replaceFirst(ENDING + "$", "") + ".";
  }

  private Map<String, Object> record(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      properties.put(component.getName(), of(component.getAnnotatedType()));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", List.copyOf(properties.keySet()));
    return schema;
  }

  private Map<String, Object> of(AnnotatedType type) {
    Map<String, Object> schema;
    if (type instanceof AnnotatedParameterizedType generic) {
      AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
      Type raw = ((ParameterizedType) generic.getType()).getRawType();
      schema = container(raw, of(arguments[arguments.length - 1]));
    } else {
      schema = of(type.getType());
    }
    return type.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
  }

  private static Map<String, Object> container(Type raw, Map<String, Object> inner) {
    return raw == List.class
        ? Map.of("type", "array", "items", inner)
        : Map.of("type", "object", "additionalProperties", inner);
  }

  private static Map<String, Object> orNull(Map<String, Object> schema) {
    if (schema.get("type") instanceof String type) {
      Map<String, Object> either = new LinkedHashMap<>(schema);
      either.put("type", List.of(type, "null"));
      return either;
    }
    return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
  }

  private static Map<String, Object> plain(Type type) {
    if (type == String.class) {
      return Map.of("type", "string");
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return Map.of("type", "integer");
    }
    if (type == double.class || type == Double.class) {
      return Map.of("type", "number");
    }
    if (type == boolean.class || type == Boolean.class) {
      return Map.of("type", "boolean");
    }
    if (type == JsonNode.class) {
      return Map.of("type", "object");
    }
    throw new IllegalArgumentException("no schema of " + type);
  }
}
