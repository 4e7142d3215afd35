package org.passerelle.engine.transition.signal;

import java.util.Arrays;
import java.util.List;

/**
 * What can be measured of a move from an origin to a target. Each signal lies between 0 and 1, and
 * the higher it is, the easier is the move, all else being equal; {@code NaN} where the facts are
 * missing.
 */
public enum Signal {
  /** Skills essential to the target that the origin has: ln(1 + number) / ln(1 + 50), at most 1. */
  SHARED_SKILLS(Kind.SKILLS),
  /**
   * The share of the target's essential skills, weighted by rarity, that the origin has or comes
   * near; see {@link SkillNeighbours}.
   */
  SKILL_COVERAGE(Kind.SKILLS),
  /** How few essential skills lack: 1 - ln(1 + number) / ln(1 + 100), at least 0. */
  FEW_LACKING(Kind.SKILLS),
  /** The share of the target's optional skills, weighted by rarity, that the origin comes near. */
  OPTIONAL_COVERAGE(Kind.SKILLS),
  /** What both require in common: the weighted Jaccard index of all requirements. */
  REQUIREMENTS(Kind.SKILLS),
  /** Cosine of the skill groups that the requirements fall in, weighted by rarity. */
  SKILL_GROUPS(Kind.SKILLS),
  /** How short the learning is: 1 - ln(1 + months) / ln(1 + 60), at least 0; see Preparation. */
  SHORT_LEARNING(Kind.PREPARATION),

  /** Cosine of the meaning of all names, French and English. */
  NAMES(Kind.NAMES),
  /** Cosine of the meaning of the preferred titles, French and English. */
  TITLES(Kind.NAMES),
  /** The share of the words of the target's English title, weighted by rarity, in the origin's. */
  TITLE_WORDS(Kind.NAMES),
  /** Cosine of the meaning of the titles that O*NET lists. */
  ONET_TITLES(Kind.NAMES),
  /** Cosine of the words of the titles that O*NET lists, weighted by rarity. */
  ONET_TITLE_WORDS(Kind.NAMES),
  /** Leading digits of ISCO-08 that both share, of four. */
  ISCO(Kind.NAMES),

  /** Cosine of O*NET's detailed work activities, weighted by rarity. */
  DETAILED_ACTIVITIES(Kind.WORK),
  /** Cosine of O*NET's intermediate work activities, weighted by rarity. */
  INTERMEDIATE_ACTIVITIES(Kind.WORK),
  /**
   * Cosine, columns centred and scaled, of the importance of the generalised work activities, from
   * 0 to 1.
   */
  WORK_ACTIVITIES(Kind.WORK),
  /** Cosine, columns centred and scaled, of the importance of fields of knowledge, from 0 to 1. */
  KNOWLEDGE(Kind.WORK),
  /** Cosine, columns centred and scaled, of the importance of abilities, from 0 to 1. */
  ABILITIES(Kind.WORK),
  /**
   * Cosine, columns centred and scaled, of the importance of O*NET's 35 basic skills, from 0 to 1.
   */
  BASIC_SKILLS(Kind.WORK),
  /** Cosine of the kinds of software, weighted by rarity. */
  TECHNOLOGY(Kind.WORK),
  /** Cosine, columns centred and scaled, of the context of work, from 0 to 1. */
  WORK_CONTEXT(Kind.WORK),
  /** Cosine, columns centred and scaled, of interests (RIASEC), from 0 to 1. */
  INTERESTS(Kind.PERSON),
  /** Cosine, columns centred and scaled, of what the work offers (work values), from 0 to 1. */
  WORK_VALUES(Kind.PERSON),

  /**
   * How little the target asks above the origin in the three fields of knowledge that lack most.
   */
  KNOWLEDGE_REACHED(Kind.PREPARATION),
  /** How little the target asks above the origin in the three basic skills that lack most. */
  BASIC_SKILLS_REACHED(Kind.PREPARATION),
  /** How little special knowledge the target asks for, by its three highest fields. */
  PLAIN_KNOWLEDGE(Kind.PREPARATION),
  /** How little special ability the target asks for, by its three highest. */
  PLAIN_ABILITIES(Kind.PREPARATION),
  /** How little basic skill above the usual the target asks for, by its three highest. */
  PLAIN_SKILLS(Kind.PREPARATION),
  /** How common the target's essential skills are: 1 - mean rarity / ln n. */
  COMMON_SKILLS(Kind.SKILLS),
  /** Years of education that the target asks for: 1 - (years - 10) / 13. */
  LITTLE_EDUCATION(Kind.PREPARATION),
  /** Years of education above the origin's: 1 - years / 10. */
  EDUCATION_REACHED(Kind.PREPARATION),
  /** Related experience that the target asks for: 1 - ln(1 + months) / ln(1 + 132). */
  LITTLE_EXPERIENCE(Kind.PREPARATION),
  /** On-site or in-plant training that the target asks for: 1 - ln(1 + months) / ln(1 + 132). */
  LITTLE_TRAINING(Kind.PREPARATION),
  /** Job zones above the origin's: 1 - zones / 4. */
  ZONE_REACHED(Kind.PREPARATION),
  /** Job zones below the origin's: 1 - zones / 4. */
  ZONE_KEPT(Kind.PREPARATION),
  /** The skill level of ISCO-08 that the target asks for: 1 - (level - 1) / 3. */
  LOW_LEVEL(Kind.PREPARATION),
  /** Skill levels of ISCO-08 above the origin's: 1 - levels / 3. */
  LEVEL_REACHED(Kind.PREPARATION),
  /** 1 if the target is not regulated, 0 if it is somewhere in the European Union. */
  UNREGULATED(Kind.PREPARATION),
  /** Pay that is given up: 1 / (1 + ln(origin / target)) where the target pays less, else 1. */
  PAY_KEPT(Kind.PAY),
  /** Pay that is won: 1 / (1 + ln(target / origin)) where the target pays more, else 1. */
  PAY_IN_REACH(Kind.PAY);

  /** What a signal is about. */
  public enum Kind {
    SKILLS,
    WORK,
    PREPARATION,
    PERSON,
    PAY,
    NAMES
  }

  private final Kind kind;

  Signal(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Its place among all signals, from 0; nothing that is stored depends on it. */
  @SuppressWarnings("EnumOrdinal") // rows of signals are arrays, for loops over millions of moves
  public int number() {
    return ordinal();
  }

  /** Whether the signal compares an occupation that was held with the target. */
  boolean isOfOccupationsHeld() {
    return switch (this) {
      case SHARED_SKILLS,
          SKILL_COVERAGE,
          FEW_LACKING,
          OPTIONAL_COVERAGE,
          REQUIREMENTS,
          SKILL_GROUPS,
          SHORT_LEARNING,
          COMMON_SKILLS,
          LITTLE_EDUCATION,
          LITTLE_EXPERIENCE,
          LITTLE_TRAINING,
          LOW_LEVEL,
          UNREGULATED ->
          false;
      default -> true;
    };
  }

  /** All signals, in the order of their numbers. */
  public static List<Signal> all() {
    return Arrays.asList(values());
  }
}
