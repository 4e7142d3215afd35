package org.passerelle.engine.profile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.passerelle.engine.profile.ExperienceReader.Job;
import org.passerelle.engine.profile.Headings.Heading;

/**
 * Reads the plain text of a CV or of an advert, in French or English, neat or not: jobs, diplomas,
 * languages, names of skills and sentences that speak of skills. Who the person is stays outside.
 *
 * <p>Time grows with the length of the text and nothing else. Any text is read without an error;
 * what is not understood is left out. Safe for many threads.
 */
public final class CvParser {
  private static final int MOST_HEADER_LINES = 6;

  private final Periods periods;
  private final ExperienceReader experiences;
  private final EducationReader education;

  /**
   * A parser that tells titles from employers by order and by a small list of words.
   *
   * @param today until when a job that goes on has lasted
   */
  public CvParser(YearMonth today) {
    this(today, part -> 0);
  }

  /**
   * A parser that asks how much words look like the title of a job.
   *
   * @param titleLikeness 0 (an employer, a town) to 1 (surely a title), asked for a few parts of
   *     the lines around each period
   */
  public CvParser(YearMonth today, ToDoubleFunction<String> titleLikeness) {
    periods = new Periods(today);
    experiences = new ExperienceReader(periods, titleLikeness);
    education = new EducationReader(periods);
  }

  /** What a text tells; empty lists for one that tells nothing. */
  public Cv parse(String text) {
    List<Line> lines = Lines.of(text);
    List<Block> blocks = blocks(lines);
    List<Line> header = blocks.getFirst().lines();
    int head = headerLines(header, blocks.size() > 1 ? header.size() : MOST_HEADER_LINES);
    PersonalData person = new PersonalData(header.subList(0, head), lines);
    return new Reading(person, head).read(blocks);
  }

  /** Lines under one heading; those before the first are the first block. */
  private record Block(Section section, List<Line> lines) {}

  private static List<Block> blocks(List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(Section.OTHER, new ArrayList<>()));
    for (Line line : lines) {
      Optional<Heading> heading = Headings.of(line);
      if (heading.isEmpty()) {
        blocks.getLast().lines().add(line);
        continue;
      }
      blocks.add(new Block(heading.get().section(), new ArrayList<>()));
      if (!heading.get().rest().isEmpty()) {
        blocks.getLast().lines().add(new Line(heading.get().rest(), false));
      }
    }
    return blocks;
  }

  /** How many lines come before the first job or diploma, at most so many. */
  private int headerLines(List<Line> lines, int most) {
    int count = 0;
    while (count < Math.min(most, lines.size()) && !opensMatter(lines.get(count), count)) {
      count++;
    }
    return count;
  }

  private boolean opensMatter(Line line, int number) {
    boolean isPersonal =
        number == 0
            || PersonalData.isPersonal(line)
            || !PersonalData.withoutContacts(line.text()).equals(line.text());
    return !isPersonal && (experiences.anchor(line).isPresent() || education.isDiploma(line));
  }

  /** One CV being read. */
  private final class Reading {
    private final PersonalData person;
    private final int headerLines;
    private final List<Experience> held = new ArrayList<>();
    private final List<Education> learned = new ArrayList<>();
    private final LanguageReader languages = new LanguageReader();
    private final SkillReader skills;
    private final List<Passage> passages = new ArrayList<>();

    Reading(PersonalData person, int headerLines) {
      this.person = person;
      this.headerLines = headerLines;
      this.skills = new SkillReader(person);
    }

    Cv read(List<Block> blocks) {
      List<Line> first = blocks.getFirst().lines();
      header(first.subList(0, headerLines));
      other(first.subList(headerLines, first.size()));
      blocks.subList(1, blocks.size()).forEach(this::read);
      passages.addAll(skills.passages());
      return new Cv(held, learned, languages.languages(), skills.skills(), passages);
    }

    private void read(Block block) {
      List<Line> lines = block.lines();
      switch (block.section()) {
        case EXPERIENCE, VOLUNTEERING -> jobs(lines, block.section());
        case EDUCATION -> diplomas(lines, block.section(), false);
        case CERTIFICATIONS -> diplomas(lines, block.section(), true);
        case LANGUAGES -> languages(lines);
        case SKILLS -> skills(lines);
        case PERSONAL -> personal(lines);
        case REFERENCES -> {}
        case PROFILE, PROJECTS, INTERESTS, OTHER -> tell(lines, block.section(), 0);
      }
    }

    private void jobs(List<Line> lines, Section section) {
      for (Job job : experiences.read(lines)) {
        job.experience().ifPresent(this::hold);
        tell(job.told(), section, job.experience().map(Experience::months).orElse(0));
      }
    }

    private void hold(Experience job) {
      String title = person.cleaned(job.title());
      if (!title.isEmpty()) {
        held.add(new Experience(title, job.from(), job.to(), job.ongoing(), job.months()));
      }
    }

    private void diplomas(List<Line> lines, Section section, boolean certificates) {
      List<Line> matter = new ArrayList<>();
      for (Line line : lines) {
        Optional<String> permit = PersonalData.permit(line.text());
        permit.ifPresent(words -> passages.add(Passage.of(words, section, 0)));
        if (permit.isEmpty() && !PersonalData.isPersonal(line)) {
          matter.add(line);
        }
        if (LanguageWords.isEnglishTest(line.text())) {
          languages.glance(line);
        }
      }
      EducationReader.Learned read = education.read(matter, certificates);
      read.education().forEach(this::learn);
      if (certificates) {
        // "CACES", "overhead crane": what a certificate allows is a skill.
        tell(matter, section, 0);
        return;
      }
      tell(read.told(), section, 0);
    }

    private void learn(Education diploma) {
      String name = person.cleaned(diploma.name());
      if (!name.isEmpty()) {
        learned.add(new Education(name, diploma.level(), diploma.year()));
      }
    }

    private void skills(List<Line> lines) {
      for (Line line : lines) {
        if (PersonalData.isPersonalAmongSkills(line)) {
          personal(List.of(line));
        } else {
          languages.glance(line);
          skills.read(line);
        }
      }
    }

    private void languages(List<Line> lines) {
      for (Line line : lines) {
        Optional<String> permit = PersonalData.permit(line.text());
        permit.ifPresent(words -> passages.add(Passage.of(words, Section.OTHER, 0)));
        if (permit.isEmpty()) {
          languages.read(line);
        }
      }
    }

    /**
     * Of the lines that say who the person is, only the driving licence and languages are of use.
     */
    private void personal(List<Line> lines) {
      for (Line line : lines) {
        languages.glance(line);
        PersonalData.permit(line.text())
            .ifPresent(words -> passages.add(Passage.of(words, Section.OTHER, 0)));
      }
    }

    /** Of the first lines, the headline and sentences are read. */
    private void header(List<Line> lines) {
      for (Line line : lines) {
        boolean isItem = line.bullet() && line.words() > 2;
        boolean speaks = isItem || line.words() > 5 || JobWords.areIn(line.text());
        if (speaks) {
          tell(List.of(line), Section.PROFILE, 0);
        } else {
          personal(List.of(line));
        }
      }
    }

    /** Lines under no heading: dates and words for diplomas tell what they are. */
    private void other(List<Line> lines) {
      List<Line> jobs = new ArrayList<>();
      List<Line> diplomas = new ArrayList<>();
      Optional<Line> date = Optional.empty();
      for (Line line : lines) {
        boolean isDate = isOnlyDate(line);
        boolean isDiploma = !isDate && education.isDiploma(line);
        if (isDate) {
          date.ifPresent(jobs::add);
          date = Optional.of(line);
        } else {
          List<Line> kind = isDiploma ? diplomas : jobs;
          date.ifPresent(kind::add);
          date = Optional.empty();
          kind.add(line);
        }
      }
      date.ifPresent(jobs::add);
      diplomas(diplomas, Section.OTHER, false);
      jobs(jobs, Section.OTHER);
    }

    private boolean isOnlyDate(Line line) {
      return periods
          .in(line.text())
          .filter(p -> p.cutFrom(line.text()).chars().noneMatch(Character::isLetterOrDigit))
          .isPresent();
    }

    /** Keeps the sentences of lines; a line that goes on in the next is one sentence with it. */
    private void tell(List<Line> lines, Section section, int months) {
      StringBuilder text = new StringBuilder();
      boolean ofWork = section == Section.EXPERIENCE || section == Section.VOLUNTEERING;
      for (Line line : lines) {
        boolean isLanguage = !ofWork && languages.glance(line);
        if (PersonalData.isPersonal(line)) {
          PersonalData.permit(line.text()).ifPresent(permit -> text.append(permit).append('\n'));
        } else if (!isLanguage) {
          text.append(line.bullet() ? "• " : "").append(line.text()).append('\n');
        }
      }
      for (Passage passage : Passage.allOf(text.toString(), section, months)) {
        String bare = person.cleaned(passage.text());
        if (!bare.isEmpty() && bare.length() > 2) {
          passages.add(new Passage(bare, section, passage.months(), passage.level()));
        }
      }
    }
  }
}
