package org.passerelle.app.web.api;

import io.javalin.http.HandlerType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.web.Routes;
import org.passerelle.app.web.Visit;

/** Where the parts of the API say which addresses they answer, and what with. */
final class ApiRoutes {
  static final String ROOT = "/api/v1";

  private final Routes routes;
  private volatile @Nullable FactsVersion version;

  ApiRoutes(Routes routes) {
    this.routes = routes;
  }

  /**
   * Facts, which anybody may ask for and keep.
   *
   * @param answer makes a record, which is written as JSON, or JSON
   */
  ApiRoutes open(String path, ApiDoc doc, Function<ApiCall, Object> answer) {
    return open(HandlerType.GET, path, doc, answer);
  }

  /** What anybody may ask for. */
  ApiRoutes open(HandlerType method, String path, ApiDoc doc, Function<ApiCall, Object> answer) {
    routes.anybody(method, ROOT + path, visit -> answer(visit, doc, answer), doc);
    if (method.equals(HandlerType.GET)) {
      // The same answer, of which the server sends the headers alone.
      routes.anybody(HandlerType.HEAD, ROOT + path, visit -> answer(visit, doc, answer), doc);
    }
    return this;
  }

  /** What a person may ask for of their own; the document of the API says so. */
  ApiRoutes own(HandlerType method, String path, ApiDoc told, Function<ApiCall, Object> answer) {
    ApiDoc doc = told.own();
    routes.person(method, ROOT + path, visit -> answer(visit, doc, answer), doc);
    if (method.equals(HandlerType.GET)) {
      routes.person(HandlerType.HEAD, ROOT + path, visit -> answer(visit, doc, answer), doc);
    }
    return this;
  }

  private void answer(Visit visit, ApiDoc doc, Function<ApiCall, Object> answer) {
    ApiCall call = new ApiCall(visit, doc);
    ApiAnswer writer = new ApiAnswer(call, doc);
    if (writer.isKnown(version(visit))) {
      return;
    }
    Object view = answer.apply(call);
    writer.keep(version(visit));
    if (doc.answer() == Void.class) {
      visit.context().status(doc.status());
    } else {
      writer.write(view);
    }
  }

  private FactsVersion version(Visit visit) {
    FactsVersion known = version;
    if (known == null) {
      known = FactsVersion.of(visit.site().engines().reference());
      version = known;
    }
    return known;
  }
}
