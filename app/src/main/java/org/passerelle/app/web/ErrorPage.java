package org.passerelle.app.web;

import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.passerelle.app.document.DocumentError;
import org.passerelle.app.profile.ProfileError;
import org.passerelle.app.storage.AccountError;
import org.passerelle.app.storage.StorageError;
import tools.jackson.databind.json.JsonMapper;

/** Tells a person, or a program as problem+json, what went wrong and what to do. */
final class ErrorPage {
  /** Marks a request whose problem has been told. */
  static final String TOLD = "passerelle.told";

  private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

  private final Visit visit;

  ErrorPage(Visit visit) {
    this.visit = visit;
  }

  /** What an exception means for whoever asked. What is our fault is logged without their words. */
  static WebProblem problem(Exception error) {
    return switch (error) {
      case WebProblem known -> known;
      case ProfileError bad -> new WebProblem(HttpStatus.UNPROCESSABLE_CONTENT, "web.file", bad);
      case AccountError bad -> new WebProblem(HttpStatus.UNPROCESSABLE_CONTENT, "web.file", bad);
      case StorageError broken -> {
        LOG.log(Level.SEVERE, "storage failed", broken);
        yield new WebProblem(HttpStatus.SERVICE_UNAVAILABLE, "web.storage");
      }
      case DocumentError bad -> new WebProblem(HttpStatus.UNPROCESSABLE_CONTENT, "web.file", bad);
      case HttpResponseException http ->
          new WebProblem(HttpStatus.forStatus(http.getStatus()), "web.badRequest");
      // A form of several parts that is broken off, or larger than it said.
      case ServletException form -> new WebProblem(HttpStatus.BAD_REQUEST, "web.badRequest");
      default -> {
        LOG.log(Level.SEVERE, "request failed", error);
        yield new WebProblem(HttpStatus.INTERNAL_SERVER_ERROR, "web.internal");
      }
    };
  }

  void tell(WebProblem problem) {
    visit.context().attribute(TOLD, true);
    String words = words(problem);
    if (problem.status() == HttpStatus.UNAUTHORIZED && !visit.isApi()) {
      Entrance.showTheWay(visit);
    } else if (visit.isApi()) {
      json(problem, words);
    } else {
      if (visit.isPart()) {
        // The part that stands there stays: nothing of it is lost.
        visit.context().header("HX-Retarget", "#failed").header("HX-Reswap", "innerHTML");
      }
      visit.show(
          problem.status(),
          visit.isPart() ? "part/problem" : "problem",
          Map.of("status", problem.status().getCode(), "words", words));
    }
  }

  private String words(WebProblem problem) {
    Object[] values = problem.values();
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (values[i]) {
            case ProfileError error -> error.words(visit.messages());
            case DocumentError error -> error.words(visit.messages());
            case AccountError error -> error.words(visit.messages());
            default -> values[i];
          };
    }
    return visit.text(problem.key(), values);
  }

  /** RFC 9457. */
  private void json(WebProblem problem, String words) {
    HttpStatus status = problem.status();
    if (status == HttpStatus.UNAUTHORIZED) {
      visit.context().header("WWW-Authenticate", "Bearer");
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", status.getMessage());
    body.put("status", status.getCode());
    body.put("detail", words);
    body.putAll(problem.details());
    visit
        .context()
        .status(status)
        .header("Content-Language", visit.language().code())
        .header("Cache-Control", "no-store")
        .contentType("application/problem+json")
        .result(JsonMapper.shared().writeValueAsBytes(body));
  }
}
