package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on a page is told where a person looks, and costs the server nothing. */
@NullUnmarked // set up before all tests
class ProblemPagesTest {
  @TempDir private static Path folder;
  private static WebServer server;
  private static String home;

  @BeforeAll
  static void start() {
    server = TestSite.start(folder);
    Browser browser = new Browser(server);
    browser.get("/");
    home = Browser.location(browser.post("/dossiers", "occupation", "5230.1"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  @Test
  void aPartThatFailsIsToldAboveThePageAndReplacesNothing() throws Exception {
    HttpResponse<String> answer =
        send(
            to(home + "/profile/skills")
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=old&confirm=x")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("HX-Retarget")).hasValue("#failed");
    assertThat(answer.body()).contains("role=\"alert\"").doesNotContain("<html");
    assertThat(new Browser(server).get(home).body()).contains("id=\"failed\"");
  }

  @Test
  void inventedMethodsAreCountedTogether() throws Exception {
    for (int i = 0; i < 5; i++) {
      send(to("/").method("INVENTED" + i, BodyPublishers.noBody()));
      send(to("/").header("X-HTTP-Method-Override", "MADEUP" + i).GET());
    }

    assertThat(send(to("/metrics").GET()).body())
        .contains("method=\"other\"")
        .doesNotContain("INVENTED", "MADEUP");
  }

  @Test
  void theFaultOfABroughtFileIsToldWithItsPlace() throws IOException {
    Browser browser = new Browser(server);
    browser.get("/people");
    String broken = "{\n \"format\": \"passerelle-dossier/1\",\n \"title\": oops\n}";

    assertThat(browser.upload("/dossiers/file", "file", broken).body()).contains("line 3, column");
    try (var logs = Files.list(folder)) {
      for (Path log : logs.filter(file -> file.toString().endsWith(".log")).toList()) {
        assertThat(Files.readString(log, UTF_8)).doesNotContain("oops");
      }
    }
  }
}
