package org.passerelle.app.profile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.engine.profile.CefrLevel;
import org.passerelle.engine.profile.Cv;
import org.passerelle.engine.profile.Diplomas;
import org.passerelle.engine.profile.Education;
import org.passerelle.engine.profile.EducationLevel;
import org.passerelle.engine.profile.Experience;
import org.passerelle.engine.profile.LanguageSkill;
import org.passerelle.engine.profile.LanguageWords;
import org.passerelle.engine.profile.Passage;
import org.passerelle.engine.profile.Section;
import tools.jackson.databind.JsonNode;

/**
 * Reads the {@code LearnerInfo} of a Europass SkillsPassport 3, from JSON or XML. They differ in
 * two things: XML wraps repeated elements in a {@code …List} and writes dates as attributes.
 */
record SkillsPassportReader(CvDates dates) {
  private static final List<String> SKILLS =
      List.of("Communication", "Organisational", "JobRelated", "Computer", "Other");
  static final List<String> LANGUAGE_PARTS =
      List.of("Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing");

  Cv read(JsonNode learner) {
    JsonNode linguistic = learner.path("Skills").path("Linguistic");
    return new Cv(
        listed(learner, "WorkExperience")
            .map(this::experience)
            .filter(e -> !e.title().isEmpty())
            .toList(),
        listed(learner, "Education")
            .map(SkillsPassportReader::education)
            .filter(e -> !e.name().isEmpty())
            .toList(),
        Stream.concat(
                listed(linguistic, "MotherTongue").flatMap(n -> language(n, true).stream()),
                listed(linguistic, "ForeignLanguage").flatMap(n -> language(n, false).stream()))
            .toList(),
        List.of(),
        passages(learner));
  }

  private static Stream<JsonNode> listed(JsonNode node, String name) {
    return Stream.concat(
        Tree.all(node, name).stream(), Tree.all(node, name + "List", name).stream());
  }

  private Experience experience(JsonNode work) {
    JsonNode period = work.path("Period");
    return dates.experience(
        Tree.text(work, "Position", "Label"),
        month(period.path("From")),
        month(period.path("To")),
        Tree.text(period, "Current").equals("true"));
  }

  private static Optional<YearMonth> month(JsonNode date) {
    return date.has("@year")
        ? CvDates.month(Tree.text(date, "@year"), Tree.text(date, "@month"))
        : CvDates.month(Tree.text(date, "Year"), Tree.text(date, "Month"));
  }

  private static Education education(JsonNode node) {
    String name = Tree.text(node, "Title");
    Optional<EducationLevel> level =
        Diplomas.ofEqf(Tree.text(node, "Level", "Code")).or(() -> Diplomas.level(name));
    return new Education(
        name, level, month(node.path("Period").path("To")).map(YearMonth::getYear));
  }

  private static Optional<LanguageSkill> language(JsonNode node, boolean nativeSpeaker) {
    return LanguageWords.code(Tree.text(node, "Description", "Code"))
        .or(() -> LanguageWords.code(Tree.text(node, "Description", "Label")))
        .map(code -> new LanguageSkill(code, level(node), nativeSpeaker));
  }

  /** The middle of the stated levels, the lower of two. */
  private static Optional<CefrLevel> level(JsonNode node) {
    return middle(
        LANGUAGE_PARTS.stream()
            .flatMap(part -> LanguageWords.cefr(Tree.text(node, "ProficiencyLevel", part)).stream())
            .toList());
  }

  static Optional<CefrLevel> middle(List<CefrLevel> levels) {
    return levels.stream().sorted().skip(Math.max(0, (levels.size() - 1) / 2)).findFirst();
  }

  private List<Passage> passages(JsonNode learner) {
    List<Passage> found = new ArrayList<>();
    Tree.texts(learner, "Headline", "Description", "Label")
        .forEach(text -> found.addAll(Passage.allOf(text, Section.PROFILE, 0)));
    listed(learner, "WorkExperience")
        .forEach(node -> add(found, node, Section.EXPERIENCE, experience(node).months()));
    listed(learner, "Education").forEach(node -> add(found, node, Section.EDUCATION, 0));
    for (String kind : SKILLS) {
      Tree.texts(learner, "Skills", kind, "Description")
          .forEach(text -> found.addAll(Passage.allOf(text, Section.SKILLS, 0)));
    }
    return found;
  }

  private static void add(List<Passage> found, JsonNode node, Section section, int months) {
    Tree.texts(node, "Activities")
        .forEach(text -> found.addAll(Passage.allOf(text, section, months)));
  }
}
