package org.passerelle.app.web.api;

import io.javalin.http.HttpStatus;
import io.javalin.router.EndpointMetadata;
import java.util.ArrayList;
import java.util.List;

/**
 * What is told of a route of the API, and what its requests are held to.
 *
 * @param name of the route; the key of its summary ends with it
 * @param parameters of the address, but for those in the path
 * @param body what is sent
 * @param answer the record that is answered; {@code JsonNode} for a file of a format of its own,
 *     {@code Void} for nothing
 * @param status of a good answer
 * @param access whom it is about, and so who may ask and whether answers may be kept
 * @param match whether the header If-Match names the version that is meant
 * @param example an address that can be tried
 */
public record ApiDoc(
    String name,
    List<Parameter> parameters,
    Body body,
    Class<?> answer,
    HttpStatus status,
    Access access,
    Match match,
    String example)
    implements EndpointMetadata {
  /** The language of the answer, which every route takes. */
  static final Parameter LANGUAGE =
      Parameter.choice("lang", "api.parameter.lang", List.of("fr", "en"));

  private static final int MEGABYTE = 1 << 20;

  /** Whom a route is about. */
  public enum Access {
    /** Facts: the same for everybody, and may be kept. */
    FACTS,
    /** What anybody may ask for about a person; nobody may keep a copy. */
    PERSONAL,
    /** What a person keeps here: where people have accounts, they bring a token. */
    OWN
  }

  /** Whether a request names the version that it is meant for. */
  public enum Match {
    NEVER,
    MAY,
    MUST
  }

  /** How something is sent. */
  public enum Form {
    NOTHING,
    /** A JSON object of parameters. */
    FIELDS,
    /** A JSON file of the format passerelle-dossier/1 or passerelle-profile/1. */
    DOSSIER,
    /** A file in a form of several parts, under the name "cv". */
    CV
  }

  /**
   * What is sent.
   *
   * @param fields of a JSON object
   * @param most bytes
   */
  public record Body(Form form, List<Parameter> fields, int most) {
    static final Body NOTHING = new Body(Form.NOTHING, List.of(), 0);
    static final Body DOSSIER = new Body(Form.DOSSIER, List.of(), 5 * MEGABYTE);
    static final Body CV = new Body(Form.CV, List.of(), 10 * MEGABYTE);

    static Body fields(List<Parameter> fields) {
      return new Body(Form.FIELDS, fields, MEGABYTE);
    }

    /** The most bytes, in megabytes. */
    public int megabytes() {
      return most / MEGABYTE;
    }
  }

  /** Facts and what is computed of them alone: the same for everybody. */
  static ApiDoc reference(String name, Class<?> answer, String example) {
    return of(name, answer, Access.FACTS, example);
  }

  /** What is about a person. */
  static ApiDoc personal(String name, Class<?> answer, String example) {
    return of(name, answer, Access.PERSONAL, example);
  }

  private static ApiDoc of(String name, Class<?> answer, Access access, String example) {
    return new ApiDoc(
        name, List.of(LANGUAGE), Body.NOTHING, answer, HttpStatus.OK, access, Match.NEVER, example);
  }

  /** The same with more parameters. */
  ApiDoc with(List<Parameter> more) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(more);
    return new ApiDoc(name, List.copyOf(all), body, answer, status, access, match, example);
  }

  ApiDoc with(Parameter... more) {
    return with(List.of(more));
  }

  /** The same, to which something is sent. */
  ApiDoc sent(Body what) {
    return new ApiDoc(name, parameters, what, answer, status, access, match, example);
  }

  /** The same with another status of a good answer. */
  ApiDoc answering(HttpStatus good) {
    return new ApiDoc(name, parameters, body, answer, good, access, match, example);
  }

  /** The same, of which requests name the version that they mean. */
  ApiDoc matching(Match how) {
    return new ApiDoc(name, parameters, body, answer, status, access, how, example);
  }

  /** The same of what a person keeps here. */
  ApiDoc own() {
    return new ApiDoc(name, parameters, body, answer, status, Access.OWN, match, example);
  }

  /** Whether it is about a person, so that nobody may keep a copy. */
  boolean isPersonal() {
    return access != Access.FACTS;
  }

  /** The key of the text that tells what the route is for. */
  public String summary() {
    return "api.route." + name;
  }
}
