package org.passerelle.reference;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a figure measures.
 *
 * @param id its short name
 * @param theme what it tells about an occupation
 * @param unit in which its figures are given, a short name that pages put into words
 * @param combination how the figures of several families are put together for one occupation
 * @param headline its place among the few that a plan shows, from 1; 0 if it is not one of them
 * @param labels its name, in French and English
 * @param meanings one sentence on what was measured, by whom, when and how, in French and English
 */
public record Measure(
    String id,
    Theme theme,
    String unit,
    Combination combination,
    int headline,
    Bilingual labels,
    Bilingual meanings) {
  /** What a measure tells about an occupation. */
  public enum Theme {
    EXPOSURE,
    TELEWORK,
    PAY,
    TENSION,
    OPENINGS,
    EMPLOYMENT,
    PROJECTION,
    PEOPLE,
    EDUCATION,
    WORK;

    static Theme of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /** How the figures of several families are put together for one occupation. */
  public enum Combination {
    /** Averaged by the weights of the links: wages, rates, indices. */
    MEAN,
    /**
     * That of the family with the greatest weight; where several have it, of these together:
     * counts, which cannot be shared out.
     */
    TOTAL,
    /** That of the family with the greatest weight, if one has it alone: classes. */
    MAIN;

    static Combination of(String name) {
      return Arrays.stream(values())
          .filter(c -> c.name().equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no combination is called " + name));
    }
  }

  /** A text in both languages. */
  public record Bilingual(String french, String english) {
    public String in(Language language) {
      return language == Language.FRENCH ? french : english;
    }
  }

  public String label(Language language) {
    return labels.in(language);
  }

  public String meaning(Language language) {
    return meanings.in(language);
  }
}
