package org.passerelle.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.app.profile.HeldJob;
import org.passerelle.app.profile.ProfileText;
import org.passerelle.app.profile.SortedSkills;
import org.passerelle.app.text.Confidence;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.OccupationView;
import org.passerelle.engine.profile.HeldOccupation;
import org.passerelle.engine.profile.LinkedOccupation;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileSkill;

/**
 * A profile for the eye: jobs and how they were understood, skills with their reasons, the rest.
 */
final class ProfilePage {
  private static final int SKILLS_SHOWN = 15;

  private final Session session;
  private final Page page;
  private final ProfileText text;
  private final Map<String, Double> confidences;

  /**
   * A page.
   *
   * @param understood how sure the occupations of a CV just read are; none for a profile of a file
   */
  ProfilePage(Session session, List<LinkedOccupation> understood) {
    this.session = session;
    this.page = session.page();
    this.text = new ProfileText(session.messages());
    this.confidences =
        understood.stream()
            .collect(
                Collectors.toMap(LinkedOccupation::words, LinkedOccupation::confidence, Math::max));
  }

  void write(Profile profile) {
    jobs(profile);
    skills(profile);
    lines("profile.education", profile.education().stream().map(text::education));
    lines("profile.languages", profile.languages().stream().map(text::language));
    profile
        .interests()
        .ifPresent(interests -> {
          page.blank();
          text.interests(interests).forEach(page::paragraph);
        });
    profile.values().ifPresent(values -> lines("profile.values", text.values(values).stream()));
    lines(
        "profile.constraints",
        text.constraints(profile.constraints(), session.views()::place).stream());
  }

  private void jobs(Profile profile) {
    page.title(session.text("profile.jobs", profile.experiences().size()));
    for (HeldJob job : HeldJob.of(profile)) {
      page.paragraph(
          "  ",
          job.experience().isPresent()
              ? session.text("profile.months", job.title(), job.months())
              : job.title());
      page.note(
          "      ",
          job.occupation()
              .map(this::understood)
              .orElseGet(() -> session.text("profile.notUnderstood")));
    }
  }

  private String understood(HeldOccupation held) {
    OccupationView occupation = session.views().occupation(held.occupation());
    String name = occupation.title() + " (" + occupation.code() + ")";
    return Optional.ofNullable(confidences.get(held.words()))
        .map(
            c -> session.text("profile.understoodAs", name, Confidence.text(session.messages(), c)))
        .orElseGet(() -> session.text("profile.heldAs", name));
  }

  private void skills(Profile profile) {
    SortedSkills skills = SortedSkills.of(profile);
    page.heading(session.text("profile.ownSkills", skills.own().size()));
    SkillLine line = new SkillLine(session);
    skills.own().forEach(skill -> line.write(page, skill));
    names("profile.jobSkills", skills.assumed());
    names("profile.rejected", skills.rejected());
  }

  private void names(String title, List<ProfileSkill> skills) {
    if (skills.isEmpty()) {
      return;
    }
    page.heading(session.text(title, skills.size()));
    String names =
        skills.stream()
            .limit(SKILLS_SHOWN)
            .map(skill -> session.views().skill(skill.skill()).label())
            .collect(Collectors.joining(session.text("list.separator")));
    int more = skills.size() - SKILLS_SHOWN;
    page.paragraph("  ", more > 0 ? session.text("list.more", names, more) : names);
  }

  private void lines(String title, Stream<String> lines) {
    List<String> all = lines.toList();
    if (!all.isEmpty()) {
      page.heading(session.text(title));
      all.forEach(line -> page.paragraph("  ", line));
    }
  }
}
