package org.passerelle.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.InterestItem;

/** What a person likes, needs and wants, asked on pages. */
class InterestAndWishPagesTest {
  @TempDir private static Path folder;
  private static WebServer server;

  private final Browser browser = new Browser(server);
  private String home = "";

  @BeforeAll
  static void start() {
    server = TestSite.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void begin() {
    browser.get("/");
    home = Browser.location(browser.post("/dossiers", "job", "", "occupation", "5230.1"));
  }

  private static List<InterestItem> items() {
    return TestSite.engines().reference().interestItems().shortForm();
  }

  /** Answers a page of ten questions of the short form: 5 to those of a scale, 2 to the others. */
  private HttpResponse<String> answer(int page, char liked) {
    List<String> fields = new ArrayList<>(List.of("form", "short", "page", String.valueOf(page)));
    for (InterestItem item : items().subList((page - 1) * 10, page * 10)) {
      fields.add("answer-" + item.id());
      fields.add(item.scale() == liked ? "5" : "2");
    }
    return browser.post(home + "/interests", fields.toArray(String[]::new));
  }

  @Test
  void questionsComeTenAPageWithAnswersInWords() {
    String page = browser.get(home + "/interests").body();

    assertThat(page.split("<fieldset", -1)).hasSize(11);
    assertThat(page).contains("dislike strongly", "like strongly", "no answer", "0 of 30 answered");
    assertThat(browser.get(home + "/interests?form=full").body()).contains("0 of 60 answered");
  }

  @Test
  void whoeverStopsGoesOnWhereTheyLeft() {
    assertThat(Browser.location(answer(1, 'S'))).endsWith("/interests?form=short&page=2");

    assertThat(browser.get(home + "/interests").body())
        .contains("<legend>11. ", "10 of 30 answered");
    assertThat(browser.get(home + "/profile").body()).contains("10 of 30 answered");
  }

  @Test
  void theResultShowsScalesWithTheirErrors() {
    answer(1, 'S');
    answer(2, 'S');
    assertThat(Browser.location(answer(3, 'S'))).endsWith("page=3#result");

    // Five answers of 5 make 100, of 2 make 25; equal answers have the least error, √(1/12/5)/4.
    assertThat(browser.get(home + "/interests").body())
        .contains("Interests: S", "100 ± 3", "25 ± 3", "30 of 30 answered");
  }

  @Test
  void anAnswerIsTakenBackAndTheLastOneTakesTheResultWithIt() {
    String item = items().getFirst().id();
    browser.post(home + "/interests", "form", "short", "page", "1", "answer-" + item, "4");
    assertThat(browser.get(home + "/profile").body()).contains("1 of 30 answered");

    browser.post(home + "/interests", "form", "short", "page", "1", "answer-" + item, "");
    assertThat(browser.get(home + "/profile").body()).contains("0 of 30 answered");
    assertThat(browser.get(home + "/interests").body()).doesNotContain("id=\"result\"");
  }

  @Test
  void theLongFormIsTakenUpAfterTheShortOne() {
    answer(1, 'S');
    InterestItem other =
        TestSite.engines().reference().interestItems().all().stream()
            .filter(item -> !item.inShortForm())
            .findFirst()
            .orElseThrow();
    browser.post(home + "/interests", "form", "full", "page", "1", "answer-" + other.id(), "3");

    assertThat(browser.get(home + "/profile").body()).contains("11 of 60 answered");
  }

  @Test
  void anAnswerThatIsNoneIsRefused() {
    HttpResponse<String> answer =
        browser.post(
            home + "/interests", "form", "short", "answer-" + items().getFirst().id(), "6");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(browser.get(home + "/profile").body()).contains("0 of 30 answered");
  }

  @Test
  void wishesAreKeptAndToldOnTheProfile() {
    HttpResponse<String> kept =
        browser.post(
            home + "/wishes",
            "place",
            "FR-D35",
            "hours",
            "6",
            "income",
            "1 500,50 €",
            "remote",
            "yes",
            "value-support",
            "5");

    assertThat(Browser.location(kept)).isEqualTo(home + "/profile#more");
    assertThat(browser.get(home + "/profile").body())
        .contains("country: France", "region Bretagne", "département Ille-et-Vilaine")
        .contains("6 hours a week", "€1,501 net a month", "remote work only", "Support: 5 of 5");
    assertThat(browser.get(home + "/wishes").body())
        .contains("<option value=\"FR-D35\" selected>", "name=\"income\" type=\"text\"");
  }

  @Test
  void wishesThatCannotBeUsedComeBackAsTypedWithTheReasonBesideThem() {
    HttpResponse<String> answer =
        browser.post(
            home + "/wishes",
            "country",
            "BE",
            "place",
            "FR-R53",
            "hours",
            "200",
            "income",
            "\"<i>a lot</i>");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("value=\"200\"", "a number from 0 to 168")
        .contains("an amount from 0 to 1,000,000 euros", "Bretagne lies in France")
        .contains("<option value=\"BE\" selected>")
        .doesNotContain("<i>a lot");
    assertThat(browser.get(home + "/profile").body()).contains("Nothing said yet");
  }

  @Test
  void wishesAreTakenBack() {
    browser.post(home + "/wishes", "hours", "6", "value-support", "5");
    browser.post(home + "/wishes", "hours", "", "value-support", "");

    assertThat(browser.get(home + "/profile").body()).contains("Nothing said yet");
  }

  @Test
  void aPlaceOrCountryThatIsNoneIsRefused() {
    assertThat(browser.post(home + "/wishes", "place", "FR-R99").statusCode()).isEqualTo(400);
    assertThat(browser.post(home + "/wishes", "place", "US").statusCode()).isEqualTo(400);
    assertThat(browser.post(home + "/wishes", "country", "XX").statusCode()).isEqualTo(400);
  }

  @Test
  void bothPagesSpeakFrench() {
    Browser french = new Browser(server, "fr");
    assertThat(french.get(home + "/interests").body()).contains("pas du tout", "sans réponse");
    assertThat(french.get(home + "/wishes").body())
        .contains("Ce dont vous avez besoin", "États-Unis");
  }
}
