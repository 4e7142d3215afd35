package org.passerelle.reference.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.FactTable;
import org.passerelle.reference.table.TableWriter;

/** A release of two occupations and three skills. */
class EscoImporterTest {
  private static final String E = "http://data.europa.eu/esco/";

  @TempDir private Path folder = Path.of("");
  private final ImportLog log = new ImportLog();

  @BeforeEach
  void writeRelease() throws IOException {
    write(
        "occupations_en.csv",
        "conceptUri,iscoGroup,preferredLabel,altLabels,regulatedProfessionNote,code",
        E + "occupation/b,5230,cashier,\"checkout operator\ncashier\",x/unregulated,5230.1",
        E + "occupation/a,7212,welder,,x/regulated,7212.3");
    write(
        "skills_en.csv",
        "conceptUri,skillType,reuseLevel,preferredLabel,altLabels",
        E + "skill/s3,knowledge,sector-specific,metallurgy,",
        E + "skill/s1,skill/competence,cross-sector,give change,",
        E + "skill/s2,skill/competence,transversal,weld,");
    write("skillGroups_en.csv", "conceptUri,preferredLabel,code", E + "skill/g1,handling,S1");
    write(
        "ISCOGroups_en.csv",
        "conceptUri,code,preferredLabel",
        E + "isco/C5,5,Services",
        E + "isco/C52,52,Sales");
    write(
        "broaderRelationsOccPillar.csv",
        "conceptUri,broaderType,broaderUri",
        E + "occupation/b,ISCOGroup," + E + "isco/C5");
    write(
        "broaderRelationsSkillPillar.csv",
        "conceptType,conceptUri,broaderType,broaderUri",
        "KnowledgeSkillCompetence," + E + "skill/s1,SkillGroup," + E + "skill/g1",
        "KnowledgeSkillCompetence," + E + "skill/s1,KnowledgeSkillCompetence," + E + "skill/s2");
    write(
        "occupationSkillRelations.csv",
        "occupationUri,relationType,skillType,skillUri",
        E + "occupation/b,essential,x," + E + "skill/s1",
        E + "occupation/a,essential,x," + E + "skill/s2",
        E + "occupation/a,optional,x," + E + "skill/s3");
    write(
        "skillSkillRelations.csv",
        "originalSkillUri,relationType,relatedSkillUri",
        E + "skill/s2,optional," + E + "skill/s3");
    for (String collection : List.of("digital", "green", "language", "transversal")) {
      write(collection + "SkillsCollection_en.csv", "conceptUri", E + "skill/s2");
    }
    write(
        "occupations_fr.csv",
        "conceptUri,preferredLabel,altLabels",
        E + "occupation/b,caissier/caissière,\"hôte de caisse/hôtesse de caisse\ncaissière\"",
        E + "occupation/a,soudeur/soudeuse,");
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private Map<String, FactTable> read() {
    return new EscoImporter()
        .read(Distribution.of(List.of(folder)), log).stream()
            .collect(Collectors.toMap(TableWriter::name, TableWriter::table));
  }

  private FactTable read(String table) {
    return read().getOrDefault(table, FactTable.parse("none", "none\n".getBytes(UTF_8)));
  }

  @Test
  void occupationsAreNumberedInTheOrderOfTheirIdentifiers() {
    FactTable table = read("esco_occupations");

    assertThat(table.texts("id")).containsExactly("a", "b");
    assertThat(table.texts("isco08")).containsExactly("7212", "5230");
    assertThat(table.texts("regulated")).containsExactly("1", "0");
  }

  @Test
  void linksNameTheNumbersOfSkills() {
    FactTable table = read("esco_requirements");

    assertThat(table.texts("essential")).containsExactly("1", "0");
    assertThat(table.texts("optional")).containsExactly("2", "");
  }

  @Test
  void frenchTitlesAreTakenApartIntoBothForms() {
    FactTable table = read("esco_occupation_labels_fr");

    assertThat(table.texts("preferred")).containsExactly("soudeur/soudeuse", "caissier/caissière");
    assertThat(table.texts("masculine")).containsExactly("soudeur", "caissier");
    assertThat(table.texts("feminine")).containsExactly("soudeuse", "caissière");
    assertThat(table.texts("alternatives")).containsExactly("", "hôte de caisse|hôtesse de caisse");
  }

  @Test
  void anAlternativeThatSaysThePreferredLabelAgainIsLeftOut() {
    assertThat(read("esco_occupation_labels_en").texts("alternatives"))
        .containsExactly("", "checkout operator");
  }

  @Test
  void aLinkThatLeadsNowhereIsPassedOverAndTold() throws IOException {
    StringBuilder links = new StringBuilder("occupationUri,relationType,skillType,skillUri\n");
    for (int i = 0; i < 99; i++) {
      links.append(E).append("occupation/a,essential,x,").append(E).append("skill/s2\n");
    }
    links.append(E).append("occupation/a,essential,x,").append(E).append("skill/gone\n");
    Files.writeString(folder.resolve("occupationSkillRelations.csv"), links.toString());

    assertThat(read("esco_requirements").texts("essential")).containsExactly("1", "");
    assertThat(log.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rows()).isEqualTo(1);
          assertThat(finding.line()).isEqualTo(101);
          assertThat(finding.example()).endsWith("skill/gone");
        });
  }

  @Test
  void filesThatDoNotBelongTogetherAreRefused() throws IOException {
    write(
        "occupationSkillRelations.csv",
        "occupationUri,relationType,skillType,skillUri",
        E + "occupation/other,essential,x," + E + "skill/s1");

    assertProblem(Problem.TABLE_INCONSISTENT);
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(folder.resolve("occupationSkillRelations.csv"));

    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            FactError.class,
            error ->
                assertThat(error.arguments())
                    .containsExactly("ESCO", "occupationSkillRelations.csv"));
  }

  @Test
  void anOccupationThatIsThereTwiceIsRefused() throws IOException {
    write(
        "occupations_en.csv",
        "conceptUri,iscoGroup,preferredLabel,altLabels,regulatedProfessionNote,code",
        E + "occupation/a,5230,cashier,,x,5230.1",
        E + "occupation/a,7212,welder,,x,7212.3");

    assertProblem(Problem.DUPLICATE_CODE);
  }

  @Test
  void aFileWithOtherColumnsIsRefused() throws IOException {
    write("occupations_en.csv", "uri,label", "x,y");

    assertProblem(Problem.COLUMN_MISSING);
  }

  private void assertProblem(Problem problem) {
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            FactError.class, error -> assertThat(error.problem()).isEqualTo(problem));
  }
}
