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

/** A release of two occupations and three skills. */
class EscoImporterTest {
  private static final String E = "http://data.europa.eu/esco/";
  private static final String OCCUPATION_HEADER =
      "conceptUri,iscoGroup,preferredLabel,altLabels,regulatedProfessionNote,code";
  private static final String REQUIREMENTS = "occupationSkillRelations.csv";
  private static final String REQUIREMENT_HEADER = "occupationUri,relationType,skillType,skillUri";

  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void writesTheRelease() {
    release = new SmallRelease(folder, new EscoImporter());
    release.with(
        "occupations_en.csv",
        OCCUPATION_HEADER,
        E + "occupation/b,5230,cashier,\"checkout operator\ncashier\",x/unregulated,5230.1",
        E + "occupation/a,7212,welder,,x/regulated,7212.3");
    release.with(
        "skills_en.csv",
        "conceptUri,skillType,reuseLevel,preferredLabel,altLabels",
        E + "skill/s3,knowledge,sector-specific,metallurgy,",
        E + "skill/s1,skill/competence,cross-sector,give change,",
        E + "skill/s2,skill/competence,transversal,weld,");
    release.with(
        "skillGroups_en.csv", "conceptUri,preferredLabel,code", E + "skill/g1,handling,S1");
    release.with(
        "ISCOGroups_en.csv",
        "conceptUri,code,preferredLabel",
        E + "isco/C5,5,Services",
        E + "isco/C52,52,Sales",
        E + "isco/C5230,5230,Cashiers",
        E + "isco/C7212,7212,Welders");
    release.with(
        "broaderRelationsOccPillar.csv",
        "conceptUri,broaderType,broaderUri",
        E + "occupation/b,ISCOGroup," + E + "isco/C5");
    release.with(
        "broaderRelationsSkillPillar.csv",
        "conceptType,conceptUri,broaderType,broaderUri",
        "KnowledgeSkillCompetence," + E + "skill/s1,SkillGroup," + E + "skill/g1",
        "KnowledgeSkillCompetence," + E + "skill/s1,KnowledgeSkillCompetence," + E + "skill/s2");
    release.with(
        REQUIREMENTS,
        REQUIREMENT_HEADER,
        E + "occupation/b,essential,x," + E + "skill/s1",
        E + "occupation/a,essential,x," + E + "skill/s2",
        E + "occupation/a,optional,x," + E + "skill/s3");
    release.with(
        "skillSkillRelations.csv",
        "originalSkillUri,relationType,relatedSkillUri",
        E + "skill/s2,optional," + E + "skill/s3");
    for (String collection : EscoFiles.COLLECTIONS) {
      release.with(collection + "SkillsCollection_en.csv", "conceptUri", E + "skill/s2");
    }
    release.with(
        "occupations_fr.csv",
        "conceptUri,preferredLabel,altLabels",
        E + "occupation/b,caissier/caissière,\"hôte de caisse/hôtesse de caisse\ncaissière\"",
        E + "occupation/a,soudeur/soudeuse,");
  }

  @Test
  void occupationsAreNumberedInTheOrderOfTheirIdentifiers() {
    assertThat(release.lines("esco_occupations"))
        .containsExactly(
            "id\tcode\tisco08\tbroader\tregulated", "a\t7212.3\t7212\t\t1", "b\t5230.1\t5230\t\t0");
  }

  @Test
  void anOccupationKnowsTheOneAboveIt() {
    release.with(
        "broaderRelationsOccPillar.csv",
        "conceptUri,broaderType,broaderUri",
        E + "occupation/a,Occupation," + E + "occupation/b");

    assertThat(release.rows("esco_occupations"))
        .containsExactly("a\t7212.3\t7212\t1\t1", "b\t5230.1\t5230\t\t0");
  }

  @Test
  void anOccupationOutsideOfAllGroupsIsKeptAndTold() {
    release.with(
        "occupations_en.csv",
        OCCUPATION_HEADER,
        E + "occupation/b,5230,cashier,,x/unregulated,5230.1",
        E + "occupation/a,9999,welder,,x/regulated,9999.3");

    assertThat(release.rows("esco_occupations")).contains("a\t9999.3\t9999\t\t1");
    assertThat(release.findings())
        .containsExactly(new Finding(Kind.UNKNOWN_GROUP, "occupations_en.csv", 1, 3, "9999"));
  }

  @Test
  void anOccupationOfWhichNothingIsSaidIsNotRegulated() {
    release.with(
        "occupations_en.csv",
        OCCUPATION_HEADER,
        E + "occupation/b,5230,cashier,,,5230.1",
        E + "occupation/a,7212,welder,,x/regulated,7212.3");

    assertThat(release.rows("esco_occupations"))
        .containsExactly("a\t7212.3\t7212\t\t1", "b\t5230.1\t5230\t\t0");
  }

  @Test
  void linksNameTheNumbersOfSkills() {
    assertThat(release.lines("esco_requirements"))
        .containsExactly("essential\toptional", "1\t2", "0\t");
    assertThat(release.rows("esco_skill_links")).containsExactly("\t", "\t2", "\t");
  }

  @Test
  void aSkillStandsBelowSkillsAndInGroups() {
    assertThat(release.lines("esco_skill_broader"))
        .containsExactly("skills\tgroups", "1\t0", "\t", "\t");
  }

  @Test
  void frenchTitlesAreTakenApartIntoBothForms() {
    assertThat(release.lines("esco_occupation_labels_fr"))
        .containsExactly(
            "preferred\tmasculine\tfeminine\talternatives",
            "soudeur/soudeuse\tsoudeur\tsoudeuse\t",
            "caissier/caissière\tcaissier\tcaissière\thôte de caisse|hôtesse de caisse");
  }

  @Test
  void anAlternativeThatSaysThePreferredLabelAgainIsLeftOut() {
    assertThat(release.lines("esco_occupation_labels_en"))
        .containsExactly("preferred\talternatives", "welder\t", "cashier\tcheckout operator");
  }

  @Test
  void theFirstFrenchFileThatNamesASkillCounts() {
    release
        .with(
            "skills_fr_labels.csv",
            "conceptUri,preferredLabel,altLabels",
            E + "skill/s1,rendre la monnaie,")
        .with(
            "digitalSkillsCollection_fr.csv",
            "conceptUri,preferredLabel,altLabels",
            E + "skill/s1,donner la monnaie,",
            E + "skill/s2,souder,braser|souder");

    assertThat(release.rows("esco_skill_labels_fr"))
        .containsExactly("rendre la monnaie\t", "souder\tbraser", "\t");
  }

  @Test
  void aLinkThatLeadsNowhereIsPassedOverAndTold() {
    List<String> lines = new ArrayList<>(List.of(REQUIREMENT_HEADER));
    lines.addAll(Collections.nCopies(99, E + "occupation/a,essential,x," + E + "skill/s2"));
    lines.add(E + "occupation/a,essential,x," + E + "skill/gone");
    release.with(REQUIREMENTS, lines.toArray(String[]::new));

    assertThat(release.rows("esco_requirements")).containsExactly("1\t", "\t");
    assertThat(release.findings())
        .containsExactly(new Finding(Kind.DANGLING_LINK, REQUIREMENTS, 1, 101, E + "skill/gone"));
  }

  @Test
  void filesThatDoNotBelongTogetherAreRefused() {
    release
        .with(
            REQUIREMENTS, REQUIREMENT_HEADER, E + "occupation/other,essential,x," + E + "skill/s1")
        .isRefusedFor(Problem.TABLE_INCONSISTENT, REQUIREMENTS, "2", E + "occupation/other");
  }

  @Test
  void aMissingFileIsNamed() {
    release.without(REQUIREMENTS).isRefusedFor(Problem.RELEASE_INCOMPLETE, "ESCO", REQUIREMENTS);
  }

  @Test
  void anOccupationThatIsThereTwiceIsRefused() {
    release
        .with(
            "occupations_en.csv",
            OCCUPATION_HEADER,
            E + "occupation/a,5230,cashier,,x,5230.1",
            E + "occupation/a,7212,welder,,x,7212.3")
        .isRefusedFor(
            Problem.DUPLICATE_CODE, "occupations_en.csv", "3", "conceptUri", E + "occupation/a");
  }

  @Test
  void aFileWithOtherColumnsIsRefused() {
    release
        .with("occupations_en.csv", "uri,label", "x,y")
        .isRefusedFor(Problem.COLUMN_MISSING, "occupations_en.csv", "conceptUri");
  }
}
