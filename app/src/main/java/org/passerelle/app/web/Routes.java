package org.passerelle.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.EndpointMetadata;
import java.util.Set;
import org.passerelle.app.web.Guard.Access;

/** Where pages say which addresses they answer. Each request becomes a {@link Visit} first. */
public final class Routes {
  private final RoutesConfig config;
  private final Site site;
  private final Guard guard;

  Routes(RoutesConfig config, Site site, Guard guard) {
    this.config = config;
    this.site = site;
    this.guard = guard;
  }

  /** What answers a request. */
  @FunctionalInterface
  public interface Answer {
    void to(Visit visit);
  }

  /** A page that people of the house may see. */
  public Routes get(String path, Answer answer) {
    return add(HandlerType.GET, path, Access.PERSON, answer);
  }

  /** What a form of a page does; it must carry the token of its visitor. */
  public Routes post(String path, Answer answer) {
    return add(HandlerType.POST, path, Access.PERSON, answer);
  }

  /** A page that anybody may see. */
  public Routes open(String path, Answer answer) {
    return add(HandlerType.GET, path, Access.ANYBODY, answer);
  }

  /** A route of any kind with what is told of it. */
  Routes add(
      HandlerType method, String path, Access access, Answer answer, EndpointMetadata... told) {
    config.addEndpoint(
        new Endpoint(method, path, context -> answer.to(visit(context, access)), Set.of(told)));
    return this;
  }

  /** A route of any kind that anybody may ask. */
  public Routes anybody(HandlerType method, String path, Answer answer, EndpointMetadata... told) {
    return add(method, path, Access.ANYBODY, answer, told);
  }

  /** A route of any kind for people of the house. */
  public Routes person(HandlerType method, String path, Answer answer, EndpointMetadata... told) {
    return add(method, path, Access.PERSON, answer, told);
  }

  private Visit visit(Context context, Access access) {
    Visit visit = new Visit(context, site, guard);
    guard.check(visit, access);
    return visit;
  }
}
