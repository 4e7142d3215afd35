package org.passerelle.app.web.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passerelle.app.view.DemandView;
import org.passerelle.app.view.DiagnosisView;
import org.passerelle.app.view.GapView;
import org.passerelle.app.view.IncomeView;
import org.passerelle.app.view.LinkViews;
import org.passerelle.app.view.ObservatoryView.CurvesView;
import org.passerelle.app.view.OccupationView.DetailView;
import org.passerelle.app.view.OfferView;
import org.passerelle.app.view.PathwaysView;
import org.passerelle.app.view.PlanView;
import org.passerelle.app.view.SkillView.SkillDetailView;
import org.passerelle.app.view.SourceView;
import org.passerelle.app.view.TransitionsView;
import org.passerelle.app.web.api.ApiLists.DossiersView;
import org.passerelle.app.web.api.ApiLists.OccupationsView;
import org.passerelle.app.web.api.ApiLists.SkillsView;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API of a Passerelle, typed by the records that it answers with. */
public final class PasserelleClient {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final String BOUNDARY = "passerelle-7c5f1d";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String root;
  private final String language;

  /**
   * A client.
   *
   * @param root such as http://localhost:8080
   * @param language fr or en
   */
  public PasserelleClient(String root, String language) {
    this.root = root + "/api/v1";
    this.language = language;
  }

  /**
   * A dossier as it was read or kept.
   *
   * @param tag of its version
   */
  public record KeptDossier(String id, String tag, JsonNode content) {}

  public OccupationsView occupations(String words, int limit, int offset) {
    return get(
        OccupationsView.class,
        "/occupations?q=" + encoded(words) + "&limit=" + limit + "&offset=" + offset);
  }

  public DetailView occupation(String code) {
    return get(DetailView.class, "/occupations/" + encoded(code));
  }

  public DiagnosisView exposure(String code) {
    return get(DiagnosisView.class, "/occupations/" + encoded(code) + "/exposure");
  }

  /**
   * Moves.
   *
   * @param wishes the parameters of the address
   */
  public TransitionsView transitions(String code, Map<String, String> wishes) {
    return get(
        TransitionsView.class, "/occupations/" + encoded(code) + "/transitions" + query(wishes));
  }

  public PlanView plan(String code, int moves) {
    return get(PlanView.class, "/occupations/" + encoded(code) + "/plan?limit=" + moves);
  }

  public PathwaysView paths(String from, String to, int steps) {
    return get(
        PathwaysView.class,
        "/occupations/" + encoded(from) + "/paths/" + encoded(to) + "?steps=" + steps);
  }

  public GapView gap(String from, String to) {
    return get(GapView.class, "/occupations/" + encoded(from) + "/gap/" + encoded(to));
  }

  public OfferView offers(String code, Map<String, String> terms) {
    return get(OfferView.class, "/occupations/" + encoded(code) + "/offers" + query(terms));
  }

  public CurvesView history(String code) {
    return get(CurvesView.class, "/occupations/" + encoded(code) + "/history");
  }

  public SkillsView skills(String words, int limit) {
    return get(SkillsView.class, "/skills?q=" + encoded(words) + "&limit=" + limit);
  }

  public SkillDetailView skill(String id) {
    return get(SkillDetailView.class, "/skills/" + encoded(id));
  }

  public SourceView source(String id) {
    return get(SourceView.class, "/sources/" + encoded(id));
  }

  public LinkViews.TextView links(Map<String, Object> asked) {
    return post(LinkViews.TextView.class, "/links", asked);
  }

  public IncomeView income(Map<String, Object> asked) {
    return post(IncomeView.class, "/income", asked);
  }

  public DemandView demand(Map<String, Object> asked) {
    return post(DemandView.class, "/demand", asked);
  }

  /** The profile of a CV. */
  public JsonNode profile(String name, byte[] file) {
    byte[] start =
        "--%s\r\nContent-Disposition: form-data; name=\"cv\"; filename=\"%s\"\r\n\r\n"
            .formatted(BOUNDARY, name)
            .getBytes(UTF_8);
    byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8);
    HttpRequest request =
        request("/profiles")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArrays(List.of(start, file, end)))
            .build();
    return JSON.readTree(good(send(request)).body());
  }

  public DossiersView dossiers(String words) {
    return get(DossiersView.class, "/dossiers?q=" + encoded(words));
  }

  /** Begins a dossier of someone who told their occupation alone. */
  public KeptDossier beginDossier(String occupation) {
    HttpRequest request =
        request("/dossiers?occupation=" + encoded(occupation))
            .POST(BodyPublishers.noBody())
            .build();
    return begun(good(send(request)));
  }

  /** Begins a dossier with a content or a profile. */
  public KeptDossier beginDossier(String title, JsonNode content) {
    HttpRequest request =
        request("/dossiers?title=" + encoded(title))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(content.toString()))
            .build();
    return begun(good(send(request)));
  }

  private static KeptDossier begun(HttpResponse<String> answer) {
    String place = answer.headers().firstValue("Location").orElseThrow();
    return kept(place.substring(place.lastIndexOf('/') + 1), answer);
  }

  public KeptDossier dossier(String id) {
    return kept(id, good(send(request("/dossiers/" + encoded(id)).build())));
  }

  /** Puts another content in its place, if it is still as it was read. */
  public KeptDossier change(KeptDossier read, JsonNode content) {
    HttpRequest request =
        request("/dossiers/" + encoded(read.id()))
            .header("If-Match", read.tag())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(content.toString()))
            .build();
    return kept(read.id(), good(send(request)));
  }

  public void delete(String id) {
    good(send(request("/dossiers/" + encoded(id)).DELETE().build()));
  }

  public PlanView dossierPlan(String id) {
    return get(PlanView.class, "/dossiers/" + encoded(id) + "/plan");
  }

  private static KeptDossier kept(String id, HttpResponse<String> answer) {
    return new KeptDossier(
        id, answer.headers().firstValue("ETag").orElseThrow(), JSON.readTree(answer.body()));
  }

  private <T> T get(Class<T> type, String path) {
    return JSON.readValue(good(send(request(path).build())).body(), type);
  }

  private <T> T post(Class<T> type, String path, Map<String, Object> asked) {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(asked)))
            .build();
    return JSON.readValue(good(send(request)).body(), type);
  }

  /** A request below the root of the API, in the language of the client. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root + path)).header("Accept-Language", language);
  }

  /** Sends a request, whatever its answer is. */
  public HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> good(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      throw new ApiProblem(answer.statusCode(), JSON.readTree(answer.body()));
    }
    return answer;
  }

  private static String query(Map<String, String> values) {
    List<String> pairs = new ArrayList<>();
    values.forEach((name, value) -> pairs.add(name + "=" + encoded(value)));
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
