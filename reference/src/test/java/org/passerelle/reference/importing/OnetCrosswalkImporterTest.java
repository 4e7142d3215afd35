package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.importing.ImportLog.Finding;
import org.passerelle.reference.importing.ImportLog.Kind;
import org.passerelle.reference.table.FactError.Problem;

class OnetCrosswalkImporterTest {
  private static final String ADDRESS = "http://data.europa.eu/esco/occupation/";
  private static final String HEADER = "concept_uri,onet_code,onet_occupation";

  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void writesTheTables() {
    release =
        new SmallRelease(folder, new OnetCrosswalkImporter())
            .with(
                "occupations_en.csv",
                "conceptUri,preferredLabel,altLabels",
                ADDRESS + "astronomer,astronomer,star gazer",
                ADDRESS + "chef,chef,head chef|chief cook",
                ADDRESS + "mayor,mayor,",
                ADDRESS + "premier,premier,chief executive",
                ADDRESS + "roofer,slater,roof worker|roofer",
                ADDRESS + "caulker,wood caulker,")
            .with(
                "esco_onet_crosswalk_MCC.csv",
                HEADER,
                ADDRESS + "astronomer,19-2011.00,astronomers",
                ADDRESS + "mayor,11-1011.00,chief executives",
                ADDRESS + "premier,11-1011.00,chief executives",
                ADDRESS + "roofer,47-2181.00,\"roofers, except thatchers\"",
                ADDRESS + "caulker,51-9199.00,\"production workers, all other\"")
            .with(
                "crosswalk_soc2010_to_soc2018.csv",
                "2010 SOC Code,2010 SOC Title,2018 SOC Code",
                "29-2041,Emergency Medical Technicians and Paramedics (#),29-2042",
                "29-2041,Emergency Medical Technicians and Paramedics (#),29-2043",
                "39-3011,Gaming Dealers,39-3011",
                "45-3011,Fishers,45-3031",
                "45-3021,Hunters,45-3031",
                "47-2031,Carpenters,47-2031",
                "51-9199,\"Production Workers, All Other\",51-9199",
                "11-9061,Funeral Service Managers,11-9171")
            .with(
                "dingel_neiman_occupations_workathome.csv",
                "onetsoccode,title,teleworkable",
                "11-1011.00,Chief Executives,1",
                "11-9061.00,Funeral Service Managers,0",
                "15-1141.00,Database Administrators,1",
                "19-2011.00,Astronomers,1",
                "29-2041.00,Emergency Medical Technicians and Paramedics,0",
                "39-3011.00,Gaming Dealers,0",
                "45-3011.00,Fishers,0",
                "47-2031.01,Construction Carpenters,0",
                "47-2181.00,Roofers,0")
            .with("onet_2020_abilities_importance.csv", "onet_soc", "19-2011.00")
            .with(
                "Occupation Data.txt",
                "O*NET-SOC Code\tTitle",
                "11-1011.00\tChief Executives",
                "11-9171.00\tFuneral Home Managers",
                "15-1242.00\tDatabase Administrators",
                "19-2011.00\tAstronomers",
                "29-2042.00\tEmergency Medical Technicians",
                "29-2043.00\tParamedics",
                "39-3011.00\tGambling Dealers",
                "45-3031.00\tFishing and Hunting Workers",
                "47-2031.00\tCarpenters",
                "47-2181.00\tRoofers",
                "51-9199.00\tProduction Workers, All Other");
  }

  @Test
  void aTitleInSmallLettersTakesTheCaseOfTheSocTitle() {
    assertThat(release.rows("classification_onet_soc_2010"))
        .contains("51-9199.00\tProduction Workers, All Other\t\t");
  }

  @Test
  void theSameTitleIsTheCounterpartUnderWhateverCode() {
    assertThat(release.rows("crosswalk_onet_soc_2010_onet_soc"))
        .contains("19-2011.00\t19-2011.00\t1\texact", "15-1141.00\t15-1242.00\t1\texact");
  }

  @Test
  void aCodeThatWasRetitledOrRenumberedAloneIsTheCounterpart() {
    assertThat(release.rows("crosswalk_onet_soc_2010_onet_soc"))
        .contains("39-3011.00\t39-3011.00\t1\texact", "11-9061.00\t11-9171.00\t1\texact");
  }

  @Test
  void whatWasSplitLeadsToEachPartAndWhatWasJoinedToTheWhole() {
    assertThat(release.rows("crosswalk_onet_soc_2010_onet_soc"))
        .contains(
            "29-2041.00\t29-2042.00\t1\tunit_group",
            "29-2041.00\t29-2043.00\t1\tunit_group",
            "45-3011.00\t45-3031.00\t1\tunit_group",
            "47-2031.01\t47-2031.00\t1\tunit_group");
  }

  @Test
  void aCodeThatWasGivenToAnotherOccupationIsNotFollowed() {
    release.with(
        "Occupation Data.txt",
        "O*NET-SOC Code\tTitle",
        "15-1141.00\tRobot Tamers",
        "15-1242.00\tDatabase Administrators");

    assertThat(release.rows("crosswalk_onet_soc_2010_onet_soc"))
        .contains("15-1141.00\t15-1242.00\t1\texact");
  }

  @Test
  void anEscoOccupationIsTheCounterpartWhereTheCodeIsItsAloneAndTheTitleALabelOfIt() {
    assertThat(release.rows("crosswalk_esco_occupation_onet_soc_2010"))
        .containsExactlyInAnyOrder(
            "astronomer\t19-2011.00\t1\texact",
            "roofer\t47-2181.00\t1\texact",
            "mayor\t11-1011.00\t1\tunit_group",
            "premier\t11-1011.00\t1\tunit_group",
            "caulker\t51-9199.00\t1\tunit_group");
  }

  @Test
  void anOccupationThatEscoDoesNotHaveIsLeftOutAndTakenDown() {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(Collections.nCopies(99, ADDRESS + "astronomer,19-2011.00,astronomers"));
    lines.add(ADDRESS + "alchemist,19-2031.00,chemists");
    release.with("esco_onet_crosswalk_MCC.csv", lines.toArray(String[]::new));

    assertThat(release.rows("crosswalk_esco_occupation_onet_soc_2010"))
        .noneMatch(row -> row.startsWith("alchemist"));
    assertThat(release.findings())
        .containsExactly(
            new Finding(
                Kind.DANGLING_LINK, "esco_onet_crosswalk_MCC.csv", 1, 101, ADDRESS + "alchemist"));
  }

  @Test
  void aCrosswalkWithoutAddressesIsRefused() {
    release
        .with("esco_onet_crosswalk_MCC.csv", "onet_code,onet_occupation", "19-2011.00,astronomers")
        .isRefusedFor(Problem.COLUMN_MISSING, "esco_onet_crosswalk_MCC.csv", "concept_uri");
  }
}
