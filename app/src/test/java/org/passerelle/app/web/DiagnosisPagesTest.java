package org.passerelle.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The diagnosis of a cashier as a browser without scripts asks for it, on the real facts. */
class DiagnosisPagesTest {
  private static final String CASHIER = "5230.1";

  @TempDir private static Path folder = Path.of("");

  private static Optional<WebServer> server = Optional.empty();

  private Browser browser = new Browser(running());
  private String dossier = "";

  @BeforeAll
  static void open() {
    server = Optional.of(TestSite.start(folder));
  }

  @AfterAll
  static void close() {
    server.ifPresent(WebServer::close);
  }

  private static WebServer running() {
    return server.orElseThrow();
  }

  @BeforeEach
  void begin() {
    browser = new Browser(running());
    browser.get("/");
    dossier = Browser.location(browser.post("/dossiers", "occupation", CASHIER));
  }

  private HttpResponse<String> page(String query) {
    return browser.get(dossier + "/diagnosis" + query);
  }

  /** A code of an activity that the form offers to tick. */
  private String firstActivity() {
    String body = page("").body();
    int from = body.indexOf("name=\"does\" value=\"") + "name=\"does\" value=\"".length();
    return body.substring(from, body.indexOf('"', from));
  }

  @Test
  void theDiagnosisTellsItsDoubtAndLinksItsSources() {
    HttpResponse<String> page = page("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<h1>cashier</h1>")
        .contains("in four of five cases a further study would put it between")
        .contains("Every published measure")
        .contains("What stays human for now")
        .contains("Usual week")
        .doesNotContain("Your week<")
        .contains("data-role=\"low\"")
        .contains("Tried on past years: wrong by")
        .contains("href=\"/sources#dares_psm\"")
        .contains("href=\"/sources#microsoft_ai_2025\"")
        .doesNotContain("style=\"")
        .doesNotContain("<script>");
  }

  @Test
  void thePageSpeaksFrench() {
    Browser french = new Browser(running(), "fr");
    french.get("/");
    String own = Browser.location(french.post("/dossiers", "occupation", CASHIER));

    assertThat(french.get(own + "/diagnosis").body())
        .contains("lang=\"fr\"")
        .contains("Votre propre semaine")
        .contains("Semaine habituelle")
        .doesNotContain("web.");
  }

  @Test
  void aWeekThatIsToldIsKeptBesideTheUsualOneUntilItIsTakenBack() {
    String activity = firstActivity();

    HttpResponse<String> told =
        browser.post(
            dossier + "/diagnosis/week", "does", activity, "share." + activity, "40", "do", "keep");

    assertThat(told.statusCode()).isEqualTo(303);
    assertThat(Browser.location(told)).endsWith("/diagnosis#week");
    assertThat(page("").body())
        .contains("Usual week")
        .contains("Your week")
        .contains("name=\"share." + activity + "\" value=\"100.0\"")
        .contains("Back to the usual week");

    browser.post(dossier + "/diagnosis/week", "do", "reset");
    assertThat(page("").body()).doesNotContain("Your week<").doesNotContain("value=\"100.0\"");
  }

  @Test
  void anActivityThatIsNotUsualCanBeAdded() {
    String activity = firstActivity();
    String page = page("").body();
    int list = page.indexOf("<select id=\"add\"");
    int from = page.indexOf("<option value=\"4", list) + "<option value=\"".length();
    String other = page.substring(from, page.indexOf('"', from));

    browser.post(
        dossier + "/diagnosis/week",
        "does",
        activity,
        "share." + activity,
        "120",
        "add",
        other,
        "addShare",
        "40");

    assertThat(page("").body())
        .contains("name=\"share." + activity + "\" value=\"75.0\"")
        .contains("name=\"share." + other + "\" value=\"25.0\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "much | is no share of the week",
        "1001 | is no share of the week",
        "<b>9</b> | &lt;b&gt;9&lt;/b&gt;",
        "0 | give at least one activity a share above 0"
      })
  void aWeekThatIsNotUnderstoodIsToldAndNotKept(String share, String words) {
    String activity = firstActivity();

    HttpResponse<String> answer =
        browser.post(dossier + "/diagnosis/week", "does", activity, "share." + activity, share);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("role=\"alert\"")
        .contains(words)
        .doesNotContain("<b>9")
        .doesNotContain("Your week<");
  }

  @Test
  void ownAssumptionsAreDrawnBesideTheUsualOnes() {
    assertThat(page("?middle=2030&years=8&ceiling=100&help=1").body())
        .contains("half way in 2030, 8 years from 10 to 90 %, 100 % of what AI does alone or helps")
        .contains("value=\"2030\"");
    HttpResponse<String> wrong = page("?middle=soon");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("A scenario needs a middle year from 1900 to 2200");
  }

  @Test
  void strangersAndFormsWithoutTokenAreTurnedAway() {
    assertThat(browser.get("/dossiers/" + "0".repeat(32) + "/diagnosis").statusCode())
        .isEqualTo(404);
    assertThat(browser.postWith("", dossier + "/diagnosis/week", "do", "reset").statusCode())
        .isEqualTo(403);
    assertThat(browser.post(dossier + "/diagnosis/week", "add", "<script>", "addShare", "3").body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>");
  }
}
