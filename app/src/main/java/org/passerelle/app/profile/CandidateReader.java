package org.passerelle.app.profile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.engine.profile.CefrLevel;
import org.passerelle.engine.profile.Cv;
import org.passerelle.engine.profile.Diplomas;
import org.passerelle.engine.profile.Education;
import org.passerelle.engine.profile.EducationLevel;
import org.passerelle.engine.profile.Experience;
import org.passerelle.engine.profile.LanguageSkill;
import org.passerelle.engine.profile.LanguageWords;
import org.passerelle.engine.profile.Passage;
import org.passerelle.engine.profile.Section;
import tools.jackson.databind.JsonNode;

/**
 * Reads the {@code Candidate} of HR-XML 3 that the Europass CV editor has written since 2020. Its
 * schema is not published; the names of elements are those that exported files bear. Of {@code
 * CandidatePerson} only the mother tongues are read.
 */
record CandidateReader(CvDates dates) {
  private static final List<List<String>> SKILLS =
      List.of(
          List.of("DigitalSkills", "DigitalSkillsGroup", "DigitalSkill"),
          List.of("DigitalSkills", "DigitalSkill"),
          List.of("OrganisationalSkills", "OrganisationalSkill", "Title"),
          List.of(
              "CommunicationAndInterpersonalSkills", "CommunicationAndInterpersonalSkill", "Title"),
          List.of("ManagementAndLeadershipSkills", "ManagementAndLeadershipSkill", "Title"));

  Cv read(JsonNode candidate) {
    JsonNode profile = candidate.path("CandidateProfile");
    List<JsonNode> competencies = Tree.all(profile, "PersonQualifications", "PersonCompetency");
    return new Cv(
        Tree.all(profile, "EmploymentHistory", "EmployerHistory", "PositionHistory").stream()
            .map(this::experience)
            .filter(e -> !e.title().isEmpty())
            .toList(),
        Tree.all(profile, "EducationHistory", "EducationOrganizationAttendance").stream()
            .map(CandidateReader::education)
            .filter(e -> !e.name().isEmpty())
            .toList(),
        Stream.concat(
                Tree.texts(candidate, "CandidatePerson", "PrimaryLanguageCode").stream()
                    .flatMap(code -> LanguageWords.code(code).stream())
                    .map(code -> new LanguageSkill(code, Optional.empty(), true)),
                competencies.stream()
                    .filter(CandidateReader::isLanguage)
                    .flatMap(node -> language(node).stream()))
            .toList(),
        skills(profile, competencies),
        passages(profile));
  }

  private Experience experience(JsonNode position) {
    JsonNode period = position.path("EmploymentPeriod");
    return dates.experience(
        Tree.text(position, "PositionTitle"),
        CvDates.month(Tree.text(period, "StartDate", "FormattedDateTime")),
        CvDates.month(Tree.text(period, "EndDate", "FormattedDateTime")),
        Tree.text(period, "CurrentIndicator").equals("true"));
  }

  private static Education education(JsonNode node) {
    String name = Tree.text(node, "EducationDegree", "DegreeName");
    Optional<EducationLevel> level =
        Diplomas.ofEqf(Tree.text(node, "EducationLevelCode")).or(() -> Diplomas.level(name));
    return new Education(
        name,
        level,
        CvDates.month(Tree.text(node, "AttendancePeriod", "EndDate", "FormattedDateTime"))
            .map(YearMonth::getYear));
  }

  private static boolean isLanguage(JsonNode competency) {
    return Tree.text(competency, "TaxonomyID").equalsIgnoreCase("language");
  }

  private static Optional<LanguageSkill> language(JsonNode node) {
    List<CefrLevel> levels =
        Tree.texts(node, "CompetencyDimension", "Score", "ScoreText").stream()
            .flatMap(text -> LanguageWords.cefr(text).stream())
            .toList();
    return LanguageWords.code(Tree.text(node, "CompetencyID"))
        .map(code -> new LanguageSkill(code, SkillsPassportReader.middle(levels), false));
  }

  private static List<Passage> skills(JsonNode profile, List<JsonNode> competencies) {
    List<String> found = new ArrayList<>();
    competencies.stream()
        .filter(node -> !isLanguage(node))
        .forEach(node -> {
          found.add(Tree.text(node, "CompetencyName"));
          // EURES writes the addresses of ESCO here.
          Tree.texts(node, "CompetencyID").stream()
              .filter(id -> id.contains("/esco/skill/"))
              .forEach(found::add);
        });
    for (List<String> path : SKILLS) {
      found.addAll(Tree.texts(profile, path.toArray(String[]::new)));
    }
    return found.stream().map(name -> Passage.of(name, Section.SKILLS, 0)).toList();
  }

  private List<Passage> passages(JsonNode profile) {
    List<Passage> found = new ArrayList<>();
    Tree.texts(profile, "ExecutiveSummary")
        .forEach(text -> found.addAll(Passage.allOf(text, Section.PROFILE, 0)));
    for (JsonNode position :
        Tree.all(profile, "EmploymentHistory", "EmployerHistory", "PositionHistory")) {
      int months = experience(position).months();
      Tree.texts(position, "Description")
          .forEach(text -> found.addAll(Passage.allOf(text, Section.EXPERIENCE, months)));
    }
    for (List<String> path : SKILLS) {
      List<String> description = new ArrayList<>(path);
      description.removeLast();
      description.add("Description");
      Tree.texts(profile, description.toArray(String[]::new))
          .forEach(text -> found.addAll(Passage.allOf(text, Section.SKILLS, 0)));
    }
    return found;
  }
}
