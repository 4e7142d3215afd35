package org.passerelle.app.web.client;

import tools.jackson.databind.JsonNode;

/** What kept a request from its answer, as the API tells it. */
public final class ApiProblem extends RuntimeException {
  private final int status;
  private final JsonNode told;

  ApiProblem(int status, JsonNode told) {
    super(status + " " + told);
    this.status = status;
    this.told = told;
  }

  public int status() {
    return status;
  }

  /** The words for people. */
  public String detail() {
    return told.path("detail").asString("");
  }

  /** The parameter that is wrong; empty if none is. */
  public String parameter() {
    return told.path("parameter").asString("");
  }

  /** All that was told. */
  public JsonNode told() {
    return told;
  }
}
