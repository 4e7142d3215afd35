package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Page;
import org.passerelle.engine.profile.LinkedSkill;
import org.passerelle.engine.profile.ProfileSkill;
import org.passerelle.engine.profile.ProfileSkill.Review;
import org.passerelle.engine.profile.SkillLevel;

/** A skill of a person in two lines: its name with all that is known of it, and the words. */
final class SkillLine {
  private final Session session;

  SkillLine(Session session) {
    this.session = session;
  }

  void write(Page page, LinkedSkill skill) {
    write(
        page,
        skill.skill(),
        known(skill.confidence(), skill.level(), skill.years()),
        List.of(skill.words()));
  }

  void write(Page page, ProfileSkill skill) {
    List<String> known = new ArrayList<>();
    if (skill.review() != Review.OPEN) {
      known.add(session.text("review." + key(skill.review())));
    }
    boolean isOpen = skill.review() == Review.OPEN;
    known.addAll(known(isOpen ? skill.confidence() : 0, skill.level(), skill.years()));
    write(page, skill.skill(), known, skill.evidence());
  }

  /** A confidence of 0 is not shown: what a person says themselves is not doubted. */
  private List<String> known(
      double confidence, Optional<SkillLevel> level, Optional<Double> years) {
    List<String> known = new ArrayList<>();
    if (confidence > 0) {
      known.add(Confidence.text(session, confidence));
    }
    level.ifPresent(l -> known.add(session.text("level." + key(l))));
    years.ifPresent(y -> known.add(years(y)));
    return known;
  }

  private String years(double years) {
    double rounded = Math.round(years * 10) / 10.0;
    return session.text("skill.years", session.numbers().plain(rounded), rounded);
  }

  private void write(Page page, int skill, List<String> known, List<String> words) {
    page.pair("  ", session.views().skill(skill).label(), String.join(" · ", known));
    List<String> quoted = words.stream().map(w -> session.text("quoted", w)).toList();
    if (!quoted.isEmpty()) {
      page.note("      ", String.join(" ", quoted));
    }
  }

  private static String key(Enum<?> value) {
    return EnumName.of(value);
  }
}
