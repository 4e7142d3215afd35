package org.passerelle.app.web.api;

import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.passerelle.app.text.Messages;
import org.passerelle.app.web.Pages;
import org.passerelle.app.web.Routes;
import org.passerelle.app.web.Visit;
import org.passerelle.app.web.api.ApiDoc.Body;
import tools.jackson.databind.JsonNode;

/** The API, its document for programs, and the page that shows it to people. */
public final class ApiPages implements Pages {
  private final Supplier<List<Endpoint>> endpoints;

  /**
   * The API.
   *
   * @param endpoints all routes of the application, once it has started
   */
  public ApiPages(Supplier<List<Endpoint>> endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public void addTo(Routes routes) {
    routes.open("/api", this::page);
    ApiRoutes api = new ApiRoutes(routes);
    OccupationRoutes.addTo(api);
    SkillRoutes.addTo(api);
    IncomeRoutes.addTo(api);
    ObservatoryRoutes.addTo(api);
    DossierRoutes.addTo(api);
    api.open(
        "/openapi.json",
        ApiDoc.reference("openapi", JsonNode.class, "/openapi.json"),
        call -> new OpenApi(call.messages()).of(endpoints.get()));
  }

  private void page(Visit visit) {
    Messages messages = visit.messages();
    List<RouteView> all =
        endpoints.get().stream()
            .filter(endpoint -> !endpoint.method.equals(HandlerType.HEAD))
            .flatMap(endpoint ->
                Stream.ofNullable(endpoint.metadata(ApiDoc.class))
                    .map(doc -> route(messages, endpoint, doc)))
            .toList();
    List<GroupView> groups =
        all.stream()
            .map(RouteView::group)
            .distinct()
            .map(name -> group(messages, name, all))
            .toList();
    visit.show("api", Map.of("groups", groups));
  }

  private static GroupView group(Messages messages, String name, List<RouteView> all) {
    return new GroupView(
        name,
        messages.text("api.group." + name),
        all.stream().filter(route -> route.group().equals(name)).toList());
  }

  private static RouteView route(Messages messages, Endpoint endpoint, ApiDoc doc) {
    List<ValueView> inPath =
        OpenApi.inPath(endpoint.path).stream()
            .map(name ->
                new ValueView(
                    name, messages.text(OpenApi.pathKey(endpoint.path, name)), "", "", true))
            .toList();
    Stream<ValueView> inQuery = doc.parameters().stream().map(p -> value(messages, p));
    return new RouteView(
        OpenApi.tag(endpoint.path).replaceFirst("\\..*", ""),
        doc.name(),
        endpoint.method.name(),
        endpoint.path,
        messages.text(doc.summary()),
        Stream.concat(inPath.stream(), inQuery).toList(),
        doc.body().form().name().toLowerCase(Locale.ROOT),
        doc.body().megabytes(),
        doc.body().fields().stream().map(p -> value(messages, p)).toList(),
        doc.answer() == JsonNode.class || doc.answer() == Void.class
            ? ""
            : Schemas.name(doc.answer()),
        example(doc));
  }

  private static ValueView value(Messages messages, Parameter parameter) {
    return new ValueView(
        parameter.name(),
        messages.text(parameter.described()),
        parameter.bounds(),
        parameter.usual(),
        parameter.isRequired());
  }

  private static String example(ApiDoc doc) {
    String address = doc.example();
    int path = address.indexOf('/');
    String options = address.substring(0, path);
    int end = address.indexOf(' ', path);
    String rest = end < 0 ? "" : address.substring(end);
    String target = end < 0 ? address.substring(path) : address.substring(path, end);
    return "curl " + options + "'http://localhost:8080" + ApiRoutes.ROOT + target + "'" + rest;
  }

  /** Routes about one thing. */
  public record GroupView(String name, String title, List<RouteView> routes) {}

  /**
   * A route as people read it.
   *
   * @param form how something is sent; see {@link Body}
   * @param megabytes that may be sent
   * @param answer the name of the schema; empty where there is none
   */
  public record RouteView(
      String group,
      String name,
      String method,
      String path,
      String summary,
      List<ValueView> parameters,
      String form,
      int megabytes,
      List<ValueView> fields,
      String answer,
      String example) {}

  /** A parameter as people read it. */
  public record ValueView(
      String name, String described, String allowed, String usual, boolean required) {}
}
