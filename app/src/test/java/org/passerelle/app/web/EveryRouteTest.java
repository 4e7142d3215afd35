package org.passerelle.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every address that the application answers, taken from its routes: a new one is tried too. */
@NullUnmarked // set up before all tests
class EveryRouteTest {
  private static final String ABSENT = "none";

  @TempDir private static Path folder;
  private static WebServer server;
  private static Browser browser;
  private static String dossier;
  private static String other;

  @BeforeAll
  static void start() {
    server = TestSite.start(folder);
    server.warmUp();
    browser = new Browser(server);
    browser.get("/");
    dossier = begin("5230.1");
    other = begin("2411.1");
  }

  private static String begin(String occupation) {
    String home = Browser.location(browser.post("/dossiers", "occupation", occupation));
    return home.substring(home.lastIndexOf('/') + 1);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<String> pages(HandlerType method) {
    return server.endpoints().stream()
        .filter(endpoint -> endpoint.method.equals(method))
        .map((Endpoint endpoint) -> endpoint.path)
        .filter(path -> !path.startsWith("/api/"))
        .distinct()
        .toList();
  }

  private static String of(String path, String id) {
    return path.replace("{id}", id)
        .replace("/language/{code}", "/language/fr")
        .replace("{code}", "4311.1")
        .replace("/assets/{name}", "/assets/none.css")
        .replaceAll("\\{[a-z]+\\}", ABSENT);
  }

  @Test
  void everyPageIsShown() {
    List<String> pages = pages(HandlerType.GET);
    assertThat(pages).hasSizeGreaterThan(30);
    SoftAssertions checks = new SoftAssertions();
    for (String path : pages) {
      int expected = path.startsWith("/assets") ? 404 : path.startsWith("/language") ? 303 : 200;
      String asked =
          path.equals("/people/compare")
              ? path + "?dossier=" + dossier + "&dossier=" + other
              : path;
      checks.assertThat(browser.get(of(asked, dossier)).statusCode()).as(path).isEqualTo(expected);
    }
    checks.assertAll();
  }

  @Test
  void nothingIsShownOfADossierThatIsNotThere() {
    SoftAssertions checks = new SoftAssertions();
    for (String path : pages(HandlerType.GET)) {
      if (path.contains("{id}")) {
        checks.assertThat(browser.get(of(path, ABSENT)).statusCode()).as(path).isEqualTo(404);
      }
    }
    checks.assertAll();
  }

  @Test
  void whateverIsAskedOfAPageIsAnsweredInWords() {
    SoftAssertions checks = new SoftAssertions();
    for (String path : pages(HandlerType.GET)) {
      for (String query :
          List.of("?job=%00&show=%3Cb%3E&count=-1&page=99999999999", "?rate=1e999&job=zz&q=%F0")) {
        var answer = browser.get(of(path, dossier) + query);
        checks.assertThat(answer.statusCode()).as(path + query).isLessThan(500);
        checks.assertThat(answer.body()).as(path + query).doesNotContain("<b>", "Exception");
      }
    }
    checks.assertAll();
  }

  @Test
  void nothingIsChangedWithoutTheTokenOfAPage() {
    SoftAssertions checks = new SoftAssertions();
    for (String path : pages(HandlerType.POST)) {
      int status = browser.postWith("wrong", of(path, dossier), "a", "b").statusCode();
      checks.assertThat(status).as(path).isEqualTo(403);
    }
    checks.assertAll();
  }

  @Test
  void formsThatHoldNothingTheyShouldAreAnsweredInWords() {
    SoftAssertions checks = new SoftAssertions();
    for (String path : pages(HandlerType.POST)) {
      if (!path.endsWith("/delete")) {
        var answer = browser.post(of(path, dossier), "job", "\0<b>", "do", "<b>", "years", "NaN");
        checks.assertThat(answer.statusCode()).as(path).isLessThan(500);
        checks.assertThat(answer.body()).as(path).doesNotContain("<b>", "Exception");
      }
    }
    checks.assertAll();
  }
}
