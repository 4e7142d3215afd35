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

/** The pages of income, demand and offers of an accountant, as a browser asks for them. */
class IncomePagesTest {
  private static final String ACCOUNTANT = "2411.1";
  private static final String CASHIER = "5230.1";
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

  @Test
  void theSameWorkStandsUnderEveryStatusAtThePriceOfAnEmployee() {
    HttpResponse<String> page = get(at("/income"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(text(page))
        .contains("employee", "micro-enterprise", "SASU, all as dividends", "portage")
        .contains("An estimate, not advice. Rules of 2026-11-26.")
        .contains("no unemployment insurance; sick pay after a year of affiliation")
        .contains(
            "Keep these values in the plan", "Break-even turnover a year", "Pension quarters");
    assertThat(page.body())
        .contains("href=\"https://mon-entreprise.urssaf.fr\"")
        .contains("id=\"account-ei_ir\"", "data-chart=\"lines\"", "data-told=\"f-rate\"")
        .contains("href=\"#account-micro\"");
  }

  /** 25.6 % and 0.2 % of 20,000 are 5,160; too little is left of the rest for income tax. */
  @Test
  void theAccountOfAStatusNamesRatesBasesAndArticles() {
    HttpResponse<String> page = get(at("/income?turnover=20000"));

    assertThat(text(page))
        .contains("What is left of a turnover of 20,000 euros a year in France")
        .contains("micro-enterprise (€1,237 a month)")
        .contains("25.60 % of 20,000 · Code de la sécurité sociale, art. L. 613-7 and D. 613-4")
        .contains("0.20 % of 20,000 · Code du travail, art. L. 6331-48");
    assertThat(page.body()).contains("https://www.urssaf.fr/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by=turnover&turnover=12 000,50 € | turnover of 12,001 euros",
        "by=rate&rate=200&days=100 | turnover of 20,000 euros",
        "turnover=40000 | turnover of 40,000 euros",
        "net=2000 | net of 24,000 euros a year (2,000 a month)",
      })
  void amountsAreUnderstoodAndALinkNeedsOnlyOneOfThem(String query, String told) {
    HttpResponse<String> page = get(at("/income?" + encoded(query)));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(text(page)).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by=rate&rate=much | rate | “much” is no amount",
        "by=turnover&turnover=12,000 | turnover | twelve in French",
        "by=turnover&turnover=-5 | turnover | “-5” is no amount",
        "by=turnover&turnover=99999999 | turnover | is not between 1 and 10,000,000",
        "by=turnover | turnover | a number is missing",
        "days=367 | days | 367 is not between 1 and 366",
        "fee=80 | fee | 80 is not between 0 and 50",
        "children=1.5 | children | “1.5” is not a whole number",
        "couple=yes&lone=yes&children=1 | lone | does not raise children alone",
        "lone=yes | lone | give their number",
        "activity=robbery | activity | “robbery” is none of the choices",
        "on=2031-01-01 | on | only those from 2026-01-01 to 2026-12-31",
        "on=soon | on | “soon” is no day",
      })
  void whatCannotBeIsToldBesideItsFieldAndNothingTypedIsLost(
      String query, String field, String told) {
    HttpResponse<String> page = get(at("/income?" + encoded(query + "&costs=1234")));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("id=\"p-" + field + "\"").contains("value=\"1234\"");
    assertThat(text(page)).contains(told);
  }

  @Test
  void whatIsTypedIsNeverTakenForMarkup() {
    HttpResponse<String> page =
        get(at("/income?rate=" + encodedAll("\"><script>alert(1)</script>")));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).doesNotContain("<script>alert").contains("&lt;script");
  }

  @Test
  void anotherJobIsLaidBesideTodaysAndAnUnknownOneIsNotFound() {
    assertThat(text(get(at("/income?job=" + CASHIER)))).contains("Today: ", "Then: ", "cashier");
    assertThat(get(at("/income?job=nope")).statusCode()).isEqualTo(404);
    assertThat(get("/dossiers/nothing/income").statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasTypedIsKeptOnlyWithTheTokenAndOnlyIfItCanBeUsed() {
    String page = at("/income");
    String form = "by=turnover&turnover=31000&days=120&couple=yes";

    assertThat(post(page, form).statusCode()).isEqualTo(403);
    assertThat(post(page, "token=" + token + "&by=turnover&turnover=much").statusCode())
        .isEqualTo(400);
    assertThat(get(page).body()).doesNotContain("value=\"31000\"");
    assertThat(post(page, "token=" + token + "&" + form).statusCode()).isEqualTo(303);
    assertThat(text(get(page)))
        .contains("turnover of 31,000 euros", "These values are kept in the plan.");
    assertThat(text(get(page + "?rate=200&days=100"))).contains("turnover of 20,000 euros");
  }

  @Test
  void onlyThePartIsSentToAPageThatStands() {
    assertThat(get(at("/income?turnover=40000"), "HX-Request", "true").body())
        .contains("turnover of 40,000 euros")
        .doesNotContain("<html");
  }

  /** Without clients nothing comes in: 1,000 a month are gone after two, of 1,500. */
  @Test
  void demandTellsWhenSavingsRunOut() {
    HttpResponse<String> page =
        get(at("/income/demand?rate=300&need=1000&savings=1500&clients=0&months=6"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(text(page))
        .contains("Savings run out in 100 of 100 courses, in the middle of these in month 2.")
        .contains("5,000 courses")
        .contains("Savings with which they run out in at most 5, 10 and 20 of 100: 6,000, 6,000");
    assertThat(page.body()).contains("data-role=\"low\"", "data-role=\"high\"", "fan-savings");
  }

  @Test
  void theModelStandsBesideWhatInseePublishes() {
    assertThat(text(get(at("/income/demand")))).contains("Insee", "€680", "€340", "46%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate=0",
        "months=121",
        "stay=0",
        "status=employee",
        "savings=lots",
        "ramp=1.5",
        "costsMonth=900000"
      })
  void demandThatCannotBeIsRefused(String query) {
    HttpResponse<String> page = get(at("/income/demand?" + query));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("id=\"p-" + query.substring(0, query.indexOf('=')) + "\"");
  }

  /** 31 days at 100,000 euros are 3.1 million a month, of one million that is computed. */
  @Test
  void moreThanAClientCanBuyIsToldBesideTheDays() {
    HttpResponse<String> page = get(at("/income/demand?rate=100000&clientDays=31"));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("id=\"p-clientDays\"");
    assertThat(text(page))
        .contains(
            "A client can buy for 1,000,000 euros a month at most: at this day rate, 10 days");
    assertThat(get(at("/income/demand?rate=100000&clientDays=10&capacity=31")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void fewerCoursesAreDrawnOfManyClients() {
    HttpResponse<String> page =
        get(at("/income/demand?rate=300&need=1000&clients=20&atStart=100&months=36"));

    // 4 million by 36 months, 100 clients and 20 more each month.
    assertThat(text(page)).contains("4,672 courses");
  }

  @Test
  void whatIsExpectedOfClientsIsKeptBesideTheRest() {
    post(at("/income"), "token=" + token + "&by=turnover&turnover=31000");
    post(at("/income/demand"), "token=" + token + "&rate=250&need=1400&savings=7777&months=24");

    assertThat(get(at("/income/demand")).body()).contains("value=\"7777\"", "value=\"24\"");
    assertThat(get(at("/income")).body()).contains("value=\"31000\"");
  }

  @Test
  void offersHaveGroundsPricesAndAWarning() {
    HttpResponse<String> page = get(at("/offers?days=100&netNow=2000"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(text(page))
        .contains("Your work by the day", "Floor ", "Anchor ", "for 100 billed days a year")
        .contains("You are left with 2,000 euros a month after tax now")
        .contains("ESCO notes", "Can be done at home")
        .doesNotContain("--net-month");
    assertThat(get(at("/offers?days=0")).statusCode()).isEqualTo(400);
  }

  @Test
  void pagesSpeakFrench() {
    assertThat(text(get(at("/income?by=rate&rate=500,50"), "Accept-Language", "fr")))
        .contains("micro-entreprise", "Une estimation, pas un conseil. Règles du 2026-11-26.");
    assertThat(text(get(at("/income/demand"), "Accept-Language", "fr"))).contains("Épargne");
    assertThat(text(get(at("/offers"), "Accept-Language", "fr"))).contains("Votre travail");
  }

  /** The address of a new dossier of an accountant, with what is to follow it. */
  private String at(String rest) {
    if (dossier.isEmpty()) {
      dossier =
          post("/dossiers", "token=" + token + "&occupation=" + ACCOUNTANT)
              .headers()
              .firstValue("Location")
              .orElseThrow();
    }
    return dossier + rest;
  }

  /** What a person reads: no markup, one space between words. */
  private static String text(HttpResponse<String> page) {
    return page.body()
        .replaceAll("(?s)<[^>]*>", " ")
        .replace("&amp;", "&")
        .replaceAll("[\\s\\u00a0\\u202f]+", " ");
  }

  private static String encoded(String query) {
    return query.replace(" ", "%20").replace("€", "%E2%82%AC");
  }

  private static String encodedAll(String value) {
    return URLEncoder.encode(value, UTF_8);
  }

  private static HttpResponse<String> get(String address, String... headers) {
    HttpRequest.Builder asked = HttpRequest.newBuilder(address(address)).header("Accept", "*/*");
    if (headers.length > 0) {
      asked.headers(headers);
    }
    return send(asked.build());
  }

  private static HttpResponse<String> post(String address, String form) {
    return send(
        HttpRequest.newBuilder(address(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private static URI address(String path) {
    return URI.create("http://localhost:" + server.orElseThrow().port() + path);
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
}
