package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What keeps a request from its answer: a status, and a text of the message files. */
public final class WebProblem extends RuntimeException {
  private final HttpStatus status;
  private final String key;
  private final List<Object> values;
  private final Map<String, Object> details;

  /**
   * A problem.
   *
   * @param key of the text that names what is wrong and what to do
   * @param values of the text
   */
  public WebProblem(HttpStatus status, String key, Object... values) {
    this(status, key, List.of(values), Map.of());
  }

  private WebProblem(
      HttpStatus status, String key, List<Object> values, Map<String, Object> details) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.values = values;
    this.details = details;
  }

  /** The same with something more that a program is told: what JSON can hold. */
  public WebProblem with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(details);
    more.put(name, value);
    return new WebProblem(status, key, values, more);
  }

  /** What does not exist, or is nobody's business here. */
  public static WebProblem notFound() {
    return new WebProblem(HttpStatus.NOT_FOUND, "web.notFound");
  }

  /** What a person typed and cannot be used. */
  public static WebProblem bad(String key, Object... values) {
    return new WebProblem(HttpStatus.BAD_REQUEST, key, values);
  }

  public HttpStatus status() {
    return status;
  }

  public String key() {
    return key;
  }

  /** What a program is told besides. */
  public Map<String, Object> details() {
    return details;
  }

  public Object[] values() {
    return values.toArray();
  }
}
