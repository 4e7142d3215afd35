package org.passerelle.evaluation.linking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of sets, each a folder of that name. */
public enum TaskKind {
  /** Titles of national classifications to occupations. */
  MELO,
  /** Skills of national classifications to skills. */
  MELS,
  /** Sentences of adverts to the skills that they name, none, one or several. */
  SKILLS,
  /** Titles of adverts to occupations. */
  TITLES,
  /** Titles to titles that mean nearly the same. */
  TITLESIM;

  /** The name of the folder, as {@code melo}. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<TaskKind> of(String folder) {
    return Arrays.stream(values()).filter(kind -> kind.folder().equals(folder)).findFirst();
  }
}
