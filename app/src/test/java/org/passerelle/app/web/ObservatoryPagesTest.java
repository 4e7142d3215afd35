package org.passerelle.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The observatory, simulations and methods as a browser without scripts asks for them. */
class ObservatoryPagesTest {
  @TempDir private static Path folder = Path.of("");

  private static Optional<WebServer> server = Optional.empty();

  @BeforeAll
  static void open() {
    server = Optional.of(TestSite.start(folder));
  }

  @AfterAll
  static void close() {
    server.ifPresent(WebServer::close);
  }

  private static HttpResponse<String> get(String address) {
    return new Browser(server.orElseThrow()).get(address);
  }

  private static HttpResponse<String> getInFrench(String address) {
    return new Browser(server.orElseThrow(), "fr").get(address);
  }

  @Test
  void whatGrewIsToldWithPlaceYearsUnitAndSource() {
    HttpResponse<String> page = get("/observatory");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("What grew fastest from 2004 to 2018: 225 families")
        .contains("In thousands of persons employed, metropolitan France")
        .contains("data-chart=\"bars\"")
        .contains("href=\"/sources#dares_psm\"")
        .doesNotContain("style=\"")
        .doesNotContain("<script>");
  }

  @Test
  void rankingsFollowPlaceAndPeriodAndMarkChangesOfCounting() {
    assertThat(get("/observatory?show=shrinking&table=france_groups&since=1985&until=2010").body())
        .contains("What shrank fastest from 1985 to 2010: 87 groups")
        .contains("The counting changed in 1990, 2003");
    assertThat(get("/observatory?table=united-states-projected").body())
        .contains("The last year is a projection of the Bureau of Labor Statistics");
  }

  @Test
  void yearsOfAnotherTableAreForgotten() {
    assertThat(
            get("/observatory?table=united_states&of=france_families&since=2010&until=2015").body())
        .contains("What grew fastest from 1850 to 2000");
  }

  @Test
  void birthsDeathsAndTheClaimAreTold() {
    assertThat(get("/observatory?show=born").body())
        .contains("Occupations that appeared in the censuses")
        .contains("titles of O*NET-SOC 2019");
    assertThat(getInFrench("/observatory?show=died").body())
        .contains("Métiers disparus des recensements")
        .doesNotContain("web.");
    assertThat(get("/observatory?show=claims").body())
        .contains("divided by 12 in half a century")
        .contains("divided by about six");
  }

  @Test
  void theCurveOfAJobHasItsPastItsForecastAndItsError() {
    assertThat(get("/observatory?job=5230.1").body())
        .contains("How many hold it, and how it may go on: cashier")
        .contains("data-role=\"high\"")
        .contains("data-v=\"2028\"")
        .contains("counted anew")
        .contains("the interval held");
  }

  @Test
  void wordsThatMeanSeveralJobsAreAskedBack() {
    HttpResponse<String> page = getInFrench("/observatory?job=conducteur");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("peut désigner plusieurs métiers")
        .contains("name=\"occupation\" value=\"8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/observatory?since=2010&until=2005 | From 2010 to 2005 cannot be told",
        "/observatory?since=%3Cb%3E | “&lt;b&gt;” is no year",
        "/observatory?table=mars | “mars” is no table",
        "/observatory?least=-1 | “-1” is no size",
        "/observatory?job=zzzzzqqq | No occupation was found",
        "/observatory/simulation?shock=comet | “comet” is no study",
        "/observatory/simulation?kept=5 | “5” of 100 jobs cannot be simulated",
        "/observatory/simulation?years=1000 | years cannot be simulated: 2 to 100"
      })
  void whatCannotBeMetIsToldAboveTheForm(String address, String words) {
    HttpResponse<String> page = get(address);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("role=\"alert\"").contains(words).doesNotContain("<b>");
  }

  @Test
  void noOtherViewExists() {
    assertThat(get("/observatory?show=elsewhere").statusCode()).isEqualTo(404);
  }

  @Test
  void aSimulationTellsWhatHappensToAllAndToTheGroupOfAJob() {
    assertThat(TestSite.engines().workforce().codes()).hasSize(426);

    String page = get("/observatory/simulation?shock=computerisation&job=5230.1").body();

    assertThat(page)
        .contains("Unemployed: 4.4 % before, 8.8 % at most (year 18)")
        .contains("The group of this job")
        .contains("Cashiers and ticket clerks (5230)")
        .contains("Lifting truck operators (8344)")
        .contains("A model, not a forecast");
    assertThat(getInFrench("/observatory/simulation").body())
        .contains("Tous les actifs à la fois")
        .doesNotContain("web.");
  }

  @Test
  void theMethodsAreToldInBothLanguages() {
    assertThat(get("/methods").body()).contains("del Rio-Chanona et al. 2021").contains("Limits.");
    assertThat(getInFrench("/methods").body())
        .contains("À quel point une passerelle est faisable")
        .doesNotContain("web.");
  }
}
