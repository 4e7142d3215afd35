package org.passerelle.app.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.app.browser.Browser.Tab;
import org.passerelle.app.web.TestSite;
import org.passerelle.app.web.WebServer;

/** The way of a person through the pages, in a real browser. Pictures are kept in target. */
@NullUnmarked // set up before all tests
class JourneyTest {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final int ARROW_DOWN = 40;
  private static final int ENTER = 13;

  @TempDir static Path folder;

  private static Browser browser;
  private static WebServer server;
  private static String site;
  private static String axe;

  @BeforeAll
  static void start() throws IOException {
    if (Browser.find().isEmpty()) {
      System.err.println(
          "SKIPPED: no chromium on this machine, so no page was looked at in a browser."
              + " Install chromium or set PASSERELLE_BROWSER.");
    }
    assumeTrue(Browser.find().isPresent(), "no chromium on this machine");
    server = TestSite.start(folder.resolve("home"));
    server.warmUp();
    site = "http://localhost:" + server.port();
    browser = Browser.start(Browser.find().orElseThrow(), folder.resolve("profile"));
    try (InputStream in =
        Objects.requireNonNull(JourneyTest.class.getResourceAsStream("axe.min.js"))) {
      axe = new String(in.readAllBytes(), UTF_8);
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  private static Tab tab(String language, int width, boolean scripts) {
    return browser.tab().size(width, 900).language(language).scripts(scripts);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 1280, true, caissière, Ce que la technologie fait à ce métier",
    "fr, 390, true, caissière, Ce que la technologie fait à ce métier",
    "fr, 1280, false, caissière, Ce que la technologie fait à ce métier",
    "en, 1280, true, cashier, What technology does to this occupation",
    "en, 390, false, cashier, What technology does to this occupation",
  })
  void fromATitleToAPlanOnPaper(
      String language, int width, boolean scripts, String job, String heading) throws Exception {
    String name = language + "-" + width + (scripts ? "" : "-plain");
    try (Tab tab = tab(language, width, scripts)) {
      tab.open(site + "/").picture(PICTURES.resolve("start-" + name + ".png"));
      tab.type("#job", job);
      tab.follow(".ask button");

      assertThat(tab.address()).as(tab.text("main")).contains("/dossiers/");
      assertThat(tab.text("main")).contains(heading);
      assertThat(overflow(tab)).as("sideways scroll").isZero();
      tab.picture(PICTURES.resolve("plan-" + name + ".png"));

      String pdf = tab.address() + "/plan.pdf";
      assertThat(paper(pdf, language)).contains(heading);
    }
  }

  /** How far a page is wider than its window. */
  private static int overflow(Tab tab) {
    return tab.value("document.documentElement.scrollWidth - window.innerWidth").asInt() > 0
        ? 1
        : 0;
  }

  private static String paper(String address, String language) throws Exception {
    byte[] pdf =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address))
                    .header("Accept-Language", language)
                    .build(),
                BodyHandlers.ofByteArray())
            .body();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      assertThat(paper.getDocumentCatalog().getStructureTreeRoot()).as("tags").isNotNull();
      assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo(language);
      return new PDFTextStripper().getText(paper);
    }
  }

  @ParameterizedTest
  @CsvSource({"fr, 1280, true", "en, 390, false"})
  void fromACvToAPlanOnPaper(String language, int width, boolean scripts) throws Exception {
    Path cv =
        Files.writeString(
            folder.resolve("cv-" + language + ".txt"),
            """
            Expérience professionnelle

            2015 - 2023 Comptable, Société Exemple
            Tenue de la comptabilité générale, déclarations de TVA, Excel.

            Formation
            2014 BTS Comptabilité et gestion

            Langues
            Anglais B2
            """);
    try (Tab tab = tab(language, width, scripts)) {
      tab.open(site + "/").choose("#cv", cv).follow(".drop button");

      assertThat(tab.address()).contains("/profile");
      assertThat(tab.text("main")).contains("Comptable");
      tab.picture(PICTURES.resolve("profile-" + language + "-" + width + ".png"));

      tab.follow(".steps a");
      assertThat(tab.text("h1")).contains(language.equals("fr") ? "comptable" : "accountant");
      assertThat(paper(tab.address() + "/plan.pdf", language)).contains("ESCO 2411.1");
    }
  }

  @ParameterizedTest
  @CsvSource({"fr, 1280, true, caissière", "en, 390, false, cashier"})
  void theWholeWayFromATitleOverAMoveAndAnIncomeToThePaper(
      String language, int width, boolean scripts, String job) throws Exception {
    try (Tab tab = tab(language, width, scripts)) {
      tab.open(site + "/").type("#job", job).follow(".ask button");
      String plan = tab.address();

      tab.open(plan + "/profile");
      String skill = tab.text("#skills-assumed li");
      tab.click("#skills-assumed button[name=confirm]");
      tab.await("document.querySelectorAll('#skills-own li').length === 1");
      assertThat(skill).startsWith(tab.text("#skills-own li").lines().findFirst().orElseThrow());

      tab.open(plan + "/diagnosis");
      assertThat(tab.count("#own")).isEqualTo(1);
      assertThat(tab.count("table")).isGreaterThan(1);

      tab.open(plan + "/moves").follow("#found h3 a");
      String target = tab.text("h1");
      tab.follow("button[value=target]");
      assertThat(tab.count("button[value=untarget]")).isEqualTo(1);

      tab.open(plan + "/income").type("#f-rate", "250");
      tab.click("#income form button");
      tab.await("location.search.includes('rate=250') && document.readyState === 'complete'");
      assertThat(tab.text("#income")).contains("SASU");
      tab.picture(PICTURES.resolve("income-kept-" + language + "-" + width + ".png"));

      tab.open(plan);
      assertThat(tab.text("main")).contains(target);
      assertThat(paper(plan + "/plan.pdf", language)).contains(job.substring(0, 5));
    }
  }

  @Test
  void whatFailsIsToldAboveThePageAndNothingOfItIsLost() {
    try (Tab tab = tab("en", 390, true)) {
      tab.open(site + "/").type("#job", "cashier").follow(".ask button");
      tab.open(tab.address() + "/profile");
      int skills = tab.count("#skills-assumed li");
      tab.value("document.querySelectorAll('[name=token]').forEach((t) => { t.value = 'old'; })");

      tab.click("#skills-assumed button[name=confirm]");
      tab.await("document.querySelectorAll('#failed [role=alert]').length === 1");
      assertThat(tab.count("#skills-assumed li")).isEqualTo(skills);
    }
  }

  @Test
  void suggestionsAreChosenByKeys() {
    try (Tab tab = tab("fr", 1280, true)) {
      tab.open(site + "/").type("#job", "infirmeir");
      tab.await("document.querySelectorAll('#job-options [role=option]').length > 3");
      assertThat(tab.text("#job-options")).contains("infirmier");

      tab.press("ArrowDown", ARROW_DOWN);
      String marked =
          tab.value("document.querySelector('[aria-selected=true]').dataset.code").asString();
      assertThat(tab.value("document.getElementById('job').getAttribute('aria-activedescendant')"))
          .hasToString("\"option-" + marked + "\"");
      tab.press("Enter", ENTER);
      assertThat(tab.value("document.querySelector('[data-chosen]').value").asString())
          .isEqualTo(marked);
    }
  }

  @ParameterizedTest
  @CsvSource({"fr, 1280, false", "en, 390, true"})
  void noPageHasBarriers(String language, int width, boolean dark) throws Exception {
    try (Tab tab = tab(language, width, true).dark(dark)) {
      tab.open(site + "/").type("#job", "5230.1").follow(".ask button");
      String plan = tab.address().substring(site.length());
      assertThat(plan).startsWith("/dossiers/");
      SoftAssertions checks = new SoftAssertions();
      for (String page : pages(plan)) {
        tab.open(site + page);
        String name = page.replace(plan, "plan").replaceAll("\\W+", "-") + "-" + language;
        tab.picture(PICTURES.resolve("page" + name + (dark ? "-dark" : "") + ".png"));
        checks.assertThat(tab.count("main h1")).as("headings of " + page).isEqualTo(1);
        checks.assertThat(overflow(tab)).as("sideways scroll of " + page).isZero();
        checks.assertThat(tab.barriers(axe)).as(page + " in " + language).isEmpty();
        checks
            .assertThat(tab.text("body"))
            .as("raw keys of " + page)
            .doesNotContainPattern(
                "\\b(web|plan|exposure|step|income|offers)\\.[a-z]+[A-Za-z.]*\\b");
        checks
            .assertThat(tab.text("main"))
            .as("options of the command line on " + page)
            .doesNotContainPattern("\\s--[a-z]");
      }
      checks.assertAll();
    }
  }

  /** Every page that has an address of its own. */
  private static List<String> pages(String plan) {
    List<String> pages = new ArrayList<>(List.of("/", plan));
    for (String page :
        List.of(
            "/profile",
            "/interests",
            "/wishes",
            "/diagnosis",
            "/moves",
            "/moves/5230.3",
            "/moves/5230.3/skills",
            "/moves/5230.3/paths",
            "/compare",
            "/map",
            "/income",
            "/income?by=rate&rate=250",
            "/income/demand",
            "/offers",
            "/notes")) {
      pages.add(plan + page);
    }
    pages.addAll(
        List.of(
            "/people",
            "/people/compare",
            "/observatory",
            "/observatory?occupation=5230.1",
            "/observatory?show=shrinking",
            "/observatory?show=born",
            "/observatory?show=died",
            "/observatory?show=claims",
            "/observatory/simulation",
            "/methods",
            "/sources",
            "/privacy",
            "/accessibility",
            "/api",
            "/nothing/here"));
    return pages;
  }
}
