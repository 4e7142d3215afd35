package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.storage.OnBothDatabases;
import org.passerelle.app.storage.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnBothDatabases
class TeamTest {
  private static final String PASSWORD = "four words not related";
  private static final String SESSION = "passerelle_session";
  private static final String VISIT = "passerelle_visit";

  private final Store store;
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-26T10:00:00Z"));
  @TempDir private Path folder;
  private WebServer server;

  TeamTest(Store store) {
    this.store = store;
  }

  @BeforeEach
  void start() {
    WebSettings settings =
        new WebSettings(
            WebSettings.LOOPBACK,
            0,
            folder,
            store.emptyDatabase(),
            true,
            Set.of("passerelle.example.org"));
    server = WebServer.start(settings, TestSite.engines(), new MovableClock(now));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static final class MovableClock extends Clock {
    private final AtomicReference<Instant> now;

    MovableClock(AtomicReference<Instant> now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private Browser admin() {
    Browser admin = new Browser(server);
    admin.get("/first");
    String code = server.firstCode().orElseThrow();
    admin.post("/first", "code", code, "name", "Root", "password", PASSWORD);
    admin.get("/accounts");
    return admin;
  }

  private static void account(Browser admin, String name, String role) {
    HttpResponse<String> made =
        admin.post("/accounts", "name", name, "role", role, "password", PASSWORD);
    assertThat(made.statusCode()).isEqualTo(303);
  }

  private Browser login(String name) {
    Browser browser = new Browser(server);
    browser.get("/login");
    assertThat(tryLogin(browser, name, PASSWORD).statusCode()).isEqualTo(303);
    browser.get("/");
    return browser;
  }

  private static HttpResponse<String> tryLogin(Browser browser, String name, String password) {
    return browser.post("/login", "name", name, "password", password, "back", "/people");
  }

  private static String plan(Browser browser) {
    return Browser.location(browser.post("/dossiers", "occupation", "5230.1"));
  }

  @Test
  void theFirstAccountNeedsTheCodeOfTheTerminalAndIsMadeOnce() {
    Browser browser = new Browser(server);
    assertThat(Browser.location(browser.get("/people?q=a")))
        .isEqualTo("/login?back=%2Fpeople%3Fq%3Da");
    assertThat(Browser.location(browser.get("/login"))).isEqualTo("/first");
    browser.get("/first");
    assertThat(
            browser
                .post("/first", "code", "a-guess", "name", "Mallory", "password", PASSWORD)
                .statusCode())
        .isEqualTo(403);
    String code = server.firstCode().orElseThrow();
    assertThat(browser.post("/first", "code", code, "name", "Root", "password", "short").body())
        .contains("at least 12 characters");

    HttpResponse<String> made =
        browser.post("/first", "code", code, "name", "Root", "password", PASSWORD);

    assertThat(Browser.location(made)).isEqualTo("/accounts");
    assertThat(server.firstCode()).isEmpty();
    assertThat(new Browser(server).get("/first").statusCode()).isEqualTo(404);
  }

  @Test
  void wrongPasswordsAreRefusedAndThenSlowedDown() {
    admin();
    Browser guesser = new Browser(server);
    guesser.get("/login");
    for (int i = 0; i < 5; i++) {
      HttpResponse<String> refused = tryLogin(guesser, "root", "a wrong password");
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.body()).contains("do not belong together").doesNotContain("a wrong pass");
    }

    HttpResponse<String> slowed = tryLogin(guesser, "root", PASSWORD);
    assertThat(slowed.statusCode()).isEqualTo(429);
    assertThat(slowed.body()).contains("Try again in 31 seconds");
    assertThat(slowed.headers().firstValue("Retry-After")).contains("31");

    now.updateAndGet(time -> time.plus(Duration.ofSeconds(31)));
    assertThat(Browser.location(tryLogin(guesser, "ROOT", PASSWORD))).isEqualTo("/people");
  }

  @Test
  void everyoneSeesWhatTheRoleAllowsAndNothingElse() {
    Browser root = admin();
    account(root, "Ann", "person");
    account(root, "Ben", "person");
    account(root, "Carla", "counsellor");
    Browser ann = login("Ann");
    Browser ben = login("Ben");
    Browser carla = login("Carla");
    String home = plan(ann);

    assertThat(ann.get(home).statusCode()).isEqualTo(200);
    for (Browser other : new Browser[] {ben, carla, root}) {
      assertThat(other.get(home).statusCode()).isEqualTo(404);
      assertThat(other.get(home + "/notes").statusCode()).isEqualTo(404);
      assertThat(other.get(home + "/dossier.json").statusCode()).isEqualTo(404);
    }
    assertThat(root.post("/dossiers", "occupation", "5230.1").statusCode()).isEqualTo(403);
    for (Browser other : new Browser[] {ann, carla}) {
      assertThat(other.get("/accounts").statusCode()).isEqualTo(403);
      assertThat(other.get("/audit").statusCode()).isEqualTo(403);
    }

    share(ann, home);

    assertThat(carla.get("/people?shared=yes").body()).contains(home, "of Ann");
    assertThat(carla.get(home).body()).contains("shared with you");
    assertThat(carla.post(home + "/notes", "text", "call back").statusCode()).isEqualTo(303);
    assertThat(ann.get(home + "/notes").body()).contains("call back", "Carla");
    assertThat(carla.post(home + "/title", "title", "mine").statusCode()).isEqualTo(404);
    assertThat(carla.post(home + "/delete").statusCode()).isEqualTo(404);
    assertThat(carla.get(home + "/share").statusCode()).isEqualTo(404);
    assertThat(ben.get(home).statusCode()).isEqualTo(404);
    assertThat(ann.get("/account").body()).contains("Carla");

    ann.get(home + "/share");
    ann.post(home + "/unshare", "counsellor", chosen(root, "Carla"));
    assertThat(carla.get(home).statusCode()).isEqualTo(404);
  }

  private void share(Browser owner, String home) {
    String page = owner.get(home + "/share").body();
    int at = page.indexOf("<option value=\"") + 15;
    String counsellor = page.substring(at, page.indexOf('"', at));
    assertThat(owner.post(home + "/share", "counsellor", counsellor).statusCode()).isEqualTo(303);
    assertThat(owner.post(home + "/share", "counsellor", "none").statusCode()).isEqualTo(400);
  }

  /** The id of an account, from the page of accounts. */
  private static String chosen(Browser root, String name) {
    String page = root.get("/accounts").body();
    String row = page.substring(page.indexOf("<th scope=\"row\">" + name + "<"));
    int at = row.indexOf("/accounts/") + 10;
    return row.substring(at, row.indexOf('/', at));
  }

  @Test
  void whoKnewTheCookiesBeforeTheLoginKnowsNothingAfterIt() {
    admin();
    Browser victim = new Browser(server);
    victim.setCookie(SESSION, "planted");
    victim.get("/login");
    String visit = victim.cookie(VISIT).orElseThrow();
    String token = victim.token();

    tryLogin(victim, "Root", PASSWORD);
    victim.get("/account");

    assertThat(victim.cookie(VISIT)).isPresent().get().isNotEqualTo(visit);
    assertThat(victim.cookie(SESSION)).isPresent().get().isNotEqualTo("planted");
    assertThat(victim.token()).isNotEqualTo(token);
    assertThat(victim.postWith(token, "/account/token").statusCode()).isEqualTo(403);
    assertThat(victim.postWith("", "/account/token").statusCode()).isEqualTo(403);
    assertThat(victim.post("/account/token").body()).contains("shown only now");
  }

  @Test
  void aSessionEndsAtTheLogoutAndWhenTheAccountIsDisabled() {
    Browser root = admin();
    account(root, "Ann", "person");
    Browser ann = login("Ann");
    String session = ann.cookie(SESSION).orElseThrow();
    ann.post("/logout");
    ann.setCookie(SESSION, session);
    assertThat(Browser.location(ann.get("/people"))).startsWith("/login");

    Browser again = login("Ann");
    assertThat(again.get("/people").statusCode()).isEqualTo(200);
    String id = chosen(root, "Ann");
    root.post("/accounts/" + id + "/state", "disabled", "yes");
    assertThat(Browser.location(again.get("/people"))).startsWith("/login");
    again.get("/login");
    assertThat(tryLogin(again, "Ann", PASSWORD).statusCode()).isEqualTo(401);
    String me = chosen(root, "Root");
    assertThat(root.post("/accounts/" + me + "/state", "disabled", "yes").body())
        .contains("last administrator");
  }

  @Test
  void aPasswordIsChangedByItsOwnerAndEndsOtherSessions() {
    Browser root = admin();
    account(root, "Ann", "person");
    Browser ann = login("Ann");
    Browser elsewhere = login("Ann");
    ann.get("/account");
    assertThat(
            ann.post("/account/password", "old", "something else", "password", "another of mine")
                .body())
        .contains("Nothing was changed");

    ann.post("/account/password", "old", PASSWORD, "password", "five words that are mine");

    assertThat(ann.get("/account").statusCode()).isEqualTo(200);
    assertThat(Browser.location(elsewhere.get("/account"))).startsWith("/login");
    elsewhere.get("/login");
    assertThat(tryLogin(elsewhere, "Ann", PASSWORD).statusCode()).isEqualTo(401);
  }

  @Test
  void readingThePlanOfSomebodyElseIsLoggedWithoutItsWords() {
    Browser root = admin();
    account(root, "Ann", "person");
    account(root, "Carla", "counsellor");
    Browser ann = login("Ann");
    String home = plan(ann);
    ann.post(home + "/title", "title", "Zebulonia");
    share(ann, home);
    Browser carla = login("Carla");
    carla.get(home);
    carla.get(home + "/dossier.json");

    String log = root.get("/audit").body();

    assertThat(log)
        .contains("read a plan of somebody else", "took a plan away", "shared a plan", "Carla")
        .contains(home.replace("/dossiers/", ""))
        .doesNotContain("Zebulonia");
  }

  @Test
  void notesThatAreBroughtAgainKeepTheirMomentAndSayWhoTheFileNames() {
    Browser root = admin();
    account(root, "Ann", "person");
    account(root, "Carla", "counsellor");
    Browser ann = login("Ann");
    String home = plan(ann);
    share(ann, home);
    login("Carla").post(home + "/notes", "text", "from Carla");
    ann.post(home + "/notes", "text", "from Ann");
    String file = ann.get("/privacy/everything.json").body();
    now.updateAndGet(time -> time.plus(Duration.ofHours(1)));

    String once = Browser.location(ann.upload("/dossiers/file", "file", file));
    ann.post(home + "/delete");
    file = ann.get("/privacy/everything.json").body();
    ann.post(once + "/delete");
    String twice = Browser.location(ann.upload("/dossiers/file", "file", file));

    String page = ann.get(twice + "/notes").body();
    assertThat(page)
        .containsSubsequence(
            ">from a file that names Carla as its writer · ", "from Carla", ">Ann · ", "from Ann");
    JsonNode notes =
        JsonMapper.shared().readTree(ann.get("/privacy/everything.json").body()).path("notes");
    assertThat(notes.findValuesAsString("created"))
        .containsExactly("2026-11-26T10:00:00Z", "2026-11-26T10:00:00Z");
  }

  @Test
  void aTokenForAProgramIsLoggedAsSuch() {
    Browser root = admin();

    root.get("/account");
    root.post("/account/token");

    String log = root.get("/audit").body();
    assertThat(log).contains("was given a token for a program");
    assertThat(log.split("<td>logged in</td>", -1)).as("once, at the beginning").hasSize(2);
  }

  @Test
  void whoLeavesTakesEverythingAlong() {
    Browser root = admin();
    account(root, "Ann", "person");
    Browser ann = login("Ann");
    plan(ann);

    assertThat(Browser.location(ann.post("/privacy/delete", "sure", "yes"))).isEqualTo("/login");

    assertThat(root.get("/accounts").body()).doesNotContain(">Ann<");
    Browser again = new Browser(server);
    again.get("/login");
    assertThat(tryLogin(again, "Ann", PASSWORD).statusCode()).isEqualTo(401);
    assertThat(root.post("/privacy/delete", "sure", "yes").statusCode()).isEqualTo(422);
  }

  @Test
  void onlyNamesOfTheListAreAnsweredAndTheirCookiesAreSecure() throws IOException {
    admin();
    assertThat(raw("elsewhere.example.org")).startsWith("HTTP/1.1 421");
    assertThat(raw("passerelle.example.org"))
        .startsWith("HTTP/1.1 200")
        .contains("HttpOnly")
        .contains("Secure")
        .contains("SameSite=Lax")
        .contains("not encrypted");
    assertThat(raw("localhost:" + server.port()))
        .startsWith("HTTP/1.1 200")
        .doesNotContain("Secure");
  }

  private String raw(String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request =
          "GET /login HTTP/1.1\r\nHost: "
              + host
              + "\r\nConnection: close\r\n"
              + "Accept-Language: en\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
