package org.passerelle.app.profile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.engine.profile.Education;
import org.passerelle.engine.profile.Experience;
import org.passerelle.engine.profile.LanguageSkill;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON Resume 1.0.0 (jsonresume.org/schema). Of {@code basics} only the label and the summary
 * are read: the rest says who the person is.
 */
record JsonResumeReader(CvDates dates) {
  ImportedCv read(JsonNode resume) {
    return new ImportedCv(
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
        texts(resume));
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
        name, CvWords.level(Tree.text(node, "studyType")), year(Tree.text(node, "endDate")));
  }

  private static Education certificate(JsonNode node) {
    return new Education(Tree.text(node, "name"), Optional.empty(), year(Tree.text(node, "date")));
  }

  private static Optional<Integer> year(String date) {
    return CvDates.month(date).map(YearMonth::getYear);
  }

  private static Optional<LanguageSkill> language(JsonNode node) {
    String fluency = Tree.text(node, "fluency");
    return CvWords.language(Tree.text(node, "language"))
        .map(code -> new LanguageSkill(code, CvWords.cefr(fluency), CvWords.isNative(fluency)));
  }

  private static List<String> skills(JsonNode resume) {
    List<String> found = new ArrayList<>();
    for (JsonNode skill : Tree.all(resume, "skills")) {
      found.add(Tree.text(skill, "name"));
      found.addAll(Tree.texts(skill, "keywords"));
    }
    return found;
  }

  private static List<String> texts(JsonNode resume) {
    List<String> found = new ArrayList<>();
    found.addAll(Tree.texts(resume, "basics", "label"));
    found.addAll(Tree.texts(resume, "basics", "summary"));
    for (String section : List.of("work", "volunteer", "projects")) {
      for (JsonNode node : Tree.all(resume, section)) {
        found.addAll(Tree.texts(node, "summary"));
        found.addAll(Tree.texts(node, "description"));
        found.addAll(Tree.texts(node, "highlights"));
      }
    }
    found.addAll(Tree.texts(resume, "education", "courses"));
    return found;
  }
}
