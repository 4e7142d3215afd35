package org.passerelle.app.profile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.passerelle.app.profile.ProfileError.Problem;
import org.passerelle.engine.profile.CefrLevel;
import org.passerelle.engine.profile.Cv;
import org.passerelle.engine.profile.Education;
import org.passerelle.engine.profile.EducationLevel;
import org.passerelle.engine.profile.Experience;
import org.passerelle.engine.profile.LanguageSkill;
import org.passerelle.engine.profile.Passage;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.Section;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/** CVs of a person who does not exist. */
class CvFilesTest {
  private static final CvFiles FILES = new CvFiles(YearMonth.of(2026, 1));

  private static final String JSON_RESUME =
      """
      {"basics": {"name": "Zoe Testone", "email": "zoe@example.org", "phone": "0102",
         "label": "Baker", "summary": "I bake <b>bread</b>.", "location": {"address": "1 Elm St"}},
       "work": [
         {"name": "Mill Ltd", "position": "Baker", "startDate": "2020-03-15",
          "endDate": "2022-02", "summary": "Kneading", "highlights": ["Won a prize"]},
         {"name": "Bread Inc", "position": "Head baker", "startDate": "2025-02"}],
       "education": [{"institution": "School of Bread", "studyType": "CAP", "area": "bakery",
          "endDate": "2019"}],
       "skills": [{"name": "Baking", "level": "Master", "keywords": ["sourdough", "rye"]}],
       "languages": [{"language": "French", "fluency": "Native speaker"},
                     {"language": "English", "fluency": "B2"}, {"language": "Elvish"}],
       "references": [{"name": "Jane Doe"}]}
      """;

  private static final String CANDIDATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3"
          xmlns:oa="http://www.openapplications.org/oagis/9"
          xmlns:eures="http://www.europass_eures.eu/1.0">
        <CandidatePerson>
          <PersonName><oa:GivenName>Zoe</oa:GivenName></PersonName>
          <Communication><oa:URI>zoe@example.org</oa:URI></Communication>
          <PrimaryLanguageCode name="NORMAL">fre</PrimaryLanguageCode>
        </CandidatePerson>
        <CandidateProfile languageCode="en">
          <EmploymentHistory><EmployerHistory>
            <hr:OrganizationName>Mill Ltd</hr:OrganizationName>
            <PositionHistory>
              <PositionTitle>Baker</PositionTitle>
              <eures:EmploymentPeriod>
                <eures:StartDate><hr:FormattedDateTime>2025-02</hr:FormattedDateTime></eures:StartDate>
                <hr:CurrentIndicator>true</hr:CurrentIndicator>
              </eures:EmploymentPeriod>
              <oa:Description>&lt;p&gt;Kneading &amp;amp; baking&lt;/p&gt;</oa:Description>
            </PositionHistory>
          </EmployerHistory></EmploymentHistory>
          <EducationHistory><EducationOrganizationAttendance>
            <hr:OrganizationName>School of Bread</hr:OrganizationName>
            <EducationLevelCode>7</EducationLevelCode>
            <AttendancePeriod><EndDate><hr:FormattedDateTime>2019-06-30</hr:FormattedDateTime></EndDate></AttendancePeriod>
            <EducationDegree><hr:DegreeName>Master of bread</hr:DegreeName></EducationDegree>
          </EducationOrganizationAttendance></EducationHistory>
          <PersonQualifications>
            <PersonCompetency>
              <CompetencyID schemeName="NORMAL">eng</CompetencyID>
              <hr:TaxonomyID>language</hr:TaxonomyID>
              <eures:CompetencyDimension><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
              <eures:CompetencyDimension><eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
              <eures:CompetencyDimension><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
            </PersonCompetency>
            <PersonCompetency>
              <hr:TaxonomyID>Digital_Skill</hr:TaxonomyID>
              <hr:CompetencyName>spreadsheets</hr:CompetencyName>
            </PersonCompetency>
          </PersonQualifications>
        </CandidateProfile>
      </Candidate>
      """;

  private static Cv read(String text) {
    return FILES.read("cv", text.getBytes(UTF_8));
  }

  private static Problem problem(byte[] bytes) {
    return catchThrowableOfType(ProfileError.class, () -> FILES.read("cv", bytes)).problem();
  }

  private static Problem problem(String text) {
    return problem(text.getBytes(UTF_8));
  }

  @Test
  void jsonResumeIsReadWithoutThePerson() {
    Cv cv = read(JSON_RESUME);

    assertThat(cv.experiences())
        .containsExactly(
            new Experience(
                "Baker",
                Optional.of(YearMonth.of(2020, 3)),
                Optional.of(YearMonth.of(2022, 2)),
                false,
                24),
            new Experience(
                "Head baker", Optional.of(YearMonth.of(2025, 2)), Optional.empty(), true, 12));
    assertThat(cv.education())
        .containsExactly(
            new Education(
                "CAP, bakery", Optional.of(EducationLevel.UPPER_SECONDARY), Optional.of(2019)));
    assertThat(cv.languages())
        .containsExactly(
            new LanguageSkill("fr", Optional.empty(), true),
            new LanguageSkill("en", Optional.of(CefrLevel.B2), false));
    assertThat(cv.skills()).extracting(Passage::text).containsExactly("Baking", "sourdough", "rye");
    assertThat(cv.passages())
        .extracting(Passage::text, Passage::section, Passage::months)
        .containsExactly(
            tuple("Baker", Section.PROFILE, 0),
            tuple("I bake bread .", Section.PROFILE, 0),
            tuple("Kneading", Section.EXPERIENCE, 24),
            tuple("Won a prize", Section.EXPERIENCE, 24));
    assertThat(cv.toString()).doesNotContain("Zoe", "example.org", "0102", "Elm", "Mill", "Doe");
  }

  @Test
  void theEuropassCandidateIsReadWithoutThePerson() {
    Cv cv = read(CANDIDATE);

    assertThat(cv.experiences())
        .containsExactly(
            new Experience(
                "Baker", Optional.of(YearMonth.of(2025, 2)), Optional.empty(), true, 12));
    assertThat(cv.education())
        .containsExactly(
            new Education(
                "Master of bread", Optional.of(EducationLevel.MASTER), Optional.of(2019)));
    assertThat(cv.languages())
        .containsExactly(
            new LanguageSkill("fr", Optional.empty(), true),
            new LanguageSkill("en", Optional.of(CefrLevel.B2), false));
    assertThat(cv.skills()).extracting(Passage::text).containsExactly("spreadsheets");
    assertThat(cv.passages())
        .extracting(Passage::text, Passage::months)
        .containsExactly(tuple("Kneading & baking", 12));
    assertThat(cv.toString()).doesNotContain("Zoe", "example.org", "Mill");
  }

  @Test
  void theSkillsPassportThatIsWrittenIsReadBackFromBothForms() {
    Profile profile = ProfileFilesTest.full();
    SkillsPassportWriter writer = new SkillsPassportWriter(Reference.bundled(), Language.ENGLISH);
    Instant now = Instant.parse("2026-01-01T00:00:00Z");

    Cv json = read(writer.json(profile, now));
    Cv xml = read(writer.xml(profile, now));

    assertThat(xml).isEqualTo(json);
    assertThat(json.experiences().getFirst()).isEqualTo(profile.experiences().getFirst());
    assertThat(json.education()).isEqualTo(profile.education());
    assertThat(json.languages()).containsExactlyInAnyOrderElementsOf(profile.languages());
    assertThat(json.passages()).hasSize(profile.heldSkills().size());
    assertThat(writer.xml(profile, now))
        .contains(
            "<From year=\"2021\" month=\"--03\"></From>",
            "<WorkExperienceList><WorkExperience>",
            "xmlns=\"http://europass.cedefop.europa.eu/Europass\"");
  }

  @Test
  void aYearAloneStandsForItsMiddle() {
    assertThat(
            read("{\"work\": [{\"position\": \"x\", \"startDate\": \"2019\", \"endDate\":"
                    + " \"2020\"}]}")
                .experiences()
                .getFirst()
                .months())
        .isEqualTo(13);
  }

  @Test
  void impossibleDatesGiveNoLength() {
    Cv cv =
        read(
            """
            {"work": [{"position": "a", "startDate": "2020-05", "endDate": "2019-01"},
                      {"position": "b", "startDate": "soon", "endDate": "99999-01"},
                      {"position": 7, "startDate": {"a": []}}, {"startDate": "2020-01"}, null, 3]}
            """);

    assertThat(cv.experiences()).extracting(Experience::title).containsExactly("a", "b", "7");
    assertThat(cv.experiences()).allMatch(e -> e.months() == 0);
  }

  @Test
  void xmlInAnotherEncodingIsRead() {
    byte[] bytes = CANDIDATE.replace("UTF-8", "UTF-16").getBytes(UTF_16);

    assertThat(FILES.read("cv", bytes)).isEqualTo(read(CANDIDATE));
  }

  @Test
  void hostileXmlIsRefused() {
    String entity =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Candidate>&e;</Candidate>";
    assertThat(problem(entity)).isEqualTo(Problem.DOCUMENT_TYPE);
    assertThat(problem("<Candidate>&e;</Candidate>"))
        .isIn(Problem.DOCUMENT_TYPE, Problem.MALFORMED);
    assertThat(problem("<a>".repeat(60) + "</a>".repeat(60))).isEqualTo(Problem.TOO_DEEP);
    assertThat(problem("<a>" + "<b/>".repeat(200_000) + "</a>")).isEqualTo(Problem.TOO_DEEP);
    assertThat(problem("<Candidate>")).isEqualTo(Problem.MALFORMED);
    assertThat(problem(new byte[] {'<', 'a', '>', (byte) 0xff, (byte) 0xfe, '<', '/', 'a', '>'}))
        .isEqualTo(Problem.MALFORMED);
  }

  @Test
  void otherFilesAreRefused() {
    assertThat(problem("<html/>")).isEqualTo(Problem.UNKNOWN_FORMAT);
    assertThat(problem("{\"a\": 1}")).isEqualTo(Problem.UNKNOWN_FORMAT);
    assertThat(problem("{\"format\": \"passerelle-profile/1\", \"skills\": []}"))
        .isEqualTo(Problem.UNKNOWN_FORMAT);
    assertThat(problem("")).isEqualTo(Problem.UNKNOWN_FORMAT);
    assertThat(problem("%PDF-1.7")).isEqualTo(Problem.MALFORMED);
    assertThat(problem(" ".repeat(6_000_000))).isEqualTo(Problem.TOO_LARGE);
  }
}
