package org.passerelle.app.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.passerelle.app.text.Messages;
import org.passerelle.engine.profile.Education;
import org.passerelle.engine.profile.HollandType;
import org.passerelle.engine.profile.Interests;
import org.passerelle.engine.profile.LanguageSkill;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileSkill;
import org.passerelle.engine.profile.ScaleScore;
import org.passerelle.reference.Reference;

/** Profiles and interests in words, a line each. */
public final class ProfileText {
  private static final int HUNDREDTHS = 100;

  private final Reference reference;
  private final Messages messages;

  public ProfileText(Reference reference, Messages messages) {
    this.reference = reference;
    this.messages = messages;
  }

  /** The profile; the surest skills first. */
  public List<String> profile(Profile profile) {
    List<String> lines = new ArrayList<>();
    if (!profile.occupations().isEmpty()) {
      lines.add(messages.text("profile.occupations"));
      profile
          .occupations()
          .forEach(held ->
              lines.add("  " + messages.text("profile.months", held.words(), held.months())));
    }
    lines.add(messages.text("profile.skills", profile.heldSkills().size()));
    profile.heldSkills().stream()
        .sorted(Comparator.comparingDouble(ProfileSkill::confidence).reversed())
        .forEach(skill -> lines.add("  " + skill(skill)));
    if (!profile.education().isEmpty()) {
      lines.add(messages.text("profile.education"));
      profile.education().forEach(e -> lines.add("  " + education(e)));
    }
    if (!profile.languages().isEmpty()) {
      lines.add(messages.text("profile.languages"));
      profile.languages().forEach(l -> lines.add("  " + language(l)));
    }
    profile.interests().ifPresent(interests -> lines.addAll(interests(interests)));
    return lines;
  }

  /** The code, the six scales and what speaks against them. */
  public List<String> interests(Interests interests) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("interests.code", interests.code()));
    for (HollandType type : HollandType.values()) {
      lines.add("  " + scale(interests.scale(type)));
    }
    interests.doubts().stream()
        .sorted()
        .forEach(doubt -> lines.add(messages.text("interests.doubt." + key(doubt))));
    return lines;
  }

  private String scale(ScaleScore scale) {
    String name = messages.text("holland." + key(scale.type()));
    if (!scale.isScored()) {
      return messages.text("interests.scale.none", name);
    }
    return messages.text(
        "interests.scale",
        name,
        Math.round(scale.score().orElseThrow() * HUNDREDTHS),
        Math.round(scale.standardError().orElseThrow() * HUNDREDTHS));
  }

  private String skill(ProfileSkill skill) {
    String name = reference.skills().labels(messages.language()).preferred(skill.skill());
    return skill
        .level()
        .map(level -> name + " (" + messages.text("level." + key(level)) + ")")
        .orElse(name);
  }

  private String education(Education education) {
    return education
        .level()
        .map(level -> education.name() + " (" + messages.text("education." + key(level)) + ")")
        .orElse(education.name());
  }

  private String language(LanguageSkill skill) {
    String name = Locale.of(skill.language()).getDisplayLanguage(messages.locale());
    if (skill.nativeSpeaker()) {
      return messages.text("profile.language.native", name);
    }
    return skill
        .level()
        .map(level -> messages.text("profile.language.level", name, level.name()))
        .orElse(name);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
