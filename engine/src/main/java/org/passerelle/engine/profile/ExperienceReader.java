package org.passerelle.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Reads jobs. A line with a period is the anchor of each; its title stands on that line or next to
 * it. On which side, the first job of a section tells: lines between the heading and the first
 * period belong to it, and so do theirs to the others.
 */
final class ExperienceReader {
  private static final int MOST_TITLE_LINES = 2;
  private static final double LEAST_LIKENESS = 1;

  private final Periods periods;
  private final ToDoubleFunction<String> titleLikeness;

  ExperienceReader(Periods periods, ToDoubleFunction<String> titleLikeness) {
    this.periods = periods;
    this.titleLikeness = titleLikeness;
  }

  /**
   * A job with what is told of it.
   *
   * @param experience the job; empty for lines before the first
   * @param told lines under it
   */
  record Job(Optional<Experience> experience, List<Line> told) {}

  /** A part of a line that may be the title. */
  private record Candidate(String text, double score, int line) {}

  /** The jobs of a section, and first what stands before them. */
  List<Job> read(List<Line> lines) {
    List<Optional<Period>> dated = lines.stream().map(this::anchor).toList();
    int first = firstAnchor(dated);
    if (first < 0) {
      return undated(lines);
    }
    int before = linesBefore(lines, first);
    List<Job> jobs = new ArrayList<>();
    int at = Math.max(0, first - before);
    jobs.add(new Job(Optional.empty(), lines.subList(0, at)));
    int anchor = first;
    while (anchor >= 0) {
      int next = nextAnchor(dated, anchor);
      int end =
          next < 0
              ? lines.size()
              : Math.max(anchor + 1, next - titleLines(lines, next, anchor, before));
      jobs.add(job(lines.subList(at, end), anchor - at, dated.get(anchor).orElseThrow()));
      at = end;
      anchor = next;
    }
    return jobs;
  }

  /** The period of a line that may open a job: no long sentence, no item with a date in passing. */
  Optional<Period> anchor(Line line) {
    return periods
        .in(line.text())
        .filter(p -> {
          String rest = line.text().substring(0, p.start()) + line.text().substring(p.end());
          boolean atEdge =
              p.start() <= 2
                  || p.end() >= line.text().length() - 2
                  || line.text().startsWith(")", p.end())
                  || line.text().charAt(p.end()) == '\t';
          boolean isLength = p.from().isEmpty();
          return rest.length() <= 130
              && (atEdge || rest.length() <= 100)
              && !(line.bullet() && !atEdge)
              && !(line.bullet()
                  && (isLength || p.isYear())
                  && p.start() > 2
                  && JobWords.likeness(TitleLine.parts(rest).stream().findFirst().orElse("")) < 2);
        });
  }

  private static int firstAnchor(List<Optional<Period>> dated) {
    return nextAnchor(dated, -1);
  }

  private static int nextAnchor(List<Optional<Period>> dated, int after) {
    for (int i = after + 1; i < dated.size(); i++) {
      if (dated.get(i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static int linesBefore(List<Line> lines, int first) {
    int count = 0;
    while (count < MOST_TITLE_LINES
        && first - count > 0
        && isHeader(lines.get(first - count - 1))) {
      count++;
    }
    return count;
  }

  /** How many lines before an anchor belong to it, as with the first. */
  private static int titleLines(List<Line> lines, int anchor, int last, int most) {
    int count = 0;
    while (count < most && anchor - count - 1 > last && isHeader(lines.get(anchor - count - 1))) {
      count++;
    }
    return count;
  }

  /** Whether a line may hold title or employer, be it in small letters. */
  private static boolean isHeader(Line line) {
    boolean isTitle = line.words() <= 8 && JobWords.likeness(line.text()) >= 3.5;
    return line.isShort() || (!line.bullet() && isTitle && !line.text().endsWith("."));
  }

  private Job job(List<Line> lines, int anchor, Period period) {
    List<Candidate> candidates = new ArrayList<>();
    String rest = period.cutFrom(lines.get(anchor).text());
    for (int i = 0; i < anchor; i++) {
      add(candidates, lines.get(i), lines.get(i).text(), i, 0.2);
    }
    add(candidates, lines.get(anchor), rest, anchor, anchor == 0 ? 0.4 : 0.1);
    int below = anchor;
    boolean named = best(candidates).filter(c -> c.score() >= 2).isPresent();
    while (!named
        && below + 1 < lines.size()
        && below - anchor < MOST_TITLE_LINES
        && (isHeader(lines.get(below + 1)) || TitleLine.isLabelled(lines.get(below + 1).text()))) {
      below++;
      add(candidates, lines.get(below), lines.get(below).text(), below, 0);
      named = best(candidates).filter(c -> c.score() >= 2).isPresent();
    }
    Optional<Candidate> title = best(candidates);
    int header = Math.max(anchor, title.map(Candidate::line).orElse(anchor));
    while (header + 1 < lines.size() && isEmployerLine(lines, header + 1)) {
      header++;
    }
    return new Job(
        title.map(t -> experience(t.text(), period)), lines.subList(header + 1, lines.size()));
  }

  private void add(List<Candidate> candidates, Line line, String text, int number, double bonus) {
    if (TitleLine.isEmployer(line)) {
      return;
    }
    double labelled = TitleLine.isLabelled(text) ? 5 : 0;
    List<String> parts = TitleLine.parts(text);
    for (int i = 0; i < parts.size(); i++) {
      double first = i == 0 ? 0.5 : 0;
      double score = score(parts.get(i)) + bonus + first + labelled;
      candidates.add(new Candidate(parts.get(i), score, number));
    }
  }

  private double score(String part) {
    return JobWords.likeness(part) + 3 * titleLikeness.applyAsDouble(part);
  }

  private static Optional<Candidate> best(List<Candidate> candidates) {
    Candidate best = null;
    for (Candidate candidate : candidates) {
      if (best == null || candidate.score() > best.score()) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A line right under the title that names employer or town and tells nothing. */
  private static boolean isEmployerLine(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (TitleLine.isEmployer(line)) {
      return true;
    }
    boolean isFollowedByItem = at + 1 < lines.size() && lines.get(at + 1).bullet();
    return line.isShort()
        && line.words() <= 8
        && (JobWords.isHouse(line.text()) || isFollowedByItem || isCapitalised(line));
  }

  private static boolean isCapitalised(Line line) {
    for (String word : line.text().split("[^\\p{L}'’-]+", -1)) {
      if (word.length() > 3 && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private Experience experience(String title, Period period) {
    Experience held =
        Experience.lasting(title, period.from(), period.to(), period.ongoing(), periods.today());
    if (period.months() > 0) {
      return new Experience(title, held.from(), held.to(), held.ongoing(), period.months());
    }
    return period.isYear() ? new Experience(title, held.from(), held.to(), false, 0) : held;
  }

  /** Jobs without any date: the lines that begin like a title. */
  private List<Job> undated(List<Line> lines) {
    List<Job> jobs = new ArrayList<>();
    jobs.add(new Job(Optional.empty(), new ArrayList<>()));
    for (Line line : lines) {
      Optional<String> title =
          line.text().length() <= 100 && !line.text().endsWith(".")
              ? TitleLine.parts(line.text()).stream().filter(this::isTitle).findFirst()
              : Optional.empty();
      if (title.isPresent()) {
        jobs.add(
            new Job(
                title.map(t -> new Experience(t, Optional.empty(), Optional.empty(), false, 0)),
                new ArrayList<>()));
      } else {
        jobs.getLast().told().add(line);
      }
    }
    return jobs;
  }

  private boolean isTitle(String part) {
    return score(part) >= LEAST_LIKENESS + 2;
  }
}
