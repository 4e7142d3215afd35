package org.passerelle.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.Reference;
import tools.jackson.databind.json.JsonMapper;

/** The profile of a cashier as a browser sees it, corrected part by part. */
@NullUnmarked // set up before all tests
class ProfilePagesTest {
  private static final String CASHIER = "5230.1";

  @TempDir private static Path folder;
  private static WebServer server;
  private static Reference reference;

  private final Browser browser = new Browser(server);
  private String home = "";

  @BeforeAll
  static void start() {
    server = TestSite.start(folder);
    reference = TestSite.engines().reference();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void begin() {
    browser.get("/");
    home = Browser.location(browser.post("/dossiers", "job", "cashier", "occupation", CASHIER));
  }

  private String profile() {
    return browser.get(home + "/profile").body();
  }

  private HttpResponse<String> change(String what, String... fields) {
    return browser.post(home + "/profile/" + what, fields);
  }

  private static String essentialSkill(int place) {
    int cashier = reference.occupations().find(CASHIER).orElseThrow();
    return reference.skills().id(reference.requirements().essential().row(cashier)[place]);
  }

  /** The list of skills that a page shows under a name: own, assumed or rejected. */
  private static String list(String page, String name) {
    Matcher found =
        Pattern.compile("<ul class=\"held\" id=\"skills-" + name + "\">(.*?)</ul>", Pattern.DOTALL)
            .matcher(page);
    return found.find() ? found.group(1) : "";
  }

  @Test
  void aJobIsToldWithHowItWasUnderstoodAndHowSureThatIs() {
    assertThat(profile())
        .containsPattern("understood as [^<]*cashier[^<]* \\(5230\\.1\\), (sure|likely) \\d+%")
        .contains("the plan starts from here");
  }

  @Test
  void skillsOfTheOccupationStandApartWithTheWordsThatGaveThemAway() {
    String page = profile();

    assertThat(list(page, "own")).doesNotContain("<li>");
    assertThat(list(page, "assumed")).contains(essentialSkill(0), "“cashier”", "assumed 80%");
  }

  @Test
  void aSkillIsConfirmedAndRejectedAndEachChangeIsUndone() {
    String first = essentialSkill(0);
    String second = essentialSkill(1);

    assertThat(Browser.location(change("skills", "confirm", first)))
        .isEqualTo(home + "/profile#skills");
    change("skills", "reject", second);

    String page = profile();
    assertThat(list(page, "own")).contains(first, "confirmed");
    assertThat(list(page, "rejected")).contains(second);
    assertThat(list(page, "assumed")).doesNotContain(first, second);

    change("undo");
    change("undo");

    String undone = profile();
    assertThat(list(undone, "assumed")).contains(first, second, "assumed 80%");
    assertThat(list(undone, "own")).doesNotContain("<li>");
    assertThat(change("undo").statusCode()).isEqualTo(400);
  }

  @Test
  void levelAndYearsAreSetAndTakenBack() {
    String skill = essentialSkill(0);

    change("skills/practice", "skill", skill, "level", "expert", "years", "2,5");
    assertThat(list(profile(), "own")).contains(skill, "expert", "2.5 years");

    change("skills/practice", "skill", skill, "level", "", "years", "");
    assertThat(list(profile(), "assumed")).contains(skill);
  }

  @Test
  void yearsThatAreNoneComeBackAsTypedWithTheReasonBesideThem() {
    String skill = essentialSkill(0);
    change("skills", "confirm", skill);

    HttpResponse<String> answer =
        change("skills/practice", "skill", skill, "level", "expert", "years", "<b>many</b>");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(list(answer.body(), "own"))
        .contains("value=\"&lt;b>many&lt;/b>\"", "is no number of years")
        .contains("<option value=\"expert\" selected>")
        .doesNotContain("<b>many");
  }

  @Test
  void aSkillIsAddedByItsNameOrChosenAmongThoseThatTheWordsMayMean() {
    change("skills/add", "skill", "use spreadsheets software");
    assertThat(list(profile(), "own")).contains("use spreadsheets software", "added by you");

    HttpResponse<String> asked = change("skills/add", "skill", "manage");
    assertThat(asked.statusCode()).isEqualTo(200);
    Matcher choice =
        Pattern.compile("name=\"chosen\" value=\"([0-9a-f-]{36})\"").matcher(asked.body());
    assertThat(choice.find()).isTrue();
    change("skills/add", "chosen", choice.group(1));
    assertThat(list(profile(), "own")).contains(choice.group(1));
  }

  @Test
  void aSkillThatNobodyKnowsIsToldBesideItsField() {
    HttpResponse<String> answer = change("skills/add", "skill", "<b>qqzzxvv</b>");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("id=\"skill-problem\"").doesNotContain("<b>qq");
  }

  @Test
  void skillsAreSuggestedInBothLanguages() {
    assertThat(browser.get("/suggestions/skills?skill=negoti").body())
        .contains("role=\"option\"", "negotiat");
    assertThat(new Browser(server, "fr").get("/suggestions/skills?skill=n%C3%A9goc").body())
        .contains("role=\"option\"", "négoci");
    assertThat(browser.get("/suggestions/skills?skill=").body()).doesNotContain("option");
  }

  @Test
  void anotherOccupationForAJobBringsItsSkillsAndThePlanStartsFromIt() {
    assertThat(Browser.location(change("jobs", "words", "cashier", "chosen", "8344.1")))
        .isEqualTo(home + "/profile#jobs");

    String page = profile();
    assertThat(page).contains("(8344.1), chosen by you", "the plan starts from here");
    assertThat(list(page, "assumed")).doesNotContain(essentialSkill(0));

    change("undo");
    assertThat(profile()).contains("(5230.1)").doesNotContain("8344.1), chosen");
  }

  @Test
  void aPlanThatNobodyNamedIsCalledAfterTheOccupationItStartsFrom() {
    assertThat(title()).isEqualTo("cashier");
    change("jobs", "words", "cashier", "chosen", "8344.1");
    assertThat(title()).isEqualTo("forklift operator");
    change("undo");
    assertThat(title()).isEqualTo("cashier");

    browser.post(home + "/title", "title", "My own way");
    change("jobs", "words", "cashier", "chosen", "8344.1");
    assertThat(title()).isEqualTo("My own way");
  }

  private String title() {
    return JsonMapper.shared()
        .readTree(browser.get(home + "/dossier.json").body())
        .path("title")
        .asString();
  }

  @Test
  void aJobMoreCanBecomeTheStartOfThePlan() {
    change("jobs", "words", "", "job", "drove a forklift", "chosen", "8344.1");
    assertThat(profile()).contains("drove a forklift", "Start the plan from this job");

    change("start", "occupation", "8344.1");

    assertThat(browser.get(home).body()).contains("forklift");
    assertThat(change("start", "occupation", "2411.1").statusCode()).isEqualTo(400);
  }

  @Test
  void wordsThatMeanSeveralOccupationsAreAskedAboutAndThoseThatMeanNoneAreTold() {
    HttpResponse<String> several = change("jobs", "words", "cashier", "job", "manager");
    assertThat(several.statusCode()).isEqualTo(200);
    assertThat(several.body()).contains("can mean several occupations");

    HttpResponse<String> none = change("jobs", "words", "cashier", "job", "qqzzxvv");
    assertThat(none.statusCode()).isEqualTo(400);
    assertThat(none.body()).contains("value=\"qqzzxvv\"", "id=\"job-problem\"");
  }

  @Test
  void whoeverHasNoOccupationIsAskedForItFirst() {
    change("jobs", "words", "cashier", "chosen", "none");
    assertThat(profile()).contains("We do not know your occupation yet");
    assertThat(list(profile(), "assumed")).isEmpty();

    change("jobs", "words", "", "job", "cashier", "chosen", CASHIER);
    assertThat(profile()).contains("the plan starts from here").doesNotContain("We do not know");
  }

  @Test
  void whatIsNotThereIsNotChanged() {
    assertThat(change("skills", "confirm", "no-skill").statusCode()).isEqualTo(400);
    assertThat(change("skills", "fly", essentialSkill(0)).statusCode()).isEqualTo(400);
    assertThat(
            browser
                .postWith("bad", home + "/profile/skills", "confirm", essentialSkill(0))
                .statusCode())
        .isEqualTo(403);
    assertThat(browser.get("/dossiers/none/profile").statusCode()).isEqualTo(404);
    assertThat(browser.get("/dossiers/none/interests").statusCode()).isEqualTo(404);
    assertThat(browser.get("/dossiers/none/wishes").statusCode()).isEqualTo(404);
  }

  @Test
  void aProfileIsReadInFrenchToo() {
    assertThat(new Browser(server, "fr").get(home + "/profile").body())
        .contains("Ce que nous avons compris de vous", "compris comme", "«\u00a0cashier\u00a0»");
  }
}
