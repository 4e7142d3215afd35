package org.passerelle.evaluation.linking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.reference.LinkingWeights;

/** The kinds of sets, each a folder of that name. */
public enum TaskKind {
  /** Titles of national classifications to occupations. */
  MELO(LinkingWeights.TITLE),
  /** Skills of national classifications to skills. */
  MELS(LinkingWeights.SKILL_NAME),
  /** Sentences of adverts to the skills that they name, none, one or several. */
  SKILLS(LinkingWeights.SENTENCE),
  /** Titles of adverts to occupations. */
  TITLES(LinkingWeights.TITLE),
  /** Titles to titles that mean nearly the same. */
  TITLESIM(LinkingWeights.TITLE);

  private final String texts;

  TaskKind(String texts) {
    this.texts = texts;
  }

  /** The kind of its texts, as {@link LinkingWeights} names it. */
  String texts() {
    return texts;
  }

  /** The name of the folder, as {@code melo}. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<TaskKind> of(String folder) {
    return Arrays.stream(values()).filter(kind -> kind.folder().equals(folder)).findFirst();
  }
}
