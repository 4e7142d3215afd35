package org.passerelle.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** All occupations and how they lie to each other, on the real facts. */
class MapCommandTest {
  @TempDir private Path folder = Path.of("");

  private Calls calls() {
    return new Calls(folder);
  }

  @Test
  void aTableNamesTheClustersAndTypicalOccupations() {
    Calls calls = calls();
    assertThat(calls.run("map", "--highlight", "5230.1", "--lang", "en")).isZero();

    assertThat(calls.out())
        .contains("3,007 occupations in ")
        .contains("such as ")
        .contains("cashier (5230.1) is in cluster ")
        .contains("Modularity: 0.9")
        .contains("How to read");
  }

  @Test
  void aDrawingSaysInWordsWhatItShows() {
    Calls calls = calls();
    Path file = calls.file("map.svg");
    assertThat(calls.run("map", "--out", file.toString(), "--highlight", "5230.1", "--lang", "fr"))
        .isZero();
    Document svg = Jsoup.parse(calls.read(file), "", Parser.xmlParser());

    assertThat(svg.select("svg > title").text()).contains("métiers");
    assertThat(svg.select("svg > desc").text()).contains("Comment lire");
    assertThat(svg.select("g > path")).hasSize(3007);
    assertThat(svg.select("text").eachText()).contains("hôte de caisse/hôtesse de caisse");
    assertThat(svg.select("g > title").eachText()).contains("soudeur/soudeuse");
    assertThat(calls.out()).contains("La carte est écrite dans");
  }

  @Test
  void everyOccupationHasAPlaceInTheData() {
    Calls calls = calls();
    assertThat(calls.run("map", "--json", "--seed", "7")).isZero();
    JsonNode map = calls.json();

    assertThat(map.path("seed").asInt()).isEqualTo(7);
    assertThat(map.path("places").size()).isEqualTo(3007);
    assertThat(map.path("clusters").size()).isBetween(20, 60);
    int inside = 0;
    for (JsonNode cluster : map.path("clusters")) {
      inside += cluster.path("size").asInt();
      assertThat(cluster.path("name").asString()).isNotBlank();
    }
    assertThat(inside + map.path("alone").asInt()).isEqualTo(3007);
  }

  @Test
  void aFolderThatIsNotThereIsToldBeforeAnythingIsLost() {
    Calls calls = calls();
    String file = folder.resolve("nowhere").resolve("map.svg").toString();

    assertThat(calls.run("map", "--out", file, "--lang", "en"))
        .isEqualTo(ExitCode.CANNOT_WRITE.code());
    assertThat(calls.err()).contains("nowhere");
    assertThat(calls.run("map", "--seed", "much")).isEqualTo(ExitCode.USAGE.code());
    assertThat(calls.run("map", "--highlight", "zzzqqq")).isEqualTo(ExitCode.NOT_FOUND.code());
  }
}
