package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of moves of a cashier, as a browser asks for them, on the real facts. */
class MovePagesTest {
  private static final String CASHIER = "5230.1";
  private static final String SUPERVISOR = "5222.1.1";
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

  @TempDir private static Path folder = Path.of("");

  private static Optional<WebServer> server = Optional.empty();
  private static HttpClient browser = HttpClient.newHttpClient();
  private static String token = "";

  private String dossier = "";

  @BeforeAll
  static void open() {
    server = Optional.of(TestSite.start(folder));
    browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    Matcher found = TOKEN.matcher(get("/").body());
    assertThat(found.find()).isTrue();
    token = found.group(1);
  }

  @AfterAll
  static void close() {
    server.ifPresent(WebServer::close);
  }

  private static HttpResponse<String> get(String address, String... headers) {
    HttpRequest.Builder asked = HttpRequest.newBuilder(address(address)).header("Accept", "*/*");
    if (headers.length > 0) {
      asked.headers(headers);
    }
    return send(asked.build());
  }

  private static URI address(String path) {
    return URI.create("http://localhost:" + server.orElseThrow().port() + path);
  }

  private static HttpResponse<String> post(String address, String form) {
    return send(
        HttpRequest.newBuilder(address(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return browser.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The address of a new dossier of a cashier, with what is to follow it. */
  private String at(String rest) {
    if (dossier.isEmpty()) {
      dossier =
          post("/dossiers", "token=" + token + "&occupation=" + CASHIER)
              .headers()
              .firstValue("Location")
              .orElseThrow();
    }
    return dossier + rest;
  }

  @Test
  void theListSaysHowFeasibleWhyAndWhatItBringsWithSources() {
    HttpResponse<String> page = get(at("/moves"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("498 moves fit; 10 shown")
        .contains("ticket issuing clerk")
        .contains("Feasibility 73 of 100 (four of five ratings of such moves: 56 to 86)")
        .contains("names of like meaning")
        .contains("39% more")
        .contains("clearly less exposed")
        .contains("href=\"/sources#")
        .contains("data-role=\"group\"")
        .contains("not bettered")
        .doesNotContain("style=\"")
        .doesNotContain("<script>");
  }

  @Test
  void thePageSpeaksFrench() {
    assertThat(get(at("/moves"), "Accept-Language", "fr").body())
        .contains("lang=\"fr\"")
        .contains("Où vous pouvez aller")
        .contains("39\u202f% de plus")
        .doesNotContain("web.moves");
  }

  @Test
  void filtersSiftAndSayWhatEachLeftAndWhatWasUnknown() {
    String page =
        get(at("/moves?asked=1&safer=1&paidMore=1&order=own&weight.pay=9&place=FR-D29&count=5"))
            .body();

    assertThat(page)
        .contains("310 moves fit; 5 shown")
        .contains("clearly less exposed: 331 left")
        .contains("pay 9")
        .contains("Demand is that of: Finistère")
        .contains("value=\"FR-D29\" selected");
    assertThat(get(at("/moves?asked=1&months=1&count=5")).body()).contains("short enough to learn");
    assertThat(get(at("/moves?asked=1&payRatio=50")).body()).contains("Nothing is left");
  }

  @Test
  void whoAsksForAPartGetsThePartAlone() {
    assertThat(get(at("/moves?asked=1&count=3"), "HX-Request", "true").body())
        .contains("498 moves fit; 3 shown")
        .doesNotContain("<html");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "payRatio | <script>alert(1)</script> | Pay at least",
        "months | many | Months of learning at most",
        "count | 0 | How many to show",
        "order | age | Order",
        "place | Bretange | Bretagne",
        "weight.pay | -1 | My own weights"
      })
  void aWrongWishIsToldAndTheFormStandsAsTyped(String field, String typed, String words) {
    String order = field.equals("order") ? "" : "&order=own";
    HttpResponse<String> page =
        get(at("/moves?asked=1&safer=1" + order + "&" + field + "=" + encoded(typed)));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("role=\"alert\"")
        .contains(words)
        .contains("aria-invalid=\"true\"")
        .contains("name=\"safer\" value=\"1\" checked")
        .contains(typed.replace("<", "&lt;").replace("\"", "&#34;").split(">", -1)[0])
        .doesNotContain("<script>alert");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @Test
  void upToFourMovesStandSideBySide() {
    assertThat(get(at("/compare")).body()).contains("Nothing is compared yet");
    String four = "&job=5222.1.1&job=5230.3&job=4212.3&job=2411.1";

    assertThat(post(at("/compare"), "token=" + token + four).statusCode()).isEqualTo(303);

    assertThat(get(at("/compare")).body())
        .contains("checkout supervisor", "ticket issuing clerk", "casino cashier", "accountant")
        .contains("Missing: 10 essential skills")
        .contains("ESCO notes no regulation");
    HttpResponse<String> five = post(at("/compare"), "token=" + token + four + "&job=5223.7");
    assertThat(five.statusCode()).isEqualTo(400);
    assertThat(five.body()).contains("You chose 5 moves; 4 at most");
    assertThat(get(at("/compare")).body()).doesNotContain("specialised seller");
    assertThat(post(at("/moves/5223.7"), "token=" + token + "&do=add").body())
        .contains("4 moves are compared already");
    post(at("/moves/2411.1"), "token=" + token + "&do=remove&back=compare");
    assertThat(get(at("/compare")).body()).doesNotContain("accountant");
  }

  @Test
  void aMoveSaysWhatIsMissingHowToLearnItAndWhatCertifies() {
    assertThat(get(at("/moves/" + SUPERVISOR)).body())
        .contains("checkout supervisor")
        .contains("Feasibility 55 of 100")
        .contains("Missing: 10 essential skills")
        .contains("RNCP ")
        .contains("(ROME ")
        .contains("What technology does to it")
        .contains(at("/income?job=" + SUPERVISOR))
        .contains("href=\"" + at("/moves/" + SUPERVISOR + "/paths\""));
    assertThat(get(at("/moves/" + SUPERVISOR + "/skills")).body())
        .contains("<html")
        .contains("Gain in feasibility")
        .contains("+1.");
    assertThat(get(at("/moves/" + SUPERVISOR + "/skills"), "HX-Request", "true").body())
        .doesNotContain("<html");
  }

  @Test
  void steppingStonesLeadToAFarOccupation() {
    assertThat(get(at("/moves/2411.1/paths")).body()).contains("steps: feasibility");
  }

  @Test
  void aTargetIsChosenAndTakenBack() {
    post(at("/moves/" + SUPERVISOR), "token=" + token + "&do=target");
    assertThat(get(at("/moves/" + SUPERVISOR)).body()).contains("This is your target.");

    post(at("/moves/" + SUPERVISOR), "token=" + token + "&do=untarget");
    assertThat(get(at("/moves/" + SUPERVISOR)).body()).doesNotContain("This is your target.");
  }

  @Test
  void theMapMarksThePersonAndTheirMoves() {
    HttpResponse<String> svg = get(at("/map.svg"));

    assertThat(svg.headers().firstValue("Content-Type")).hasValue("image/svg+xml; charset=utf-8");
    assertThat(svg.body()).startsWith("<svg").contains(">1</text>").contains(">20</text>");
    assertThat(get(at("/map")).body())
        .contains("alt=\"Map of all occupations, with cashier in a bold ring and 20 moves numbered")
        .contains("ticket issuing clerk");
    assertThat(get(at("/map.svg?asked=1&count=x")).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/moves/5230.1", "/moves/999.9", "/moves/%3Cscript%3E", "/moves/0.0/paths"})
  void noMoveLeadsToWhatIsHeldOrDoesNotExist(String rest) {
    assertThat(get(at(rest)).statusCode()).isEqualTo(404);
  }

  @Test
  void strangersAndFormsWithoutTokenAreTurnedAway() {
    assertThat(get("/dossiers/" + "0".repeat(32) + "/moves").statusCode()).isEqualTo(404);
    assertThat(post(at("/compare"), "job=5230.3").statusCode()).isEqualTo(403);
    assertThat(post(at("/moves/5230.3"), "do=target").statusCode()).isEqualTo(403);
    assertThat(post(at("/moves/5230.3"), "token=" + token + "&do=else").statusCode())
        .isEqualTo(400);
    assertThat(post(at("/compare"), "token=" + token + "&job=%3Cb%3E").body())
        .contains("&lt;b&gt;");
  }
}
