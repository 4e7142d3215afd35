package org.passerelle.engine.profile;

import java.util.List;
import java.util.Optional;
import org.passerelle.engine.linking.Sentences;

/**
 * A few words of a CV that may speak of skills.
 *
 * @param text a sentence, an item of a list or the name of a skill, as written, without contacts
 * @param section where it stands
 * @param months for how long what it tells was done: the years that it states, else the length of
 *     the experience under which it stands, else 0
 * @param level how well the person says they can do it, empty if not said
 */
public record Passage(String text, Section section, int months, Optional<SkillLevel> level) {
  private static final double MONTHS_A_YEAR = 12;

  /** Checks the length. */
  public Passage {
    if (months < 0) {
      throw new IllegalArgumentException("Months of a passage are negative: " + months);
    }
  }

  /**
   * A passage whose words tell level and years.
   *
   * @param months length of the experience under which it stands, 0 if none
   */
  public static Passage of(String text, Section section, int months) {
    return new Passage(text, section, Practice.months(text).orElse(months), Practice.level(text));
  }

  /** The passages of a longer text, sentence by sentence. */
  public static List<Passage> allOf(String text, Section section, int months) {
    return Sentences.of(text).stream()
        .map(span -> PersonalData.withoutContacts(oneLine(span.of(text))))
        .filter(words -> words.chars().anyMatch(Character::isLetter))
        .map(words -> of(words, section, months))
        .toList();
  }

  /** For how many years it was done, empty if not known. */
  public Optional<Double> years() {
    return months == 0 ? Optional.empty() : Optional.of(months / MONTHS_A_YEAR);
  }

  private static String oneLine(String words) {
    String line = words.replace('\n', ' ');
    return line.endsWith(";") ? line.substring(0, line.length() - 1).stripTrailing() : line;
  }
}
