package org.passerelle.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.engine.linking.Letters;

/** Reads diplomas and trainings. Year, name and school may share a line or have one each. */
final class EducationReader {
  private static final Pattern BETWEEN =
      Pattern.compile("\\t|\\|| [-–—•·]+ |[–—•]| ?[,;:] |[:;]$|^[-–—,;:] ?| -$");

  private static final Pattern BRACKETS =
      Pattern.compile("(?<=[ \\t])\\([^()]{0,60}\\)(?= *(?:$|[\\t|,;:–—-]))");

  private static final Pattern AT_SCHOOL =
      Pattern.compile(
          " (?:au?|a l'|a la|at|from|of|de l'|a l'|par|via|with|, )(?: ?)(?=(?:the )?(?:\\p{L}+"
              + " ){0,2}(?:universite|university|univ|school"
              + "|college|lycee|institut|institute|iut|cfa|greta|afpa|academy|ecole|campus|ifsi|faculte|cnam|cned)\\b)|(?<=\\p{L})"
              + " (?:lycee|ifsi|iut|cfa|greta|afpa|universite) ");

  private static final Pattern HONOURS =
      Pattern.compile(
          "^(?:mention|avec mention|with honours|grade|first class|upper"
              + " second|2:1|2:2|distinction|merit|obtenu|obtained|en"
              + " cours|major|gpa|niveau|option|specialite|in progress|depuis|since|en"
              + " alternance|alternance)\\b.*");

  /** Degrees that do not say of what. */
  private static final Pattern DEGREE_ALONE =
      Pattern.compile(
          "(?:(?:master|bachelor)(?:'?s)?(?: of (?:science|arts|engineering|education|laws?)|'?s?"
              + " degree)?|bac ?\\+ ?\\d|diploma|diplome|licence pro(?:fessionnelle)?|\\S+)");

  private static final int LONGEST_NAME = 140;

  private final Periods periods;

  EducationReader(Periods periods) {
    this.periods = periods;
  }

  /**
   * Diplomas with the lines that tell more of them.
   *
   * @param education diplomas and trainings
   * @param told items and sentences beside them
   */
  record Learned(List<Education> education, List<Line> told) {}

  /**
   * Reads a section.
   *
   * @param certificates whether a line without a year and without a word for a diploma counts too
   */
  Learned read(List<Line> lines, boolean certificates) {
    List<Education> education = new ArrayList<>();
    List<Line> told = new ArrayList<>();
    Entry entry = new Entry();
    for (Line line : lines) {
      Optional<Period> period = periods.in(line.text());
      String rest = period.map(p -> p.cutFrom(line.text())).orElse(line.text());
      boolean names = Diplomas.isNamedIn(rest) && line.text().length() <= LONGEST_NAME;
      if (isTold(line, period.isPresent(), names, certificates)) {
        told.add(line);
        continue;
      }
      if (entry.isFull(period.isPresent(), names) || certificates) {
        entry.close().ifPresent(education::add);
        entry = new Entry();
      }
      entry.add(rest, period, names || certificates);
    }
    entry.close().ifPresent(education::add);
    return new Learned(education, told);
  }

  /** Whether a line that stands outside of any section is a diploma. */
  boolean isDiploma(Line line) {
    return line.text().length() <= LONGEST_NAME
        && !line.text().endsWith(".")
        && Diplomas.level(line.text()).isPresent()
        && !JobWords.isJob(firstWord(line));
  }

  private static String firstWord(Line line) {
    return line.folded().split("[^\\p{L}-]+", 2)[0];
  }

  private static boolean isTold(Line line, boolean dated, boolean names, boolean certificates) {
    boolean isSentence = line.text().endsWith(".") && line.words() > 6;
    boolean isItem = !certificates && line.bullet() && line.words() > 3;
    boolean isLong = line.text().length() > 2 * LONGEST_NAME;
    return isLong || (!names && !dated && (isSentence || isItem));
  }

  /** Lines that make up one diploma. */
  private static final class Entry {
    private final List<String> parts = new ArrayList<>();
    private Optional<String> diploma = Optional.empty();
    private Optional<Period> period = Optional.empty();
    private Optional<EducationLevel> level = Optional.empty();

    /** Whether a line opens the next one: it has a year or a name, and so has this one. */
    boolean isFull(boolean dated, boolean names) {
      return (dated && period.isPresent())
          || (names && diploma.isPresent())
          || (dated && !names && diploma.isPresent() && period.isPresent());
    }

    void add(String rest, Optional<Period> when, boolean names) {
      period = period.or(() -> when);
      level = level.or(() -> Diplomas.european(rest));
      List<String> found = parts(rest);
      if (names && diploma.isEmpty()) {
        diploma = name(found);
      }
      found.stream().filter(part -> !JobWords.isSchool(part)).forEach(parts::add);
    }

    /** The education; none for lines that name neither diploma nor training with its year. */
    Optional<Education> close() {
      boolean dated = period.filter(p -> p.from().isPresent()).isPresent();
      Optional<String> name =
          diploma.or(() -> dated ? parts.stream().findFirst() : Optional.empty());
      return name.map(n ->
          new Education(n, level.or(() -> Diplomas.level(n)), period.flatMap(Period::endYear)));
    }

    /** The part with the word for a diploma, and the next one if that word stands alone. */
    private static Optional<String> name(List<String> parts) {
      for (int i = 0; i < parts.size(); i++) {
        String part = parts.get(i);
        boolean last = i == parts.size() - 1;
        if (Diplomas.isNamedIn(part)) {
          boolean alone = DEGREE_ALONE.matcher(Letters.folded(part)).matches();
          boolean goesOn =
              alone
                  && !last
                  && !JobWords.isSchool(parts.get(i + 1))
                  && !Diplomas.isNamedIn(parts.get(i + 1));
          return Optional.of(goesOn ? part + ", " + parts.get(i + 1) : part);
        }
      }
      return parts.stream().filter(part -> !JobWords.isSchool(part)).findFirst();
    }

    private static List<String> parts(String text) {
      List<String> parts = new ArrayList<>();
      for (String part : BETWEEN.split(BRACKETS.matcher(text).replaceAll("\t"), 10)) {
        Matcher school = AT_SCHOOL.matcher(Letters.folded(part));
        String name =
            school.find() && school.start() > 1 ? part.substring(0, school.start()) : part;
        String trimmed = name.replaceAll("^[\\s,;:|/–—•·.\"«»-]+|[\\s,;:|/–—•·.\"«»(-]+$", "");
        if (trimmed.chars().anyMatch(Character::isLetter)
            && !HONOURS.matcher(Letters.folded(trimmed)).matches()) {
          parts.add(trimmed);
        }
      }
      return parts;
    }
  }
}
