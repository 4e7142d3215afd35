package org.passerelle.app.cli;

import java.util.List;
import org.passerelle.app.profile.SkillWords;
import org.passerelle.app.text.Page;
import org.passerelle.engine.profile.LinkedSkill;
import org.passerelle.engine.profile.ProfileSkill;

/** A skill of a person in two lines: its name with all that is known of it, and the words. */
final class SkillLine {
  private final Session session;
  private final SkillWords words;

  SkillLine(Session session) {
    this.session = session;
    this.words = new SkillWords(session.messages());
  }

  void write(Page page, LinkedSkill skill) {
    write(page, skill.skill(), words.known(skill), List.of(skill.words()));
  }

  void write(Page page, ProfileSkill skill) {
    write(page, skill.skill(), words.known(skill), skill.evidence());
  }

  private void write(Page page, int skill, List<String> known, List<String> evidence) {
    page.pair("  ", session.views().skill(skill).label(), String.join(" · ", known));
    if (!evidence.isEmpty()) {
      page.note("      ", String.join(" ", words.quoted(evidence)));
    }
  }
}
