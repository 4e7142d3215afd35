package org.passerelle.app.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.engine.profile.Constraints;
import org.passerelle.engine.profile.Education;
import org.passerelle.engine.profile.HollandType;
import org.passerelle.engine.profile.Interests;
import org.passerelle.engine.profile.LanguageSkill;
import org.passerelle.engine.profile.ScaleScore;
import org.passerelle.engine.profile.Values;
import org.passerelle.engine.profile.WorkValue;

/** Parts of a profile in words, a line each. */
public final class ProfileText {
  private static final int HUNDREDTHS = 100;

  private final Messages messages;

  public ProfileText(Messages messages) {
    this.messages = messages;
  }

  /** The code, the six scales and what speaks against them. */
  public List<String> interests(Interests interests) {
    List<String> lines = new ArrayList<>();
    if (!interests.code().isEmpty()) {
      lines.add(messages.text("interests.code", interests.code()));
    }
    for (HollandType type : HollandType.values()) {
      lines.add("  " + scale(interests.scale(type)));
    }
    lines.addAll(doubts(interests));
    return lines;
  }

  /** Why the result may tell little; nothing if nothing speaks against it. */
  public List<String> doubts(Interests interests) {
    return interests.doubts().stream()
        .sorted()
        .map(doubt -> messages.text("interests.doubt." + key(doubt)))
        .toList();
  }

  /** A scale with its score and its standard error. */
  public String scale(ScaleScore scale) {
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

  /** A diploma with its level. */
  public String education(Education education) {
    return education
        .level()
        .map(level -> education.name() + " (" + messages.text("education." + key(level)) + ")")
        .orElse(education.name());
  }

  /** A language with its level. */
  public String language(LanguageSkill skill) {
    String name = Locale.of(skill.language()).getDisplayLanguage(messages.locale());
    if (skill.nativeSpeaker()) {
      return messages.text("profile.language.native", name);
    }
    return skill
        .level()
        .map(level -> messages.text("profile.language.level", name, level.name()))
        .orElse(name);
  }

  /** What matters in work, a line each. */
  public List<String> values(Values values) {
    return Stream.of(WorkValue.values())
        .flatMap(value ->
            values.importance(value).stream()
                .map(number ->
                    messages.text("profile.value", messages.text("value." + key(value)), number)))
        .toList();
  }

  /**
   * What a plan has to respect, a line each.
   *
   * @param placeName the name of a place by its code, such as FR-R53
   */
  public List<String> constraints(Constraints given, UnaryOperator<String> placeName) {
    boolean isFrench = given.country().orElse("FR").equals("FR");
    UnaryOperator<String> region = code -> isFrench ? placeName.apply("FR-R" + code) : code;
    UnaryOperator<String> departement = code -> isFrench ? placeName.apply("FR-D" + code) : code;
    return Stream.of(
            given.country().map(code -> messages.text("constraint.country", country(code))),
            given.region().map(code -> messages.text("constraint.region", region.apply(code))),
            given
                .departement()
                .map(code -> messages.text("constraint.departement", departement.apply(code))),
            given.learningHours().map(hours -> messages.text("constraint.hours", hours)),
            given.netIncome().map(euros -> messages.text("constraint.income", euros)),
            Optional.of(messages.text("constraint.remote")).filter(words -> given.remoteOnly()))
        .flatMap(Optional::stream)
        .toList();
  }

  private String country(String code) {
    return Locale.of("", code).getDisplayCountry(messages.locale());
  }

  private static String key(Enum<?> value) {
    return EnumName.of(value);
  }
}
