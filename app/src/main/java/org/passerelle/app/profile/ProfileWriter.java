package org.passerelle.app.profile;

import java.util.TreeMap;
import org.passerelle.app.text.EnumName;
import org.passerelle.engine.profile.Constraints;
import org.passerelle.engine.profile.Education;
import org.passerelle.engine.profile.Experience;
import org.passerelle.engine.profile.HeldOccupation;
import org.passerelle.engine.profile.Interests;
import org.passerelle.engine.profile.LanguageSkill;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileSkill;
import org.passerelle.engine.profile.ScaleScore;
import org.passerelle.engine.profile.Values;
import org.passerelle.engine.profile.WorkValue;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A profile as a JSON object. What is not known has no field. */
final class ProfileWriter {
  private final Reference reference;
  private final Language language;

  ProfileWriter(Reference reference, Language language) {
    this.reference = reference;
    this.language = language;
  }

  ObjectNode write(Profile profile) {
    ObjectNode root = JsonText.object();
    root.put("format", ProfileFiles.FORMAT);
    ArrayNode occupations = root.putArray("occupations");
    profile.occupations().forEach(o -> occupation(occupations.addObject(), o));
    ArrayNode skills = root.putArray("skills");
    profile.skills().forEach(s -> skill(skills.addObject(), s));
    ArrayNode experiences = root.putArray("experiences");
    profile.experiences().forEach(e -> experience(experiences.addObject(), e));
    ArrayNode education = root.putArray("education");
    profile.education().forEach(e -> education(education.addObject(), e));
    ArrayNode languages = root.putArray("languages");
    profile.languages().forEach(l -> language(languages.addObject(), l));
    profile.interests().ifPresent(i -> interests(root.putObject("interests"), i));
    if (!profile.interestAnswers().isEmpty()) {
      ObjectNode answers = root.putObject("interestAnswers");
      new TreeMap<>(profile.interestAnswers()).forEach(answers::put);
    }
    profile.values().ifPresent(v -> values(root.putObject("values"), v));
    constraints(root.putObject("constraints"), profile.constraints());
    return root;
  }

  private void occupation(ObjectNode node, HeldOccupation held) {
    node.put("uri", reference.occupations().uri(held.occupation()));
    node.put("label", reference.occupations().labels(language).preferred(held.occupation()));
    node.put("words", held.words());
    node.put("months", held.months());
  }

  private void skill(ObjectNode node, ProfileSkill skill) {
    node.put("uri", reference.skills().uri(skill.skill()));
    node.put("label", reference.skills().labels(language).preferred(skill.skill()));
    skill.level().ifPresent(level -> node.put("level", name(level)));
    skill.years().ifPresent(years -> node.put("years", years));
    ArrayNode evidence = node.putArray("evidence");
    skill.evidence().forEach(evidence::add);
    node.put("confidence", skill.confidence());
    node.put("origin", name(skill.origin()));
    node.put("review", name(skill.review()));
  }

  private static void experience(ObjectNode node, Experience experience) {
    node.put("title", experience.title());
    experience.from().ifPresent(from -> node.put("from", from.toString()));
    experience.to().ifPresent(to -> node.put("to", to.toString()));
    node.put("ongoing", experience.ongoing());
    node.put("months", experience.months());
  }

  private static void education(ObjectNode node, Education education) {
    node.put("name", education.name());
    education.level().ifPresent(level -> node.put("isced", level.isced()));
    education.year().ifPresent(year -> node.put("year", year));
  }

  private static void language(ObjectNode node, LanguageSkill skill) {
    node.put("language", skill.language());
    skill.level().ifPresent(level -> node.put("cefr", level.name()));
    node.put("native", skill.nativeSpeaker());
  }

  private static void interests(ObjectNode node, Interests interests) {
    for (ScaleScore scale : interests.scales()) {
      ObjectNode inner = node.putObject(String.valueOf(scale.type().letter()));
      scale.score().ifPresent(score -> inner.put("score", score));
      inner.put("items", scale.items());
      inner.put("answered", scale.answered());
      inner.put("sum", scale.raw());
      inner.put("squares", scale.squares());
      inner.put("oddAnswered", scale.oddAnswered());
      inner.put("oddSum", scale.oddRaw());
    }
  }

  private static void values(ObjectNode node, Values values) {
    for (WorkValue value : WorkValue.values()) {
      values.importance(value).ifPresent(importance -> node.put(name(value), importance));
    }
  }

  private static void constraints(ObjectNode node, Constraints constraints) {
    constraints.country().ifPresent(country -> node.put("country", country));
    constraints.region().ifPresent(region -> node.put("region", region));
    constraints.departement().ifPresent(code -> node.put("departement", code));
    constraints.learningHours().ifPresent(hours -> node.put("learningHoursPerWeek", hours));
    constraints.netIncome().ifPresent(euros -> node.put("netIncomePerMonth", euros));
    node.put("remoteOnly", constraints.remoteOnly());
  }

  private static String name(Enum<?> value) {
    return EnumName.of(value);
  }
}
