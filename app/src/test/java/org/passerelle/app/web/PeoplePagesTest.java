package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.storage.OnBothDatabases;
import org.passerelle.app.storage.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnBothDatabases
class PeoplePagesTest {
  private static final String CASHIER = "5230.1";
  private static final String ACCOUNTANT = "2411.1";

  private final Store store;
  @TempDir private Path folder;
  private WebServer server;
  private Browser browser;

  PeoplePagesTest(Store store) {
    this.store = store;
  }

  @BeforeEach
  void start() {
    server = TestSite.start(folder, store.emptyDatabase(), false);
    browser = new Browser(server);
    browser.get("/");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String begin(String occupation, String title) {
    String home = Browser.location(browser.post("/dossiers", "occupation", occupation));
    browser.post(home + "/title", "title", title);
    return home;
  }

  @Test
  void plansAreFoundByTitleAndJobWhateverTheAccentsAndShownByPages() {
    begin(CASHIER, "Émilie");
    for (int i = 0; i < 26; i++) {
      begin(ACCOUNTANT, "Person " + i);
    }

    assertThat(browser.get("/people?q=EMILIE").body()).contains("One plan found", "Émilie");
    assertThat(browser.get("/people?q=accountant").body()).contains("26 plans found");
    assertThat(browser.get("/people").body()).contains("27 plans", "Page 1 of 2");
    assertThat(browser.get("/people").body().split("<li>", -1)).hasSize(26);
    assertThat(browser.get("/people?page=2").body().split("<li>", -1)).hasSize(3);
    assertThat(browser.get("/people?page=-1&q=%25").body()).contains("No plan has all these words");
    assertThat(new Browser(server, "fr").get("/people").body()).contains("27 plans.", "Chercher");
  }

  @Test
  void aPlanIsCopiedRenamedAndDeletedAfterAQuestion() {
    String home = begin(CASHIER, "Ann <b>");
    browser.post(home + "/copy");

    assertThat(browser.get("/people").body()).contains("2 plans", "Ann &lt;b> (copy)");
    assertThat(browser.get(home + "/delete").body()).contains("Delete for good");
    assertThat(browser.postWith("0", home + "/delete").statusCode()).isEqualTo(403);
    assertThat(browser.post(home + "/title", "title", " ").statusCode()).isEqualTo(400);
    assertThat(Browser.location(browser.post(home + "/delete"))).isEqualTo("/people");
    assertThat(browser.get(home).statusCode()).isEqualTo(404);
    assertThat(browser.get("/people").body()).contains("One plan.");
  }

  @Test
  void notesAreWrittenShownAsWrittenAndDeleted() {
    String notes = begin(CASHIER, "Ann") + "/notes";
    browser.post(notes, "text", "<script>alert(1)</script>\ncall back");

    String page = browser.get(notes).body();
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;\ncall back")
        .doesNotContain("<script>alert");
    assertThat(browser.post(notes, "text", "").statusCode()).isEqualTo(400);
    assertThat(browser.post("/dossiers/none/notes", "text", "x").statusCode()).isEqualTo(404);
    String address = page.substring(page.indexOf(notes + "/"), page.indexOf("/delete\""));
    browser.post(address + "/delete");
    assertThat(browser.get(notes).body()).contains("There are no notes yet");
  }

  @Test
  void twoToFourPlansStandSideBySide() {
    String first = begin(CASHIER, "Ann");
    String second = begin(ACCOUNTANT, "Ben");
    String query = "/people/compare?" + first.replace("/dossiers/", "dossier=");

    HttpResponse<String> both = browser.get(query + second.replace("/dossiers/", "&dossier="));

    assertThat(both.statusCode()).isEqualTo(200);
    assertThat(both.body()).contains(">Ann</a>", ">Ben</a>", "Feasibility", "none chosen yet");
    assertThat(browser.get(query).statusCode()).isEqualTo(400);
    assertThat(browser.get(query + "&dossier=none").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsTakenAwayIsTheSameWhenItIsBroughtAgain() {
    String home = begin(CASHIER, "Ann");
    browser.post(home + "/notes", "text", "call back");
    HttpResponse<String> file = browser.get(home + "/dossier.json");
    HttpResponse<String> everything = browser.get("/privacy/everything.json");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"passerelle-dossier.json\"");
    browser.post("/privacy/delete", "sure", "yes");

    String again = Browser.location(browser.upload("/dossiers/file", "file", file.body()));
    assertThat(browser.get(again + "/dossier.json").body()).isEqualTo(file.body());
    browser.post("/privacy/delete", "sure", "yes");

    String all = Browser.location(browser.upload("/dossiers/file", "file", everything.body()));
    JsonNode before = tree(everything);
    JsonNode after = tree(browser.get("/privacy/everything.json"));
    assertThat(after.at("/dossiers/0/content")).isEqualTo(before.at("/dossiers/0/content"));
    assertThat(after.at("/dossiers/0/title").asString()).isEqualTo("Ann");
    assertThat(browser.get(all + "/notes").body()).contains("call back");
  }

  private static JsonNode tree(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  @Test
  void ofNotesOfAnOlderFileItIsToldWhatTheFileTells() {
    String dossier = begin(CASHIER, "Ann").replace("/dossiers/", "");
    JsonNode content = tree(browser.get("/privacy/everything.json")).at("/dossiers/0/content");
    String file =
        """
        {"format": "passerelle-everything/1", "owner": "a1", "account": {"name": "Ann"},
         "dossiers": [{"id": "%1$s", "title": "Ann", "content": %2$s}],
         "notes": [
           {"dossier": "%1$s", "author": "c1", "created": "2024-05-06T07:08:09Z", "text": "one"},
           {"dossier": "%1$s", "author": "a1", "created": "3024-05-06T07:08:09Z", "text": "two"},
           {"dossier": "%1$s", "author": "me", "created": "yesterday", "text": "three"},
           {"dossier": "%1$s", "text": " "}]}
        """
            .formatted(dossier, content);

    String home = Browser.location(browser.upload("/dossiers/file", "file", file));

    assertThat(browser.get(home + "/notes").body())
        .containsSubsequence(
            ">from a file that does not say who wrote it · ",
            "2024",
            "one</p>",
            ">from a file that names Ann as its writer · ",
            "2026",
            "two</p>",
            "<p class=\"small\">",
            "2026",
            "three</p>");
    assertThat(new Browser(server, "fr").get(home + "/notes").body())
        .contains("venue d’un fichier qui la dit écrite par Ann");
    assertThat(tree(browser.get("/privacy/everything.json")).path("notes")).hasSize(3);
  }

  @Test
  void aFileThatIsNoPlanIsToldSo() {
    for (String wrong : List.of("{", "[]", "not json", "{\"format\":\"other/1\"}")) {
      HttpResponse<String> answer = browser.upload("/dossiers/file", "file", wrong);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
      assertThat(answer.body()).contains("plan.json");
    }
    String none = "{\"format\":\"passerelle-everything/1\",\"dossiers\":[]}";
    assertThat(browser.upload("/dossiers/file", "file", none).body()).contains("no plan in this");
    assertThat(browser.upload("/dossiers/file", "file", "").statusCode()).isEqualTo(400);
  }

  @Test
  void deletingEverythingLeavesNothingBehind() throws IOException {
    String home = begin(CASHIER, "Zebulonia Quatremer");
    browser.post(home + "/notes", "text", "Zebulonia calls back");
    assertThat(browser.post("/privacy/delete").statusCode()).isEqualTo(400);
    assertThat(browser.get(home).statusCode()).isEqualTo(200);

    browser.post("/privacy/delete", "sure", "yes");

    assertThat(browser.get(home).statusCode()).isEqualTo(404);
    assertThat(browser.get("/privacy/everything.json").body()).doesNotContain("Zebulonia");
    server.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
            .as(file.toString())
            .doesNotContain("Zebulonia")
            .doesNotContain("zebulonia");
      }
    }
  }

  @Test
  void nobodyNeedsAnAccountAlone() {
    assertThat(browser.get("/login").statusCode()).isEqualTo(404);
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(404);
    assertThat(browser.get("/audit").statusCode()).isEqualTo(404);
    assertThat(browser.get("/privacy").body()).contains("/privacy/everything.json");
  }
}
