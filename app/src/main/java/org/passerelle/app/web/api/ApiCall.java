package org.passerelle.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.passerelle.app.engines.Engines;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.Views;
import org.passerelle.app.web.Site;
import org.passerelle.app.web.Visit;
import org.passerelle.app.web.WebProblem;
import org.passerelle.app.web.api.ApiDoc.Form;
import org.passerelle.reference.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request of the API, with what it brought checked against what is told of its route. */
final class ApiCall {
  private static final String PREPARED_SECONDS = "20";

  private final Visit visit;
  private final ApiDoc doc;
  private final Given given;

  ApiCall(Visit visit, ApiDoc doc) {
    this.visit = visit;
    this.doc = doc;
    this.given = Given.ofQuery(doc.parameters(), visit.context().queryParamMap());
  }

  Visit visit() {
    return visit;
  }

  Site site() {
    return visit.site();
  }

  Engines engines() {
    return visit.site().engines();
  }

  Views views() {
    return visit.views();
  }

  Messages messages() {
    return visit.messages();
  }

  Language language() {
    return visit.language();
  }

  /** The parameters of the address. */
  Given given() {
    return given;
  }

  /** The occupation that the path names. */
  int occupation() {
    return occupation("code");
  }

  /**
   * The number of an occupation in the path.
   *
   * @throws WebProblem if there is none of that code
   */
  int occupation(String name) {
    return occupationOf(visit.path(name));
  }

  /** The number of the occupation of a code. */
  int occupationOf(String code) {
    OptionalInt found = engines().reference().occupations().find(code);
    return found.orElseThrow(
        () -> new WebProblem(HttpStatus.NOT_FOUND, "api.problem.occupation", code));
  }

  /** The fields of the JSON object that was sent. */
  Given fields() {
    JsonNode sent;
    try {
      sent = JsonMapper.shared().readTree(bytes());
    } catch (JacksonException e) {
      throw WebProblem.bad("api.problem.json");
    }
    if (!sent.isObject()) {
      throw WebProblem.bad("api.problem.json");
    }
    return Given.ofObject(doc.body().fields(), sent);
  }

  /** Whether nothing was sent. */
  boolean isEmpty() {
    return visit.context().contentLength() == 0
        || (visit.context().contentLength() < 0
            && visit.context().header("Transfer-Encoding") == null);
  }

  /**
   * The JSON that was sent.
   *
   * @throws WebProblem if it is larger than the route takes, or of another type
   */
  byte[] bytes() {
    requireType("application/json");
    requireSize();
    try (InputStream in = visit.context().bodyInputStream()) {
      byte[] read = in.readNBytes(doc.body().most() + 1);
      if (read.length > doc.body().most()) {
        throw tooLarge();
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file that was sent. */
  UploadedFile cv() {
    requireType("multipart/form-data");
    requireSize();
    return visit
        .upload("cv")
        .orElseThrow(() -> WebProblem.bad("api.problem.cv").with("parameter", "cv"));
  }

  private void requireType(String wanted) {
    String type = Optional.ofNullable(visit.context().contentType()).orElse("");
    if (!type.toLowerCase(Locale.ROOT).strip().startsWith(wanted)) {
      throw new WebProblem(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE, "api.problem.type", told(type), wanted)
          .with("allowed", wanted);
    }
  }

  private String told(String type) {
    return type.isEmpty() ? visit.text("api.problem.noType") : type;
  }

  private void requireSize() {
    // The parts of a form have lines of their own around the file.
    int around = doc.body().form() == Form.CV ? 10_000 : 0;
    if (visit.context().contentLength() > doc.body().most() + around) {
      throw tooLarge();
    }
  }

  private WebProblem tooLarge() {
    return new WebProblem(
            HttpStatus.CONTENT_TOO_LARGE, "api.problem.tooLarge", doc.body().megabytes())
        .with("allowed", doc.body().most());
  }

  /**
   * What takes many seconds to prepare, once.
   *
   * @throws WebProblem while it is being prepared
   */
  <T> T prepared(Optional<T> ready) {
    return ready.orElseThrow(() -> {
      context().header("Retry-After", PREPARED_SECONDS);
      return new WebProblem(HttpStatus.SERVICE_UNAVAILABLE, "api.problem.preparing");
    });
  }

  Context context() {
    return visit.context();
  }
}
