package org.passerelle.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.profile.ProfileSkill.Origin;
import org.passerelle.engine.profile.ProfileSkill.Review;
import org.passerelle.reference.Reference;

/** Profiles of a cashier, on the real facts. */
class ProfileBuilderTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final int CASHIER = REFERENCE.occupations().find("5230.1").orElseThrow();
  private static final int ESSENTIAL = REFERENCE.requirements().essential().row(CASHIER)[0];
  private static final int OPTIONAL = REFERENCE.requirements().optional().row(CASHIER)[0];

  private static ProfileBuilder cashier() {
    return new ProfileBuilder(REFERENCE).occupation(CASHIER, "cashier", 30);
  }

  private static ProfileBuilder withCv(ProfileBuilder builder, LinkedSkill... skills) {
    return builder.cv(Cv.EMPTY, List.of(skills));
  }

  @Test
  void anOccupationBringsItsRequirementsTheEssentialOnesSurer() {
    Profile profile = cashier().build();

    assertThat(profile.occupations()).containsExactly(new HeldOccupation(CASHIER, "cashier", 30));
    assertThat(profile.skills())
        .hasSize(
            REFERENCE.requirements().essential().row(CASHIER).length
                + REFERENCE.requirements().optional().row(CASHIER).length);
    ProfileSkill skill = profile.skill(ESSENTIAL).orElseThrow();
    assertThat(skill.confidence()).isEqualTo(0.8);
    assertThat(skill.origin()).isEqualTo(Origin.OCCUPATION);
    assertThat(skill.evidence()).containsExactly("cashier");
    assertThat(profile.skill(OPTIONAL).orElseThrow().confidence()).isEqualTo(0.4);
  }

  @Test
  void theSameSkillFromTwoOriginsKeepsTheBestEvidenceAndTheOther() {
    ProfileSkill skill =
        withCv(cashier(), new LinkedSkill(ESSENTIAL, "ran the till", 0.9))
            .build()
            .skill(ESSENTIAL)
            .orElseThrow();

    assertThat(skill.origin()).isEqualTo(Origin.CV);
    assertThat(skill.confidence()).isEqualTo(0.9);
    assertThat(skill.evidence()).containsExactly("ran the till", "cashier");
  }

  @Test
  void weakerEvidenceComesSecondInWhateverOrderItIsAdded() {
    LinkedSkill weak = new LinkedSkill(ESSENTIAL, "tills", 0.3);

    ProfileSkill after = withCv(cashier(), weak).build().skill(ESSENTIAL).orElseThrow();
    ProfileSkill before =
        withCv(new ProfileBuilder(REFERENCE), weak)
            .occupation(CASHIER, "cashier", 30)
            .build()
            .skill(ESSENTIAL)
            .orElseThrow();

    assertThat(after).isEqualTo(before);
    assertThat(after.evidence()).containsExactly("cashier", "tills");
  }

  @Test
  void whatThePersonSaysStandsAgainstWhatIsFoundLater() {
    Profile profile =
        withCv(cashier().reject(ESSENTIAL), new LinkedSkill(ESSENTIAL, "till", 0.95)).build();

    assertThat(profile.skill(ESSENTIAL).orElseThrow().review()).isEqualTo(Review.REJECTED);
    assertThat(profile.heldSkills()).noneMatch(s -> s.skill() == ESSENTIAL);
  }

  @Test
  void aPickedSkillIsCertainAndTakesBackARejection() {
    ProfileSkill skill =
        cashier().reject(ESSENTIAL).pick(ESSENTIAL).build().skill(ESSENTIAL).orElseThrow();

    assertThat(skill.origin()).isEqualTo(Origin.PICKED);
    assertThat(skill.confidence()).isEqualTo(1);
    assertThat(skill.review()).isEqualTo(Review.CONFIRMED);
  }

  @Test
  void levelAndYearsSurviveAMerge() {
    ProfileSkill skill =
        withCv(
                cashier().level(ESSENTIAL, SkillLevel.EXPERT).years(ESSENTIAL, 2.5),
                new LinkedSkill(ESSENTIAL, "till", 0.95))
            .build()
            .skill(ESSENTIAL)
            .orElseThrow();

    assertThat(skill.level()).contains(SkillLevel.EXPERT);
    assertThat(skill.years()).contains(2.5);
  }

  @Test
  void ofSeveralPassagesTheHighestLevelAndTheMostYearsCount() {
    Passage till = new Passage("kept the till", Section.EXPERIENCE, 30, Optional.empty());
    Passage cash = Passage.of("Expert in cash handling", Section.PROFILE, 0);
    Passage basics =
        new Passage("tills: basics", Section.SKILLS, 6, Optional.of(SkillLevel.BEGINNER));

    ProfileSkill skill =
        withCv(
                new ProfileBuilder(REFERENCE),
                linked(till, ESSENTIAL, 0.6),
                linked(cash, ESSENTIAL, 0.5),
                linked(basics, ESSENTIAL, 0.9))
            .build()
            .skill(ESSENTIAL)
            .orElseThrow();

    assertThat(skill.years()).contains(2.5);
    assertThat(skill.level()).contains(SkillLevel.EXPERT);
    assertThat(skill.evidence())
        .containsExactly("tills: basics", "kept the till", "Expert in cash handling");
  }

  @Test
  void levelAndYearsThatThePersonGaveStandAgainstACv() {
    Passage till =
        new Passage("kept the till", Section.EXPERIENCE, 60, Optional.of(SkillLevel.EXPERT));

    ProfileSkill skill =
        withCv(
                cashier().level(ESSENTIAL, SkillLevel.BEGINNER).years(ESSENTIAL, 1),
                linked(till, ESSENTIAL, 0.95))
            .build()
            .skill(ESSENTIAL)
            .orElseThrow();

    assertThat(skill.years()).contains(1.0);
    assertThat(skill.level()).contains(SkillLevel.BEGINNER);
  }

  @Test
  void aRemovedSkillIsGone() {
    assertThat(cashier().remove(ESSENTIAL).build().skill(ESSENTIAL)).isEmpty();
  }

  @Test
  void whatTheProfileDoesNotHoldCannotBeChanged() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProfileBuilder(REFERENCE).level(7, SkillLevel.EXPERT))
        .withMessageContaining("7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProfileBuilder(REFERENCE).pick(1_000_000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProfileBuilder(REFERENCE).occupation(-1, "", 0));
  }

  @Test
  void aLanguageSaidTwiceKeepsTheBetterLevel() {
    Profile profile =
        new ProfileBuilder(REFERENCE)
            .cv(
                new Cv(
                    List.of(),
                    List.of(),
                    List.of(
                        new LanguageSkill("en", Optional.of(CefrLevel.B2), false),
                        new LanguageSkill("en", Optional.of(CefrLevel.A2), false),
                        new LanguageSkill("en", Optional.empty(), false)),
                    List.of(),
                    List.of()),
                List.of())
            .build();

    assertThat(profile.languages())
        .containsExactly(new LanguageSkill("en", Optional.of(CefrLevel.B2), false));
  }

  @Test
  void aProfileIsTakenUpWhereItWasLeft() {
    Profile profile =
        cashier()
            .level(ESSENTIAL, SkillLevel.ADVANCED)
            .reject(OPTIONAL)
            .values(new Values(Map.of(WorkValue.SUPPORT, 5)))
            .build();

    assertThat(new ProfileBuilder(REFERENCE, profile).build()).isEqualTo(profile);
  }

  @Test
  void anOccupationTakenBackTakesTheSkillsThatOnlyItSpeaksForWithIt() {
    ProfileBuilder two = cashier().occupation(CASHIER, "till work", 12);

    Profile one = two.forget("cashier").build();

    assertThat(one)
        .isEqualTo(new ProfileBuilder(REFERENCE).occupation(CASHIER, "till work", 12).build());
    assertThat(two.forget("till work").build()).isEqualTo(new ProfileBuilder(REFERENCE).build());
  }

  @Test
  void whatThePersonOrTheirCvSaysOutlastsAnOccupationTakenBack() {
    Profile profile =
        withCv(cashier(), new LinkedSkill(ESSENTIAL, "ran the till", 0.6))
            .level(OPTIONAL, SkillLevel.EXPERT)
            .forget("cashier")
            .build();

    assertThat(profile.skills()).hasSize(2);
    ProfileSkill told = profile.skill(ESSENTIAL).orElseThrow();
    assertThat(told.origin()).isEqualTo(Origin.CV);
    assertThat(told.evidence()).containsExactly("ran the till");
    assertThat(told.confidence()).isEqualTo(0.5);
    assertThat(profile.skill(OPTIONAL).orElseThrow().level()).contains(SkillLevel.EXPERT);
  }

  @Test
  void whatWasSaidOfASkillIsTakenBack() {
    Profile profile =
        cashier()
            .reject(ESSENTIAL)
            .reopen(ESSENTIAL)
            .practised(OPTIONAL, Optional.of(SkillLevel.EXPERT), Optional.of(2.5))
            .practised(OPTIONAL, Optional.empty(), Optional.empty())
            .build();

    assertThat(profile).isEqualTo(cashier().build());
  }

  @Test
  void impossibleConstraintsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Values(Map.of(WorkValue.SUPPORT, 6)));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Constraints(
                Optional.of("France"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false))
        .withMessageContaining("France");
  }

  private static LinkedSkill linked(Passage passage, int skill, double confidence) {
    return new LinkedSkill(skill, passage.text(), confidence, passage.level(), passage.years());
  }
}
