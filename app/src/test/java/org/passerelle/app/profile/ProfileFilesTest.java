package org.passerelle.app.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.profile.ProfileError.Problem;
import org.passerelle.app.profile.ReadProfile.Kind;
import org.passerelle.app.text.Messages;
import org.passerelle.engine.profile.CefrLevel;
import org.passerelle.engine.profile.Constraints;
import org.passerelle.engine.profile.Cv;
import org.passerelle.engine.profile.Education;
import org.passerelle.engine.profile.EducationLevel;
import org.passerelle.engine.profile.Experience;
import org.passerelle.engine.profile.InterestQuestionnaire;
import org.passerelle.engine.profile.LanguageSkill;
import org.passerelle.engine.profile.LinkedSkill;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileBuilder;
import org.passerelle.engine.profile.SkillLevel;
import org.passerelle.engine.profile.Values;
import org.passerelle.engine.profile.WorkValue;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

class ProfileFilesTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final ProfileFiles FILES = new ProfileFiles(REFERENCE);

  static Profile full() {
    int cashier = REFERENCE.occupations().find("5230.1").orElseThrow();
    int[] essential = REFERENCE.requirements().essential().row(cashier);
    InterestQuestionnaire questionnaire = InterestQuestionnaire.full(REFERENCE);
    Map<String, Integer> answers = new HashMap<>();
    questionnaire
        .items()
        .forEach(i -> answers.put(i.id(), 1 + Math.floorMod(i.id().hashCode(), 5)));
    return new ProfileBuilder(REFERENCE)
        .occupation(cashier, "caissière « Île »", 30)
        .cv(
            new Cv(
                List.of(
                    new Experience(
                        "Caissière",
                        Optional.of(YearMonth.of(2021, 3)),
                        Optional.of(YearMonth.of(2023, 8)),
                        false,
                        30),
                    new Experience(
                        "Vendeuse",
                        Optional.of(YearMonth.of(2024, 1)),
                        Optional.empty(),
                        true,
                        10)),
                List.of(
                    new Education(
                        "Bac pro commerce",
                        Optional.of(EducationLevel.UPPER_SECONDARY),
                        Optional.of(2019)),
                    new Education("Permis CACES", Optional.empty(), Optional.empty())),
                List.of(
                    new LanguageSkill("fr", Optional.empty(), true),
                    new LanguageSkill("en", Optional.of(CefrLevel.B1), false)),
                List.of(),
                List.of()),
            List.of(new LinkedSkill(essential[1], "tenue de caisse", 0.9)))
        .level(essential[0], SkillLevel.ADVANCED)
        .years(essential[0], 2.5)
        .reject(essential[2])
        .interests(questionnaire.score(answers))
        .values(new Values(Map.of(WorkValue.SUPPORT, 5, WorkValue.RECOGNITION, 2)))
        .constraints(
            new Constraints(
                Optional.of("FR"),
                Optional.of("53"),
                Optional.of("29"),
                Optional.of(6),
                Optional.of(1500),
                true))
        .build();
  }

  private static ReadProfile read(String json) {
    return FILES.read("profile.json", json.getBytes(UTF_8));
  }

  private static ProfileError error(String json) {
    return catchThrowableOfType(ProfileError.class, () -> read(json));
  }

  @Test
  void aProfileComesBackAsItWasWritten(@TempDir Path folder) {
    Path file = folder.resolve("profile.json");

    FILES.save(file, full(), Language.FRENCH);
    ReadProfile read = FILES.read(file);

    assertThat(read.profile()).isEqualTo(full());
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void anEmptyProfileComesBackToo() {
    Profile empty = new ProfileBuilder(REFERENCE).build();

    assertThat(read(FILES.write(empty, Language.ENGLISH)).profile()).isEqualTo(empty);
    assertThat(read("{\"format\":\"passerelle-profile/1\"}").profile()).isEqualTo(empty);
  }

  @Test
  void skillsAreNamedByTheirAddressAndNeverByNumber() {
    assertThat(FILES.write(full(), Language.ENGLISH))
        .contains("http://data.europa.eu/esco/skill/", "\"format\" : \"passerelle-profile/1\"")
        .doesNotContain("\"skill\" :");
  }

  @Test
  void unknownAddressesAreLeftOutWithAWarning() {
    ReadProfile read =
        read(
            """
            {"format": "passerelle-profile/1",
             "occupations": [{"uri": "http://data.europa.eu/esco/occupation/none"}],
             "skills": [{"uri": "http://data.europa.eu/esco/skill/none", "label": "juggling"}]}
            """);

    assertThat(read.profile().skills()).isEmpty();
    assertThat(read.warnings())
        .containsExactly(
            new ReadProfile.Warning(
                Kind.UNKNOWN_OCCUPATION,
                "occupations[0]",
                "http://data.europa.eu/esco/occupation/none",
                ""),
            new ReadProfile.Warning(
                Kind.UNKNOWN_SKILL,
                "skills[0]",
                "http://data.europa.eu/esco/skill/none",
                "juggling"));
  }

  @Test
  void aNewerMajorVersionIsRefusedAndANewerMinorOneRead() {
    ProfileError error = error("{\"format\": \"passerelle-profile/2\"}");

    assertThat(error.problem()).isEqualTo(Problem.NEWER_VERSION);
    assertThat(error.arguments())
        .containsExactly("profile.json", "passerelle-profile/2", "passerelle-profile/1");
    assertThat(read("{\"format\": \"passerelle-profile/1.4\", \"new\": []}").warnings()).isEmpty();
  }

  @Test
  void whatIsNoProfileIsRefused() {
    assertThat(error("{}").problem()).isEqualTo(Problem.UNKNOWN_FORMAT);
    assertThat(error("[1]").problem()).isEqualTo(Problem.UNKNOWN_FORMAT);
    assertThat(error("").problem()).isEqualTo(Problem.UNKNOWN_FORMAT);
    assertThat(error("{\"format\":").problem()).isEqualTo(Problem.MALFORMED);
    assertThat(error("{\"a\":1,\"a\":2}").problem()).isEqualTo(Problem.MALFORMED);
    assertThat(error("[".repeat(60) + "]".repeat(60)).problem()).isEqualTo(Problem.TOO_DEEP);
    assertThat(error(" ".repeat(6_000_000)).problem()).isEqualTo(Problem.TOO_LARGE);
  }

  @Test
  void aWrongValueIsToldWithItsPlace() {
    String head = "{\"format\": \"passerelle-profile/1\", ";

    assertThat(error(head + "\"education\": [{\"name\": \"x\", \"isced\": 12}]}").arguments())
        .containsExactly("profile.json", "education[0].isced", "12");
    assertThat(
            error(head + "\"experiences\": [{\"title\": \"x\", \"from\": \"May\"}]}").arguments())
        .containsExactly("profile.json", "experiences[0].from", "May");
    assertThat(error(head + "\"constraints\": {\"country\": \"France\"}}").arguments())
        .contains("constraints");
    assertThat(error(head + "\"values\": {\"support\": 9}}").problem())
        .isEqualTo(Problem.BAD_VALUE);
    assertThat(error(head + "\"interests\": {\"R\": {\"items\": 1}}}").arguments())
        .containsExactly("profile.json", "interests.R.answered", "");
    assertThat(error(head + "\"skills\": 3}").arguments())
        .containsExactly("profile.json", "skills", "3");
    assertThat(error(head + "\"languages\": [{\"language\": \"French\"}]}").arguments())
        .containsExactly("profile.json", "languages[0].language", "French");
  }

  @Test
  void everyProblemDoubtLevelAndScaleHasWordsInBothLanguages() {
    for (Language language : Language.values()) {
      Messages messages = Messages.in(language);
      for (Problem problem : Problem.values()) {
        assertThat(new ProfileError(problem, "a", "b", "c").words(messages)).contains("a");
      }
      for (Kind kind : Kind.values()) {
        assertThat(messages.has("profile.warning." + kind.name().toLowerCase(Locale.ROOT)))
            .isTrue();
      }
      for (EducationLevel level : EducationLevel.values()) {
        assertThat(messages.has("education." + level.name().toLowerCase(Locale.ROOT))).isTrue();
      }
      for (WorkValue value : WorkValue.values()) {
        assertThat(messages.has("value." + value.name().toLowerCase(Locale.ROOT))).isTrue();
      }
    }
  }

  @Test
  void theTextShowsEachScaleWithItsError() {
    Profile profile = full();

    assertThat(
            new ProfileText(Messages.in(Language.FRENCH))
                .interests(profile.interests().orElseThrow()))
        .first()
        .isEqualTo("Intérêts\u00a0: " + profile.interests().orElseThrow().code());
  }
}
