package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.util.List;

/** What keeps a request from its answer: a status, and a text of the message files. */
public final class WebProblem extends RuntimeException {
  private final HttpStatus status;
  private final String key;
  private final List<Object> values;

  /**
   * A problem.
   *
   * @param key of the text that names what is wrong and what to do
   * @param values of the text
   */
  public WebProblem(HttpStatus status, String key, Object... values) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.values = List.of(values);
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

  public Object[] values() {
    return values.toArray();
  }
}
