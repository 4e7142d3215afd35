package org.passerelle.app.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.app.text.Confidence;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.engine.profile.LinkedSkill;
import org.passerelle.engine.profile.ProfileSkill;
import org.passerelle.engine.profile.ProfileSkill.Origin;
import org.passerelle.engine.profile.ProfileSkill.Review;
import org.passerelle.engine.profile.SkillLevel;

/** What is known of a skill of a person, in words. */
public final class SkillWords {
  private final Messages messages;

  public SkillWords(Messages messages) {
    this.messages = messages;
  }

  /** What the person said of it or how sure it is, its level and its years; any may be absent. */
  public List<String> known(ProfileSkill skill) {
    List<String> known = new ArrayList<>();
    if (skill.review() == Review.OPEN) {
      known.add(
          skill.origin() == Origin.OCCUPATION
              ? messages.text(
                  "skill.assumed", new NumberText(messages).hundredths(skill.confidence()))
              : Confidence.text(messages, skill.confidence()));
    } else {
      // What a person says themselves is not doubted.
      known.add(messages.text("review." + EnumName.of(skill.review())));
    }
    known.addAll(practice(skill.level(), skill.years()));
    return known;
  }

  /** How sure a skill of a CV is, its level and its years. */
  public List<String> known(LinkedSkill skill) {
    List<String> known = new ArrayList<>();
    known.add(Confidence.text(messages, skill.confidence()));
    known.addAll(practice(skill.level(), skill.years()));
    return known;
  }

  private List<String> practice(Optional<SkillLevel> level, Optional<Double> years) {
    List<String> known = new ArrayList<>();
    level.ifPresent(l -> known.add(messages.text("level." + EnumName.of(l))));
    years.ifPresent(y -> known.add(years(y)));
    return known;
  }

  private String years(double years) {
    double rounded = Math.round(years * 10) / 10.0;
    return messages.text("skill.years", new NumberText(messages).plain(rounded), rounded);
  }

  /** The words that gave a skill away, each in quotation marks. */
  public List<String> quoted(List<String> words) {
    return words.stream().map(w -> messages.text("quoted", w)).toList();
  }
}
