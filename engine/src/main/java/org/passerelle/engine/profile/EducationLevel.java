package org.passerelle.engine.profile;

import java.util.Optional;

/** A level of education of the International Standard Classification of Education, ISCED 2011. */
public enum EducationLevel {
  /** End of compulsory lower secondary school: brevet des collèges. */
  LOWER_SECONDARY(2),
  /** End of upper secondary school: baccalauréat, CAP, BEP, A levels. */
  UPPER_SECONDARY(3),
  /** After upper secondary, not tertiary. */
  POST_SECONDARY(4),
  /** Two years of tertiary education: BTS, DUT, associate degree. */
  SHORT_CYCLE(5),
  /** Bachelor or equivalent: licence, BUT. */
  BACHELOR(6),
  /** Master or equivalent: master, engineer's degree. */
  MASTER(7),
  /** Doctorate. */
  DOCTORATE(8);

  private final int isced;

  EducationLevel(int isced) {
    this.isced = isced;
  }

  /** Returns the level of ISCED 2011, 2 to 8. */
  public int isced() {
    return isced;
  }

  /** Returns the level with a number of ISCED 2011, empty if it is none of 2 to 8. */
  public static Optional<EducationLevel> ofIsced(int isced) {
    for (EducationLevel level : values()) {
      if (level.isced == isced) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
