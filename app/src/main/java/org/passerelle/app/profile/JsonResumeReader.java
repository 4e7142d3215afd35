package org.passerelle.app.profile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.engine.profile.CefrLevel;
import org.passerelle.engine.profile.Cv;
import org.passerelle.engine.profile.Diplomas;
import org.passerelle.engine.profile.Education;
import org.passerelle.engine.profile.Experience;
import org.passerelle.engine.profile.LanguageSkill;
import org.passerelle.engine.profile.LanguageWords;
import org.passerelle.engine.profile.Passage;
import org.passerelle.engine.profile.Section;
import org.passerelle.engine.profile.SkillLevel;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON Resume 1.0.0 (jsonresume.org/schema). Of {@code basics} only the label and the summary
 * are read: the rest says who the person is.
 */
record JsonResumeReader(CvDates dates) {
  private static final String[] TOLD = {"summary", "description", "highlights"};

  Cv read(JsonNode resume) {
    return new Cv(
        Stream.concat(Tree.all(resume, "work").stream(), Tree.all(resume, "volunteer").stream())
            .map(this::experience)
            .filter(e -> !e.title().isEmpty())
            .toList(),
        Stream.concat(
                Tree.all(resume, "education").stream().map(JsonResumeReader::education),
                Tree.all(resume, "certificates").stream().map(JsonResumeReader::certificate))
            .filter(e -> !e.name().isEmpty())
            .toList(),
        Tree.all(resume, "languages").stream().flatMap(n -> language(n).stream()).toList(),
        skills(resume),
        passages(resume));
  }

  private Experience experience(JsonNode work) {
    Optional<YearMonth> from = CvDates.month(Tree.text(work, "startDate"));
    Optional<YearMonth> to = CvDates.month(Tree.text(work, "endDate"));
    // The schema: a job without an end goes on.
    boolean ongoing = from.isPresent() && Tree.text(work, "endDate").isEmpty();
    return dates.experience(Tree.text(work, "position"), from, to, ongoing);
  }

  private static Education education(JsonNode node) {
    String name =
        Stream.of(Tree.text(node, "studyType"), Tree.text(node, "area"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Education(
        name, Diplomas.level(Tree.text(node, "studyType")), year(Tree.text(node, "endDate")));
  }

  private static Education certificate(JsonNode node) {
    return new Education(Tree.text(node, "name"), Optional.empty(), year(Tree.text(node, "date")));
  }

  private static Optional<Integer> year(String date) {
    return CvDates.month(date).map(YearMonth::getYear);
  }

  private static Optional<LanguageSkill> language(JsonNode node) {
    String fluency = Tree.text(node, "fluency");
    return LanguageWords.code(Tree.text(node, "language"))
        .map(code -> new LanguageSkill(code, level(fluency), LanguageWords.isNative(fluency)));
  }

  private static Optional<CefrLevel> level(String fluency) {
    return LanguageWords.isNative(fluency) ? Optional.empty() : LanguageWords.level(fluency);
  }

  private static List<Passage> skills(JsonNode resume) {
    List<Passage> found = new ArrayList<>();
    for (JsonNode skill : Tree.all(resume, "skills")) {
      Optional<SkillLevel> level = Passage.of(Tree.text(skill, "level"), Section.SKILLS, 0).level();
      Stream.concat(Stream.of(Tree.text(skill, "name")), Tree.texts(skill, "keywords").stream())
          .forEach(name -> found.add(new Passage(name, Section.SKILLS, 0, level)));
    }
    return found;
  }

  private List<Passage> passages(JsonNode resume) {
    List<Passage> found = new ArrayList<>();
    add(found, resume.path("basics"), Section.PROFILE, 0, "label", "summary");
    for (JsonNode work : Tree.all(resume, "work")) {
      add(found, work, Section.EXPERIENCE, experience(work).months(), TOLD);
    }
    for (JsonNode work : Tree.all(resume, "volunteer")) {
      add(found, work, Section.VOLUNTEERING, experience(work).months(), TOLD);
    }
    for (JsonNode project : Tree.all(resume, "projects")) {
      add(found, project, Section.PROJECTS, 0, TOLD);
    }
    for (JsonNode education : Tree.all(resume, "education")) {
      add(found, education, Section.EDUCATION, 0, "courses");
    }
    return found;
  }

  private static void add(
      List<Passage> found, JsonNode node, Section section, int months, String... fields) {
    for (String field : fields) {
      for (String text : Tree.texts(node, field)) {
        found.addAll(Passage.allOf(text, section, months));
      }
    }
  }
}
