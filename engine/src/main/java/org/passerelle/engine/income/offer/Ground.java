package org.passerelle.engine.income.offer;

import java.util.List;

/**
 * A reason to propose a kind of offer.
 *
 * @param skills that speak for it, the most telling first; none where the group of the occupation
 *     does
 */
public record Ground(Reason reason, List<Integer> skills) {
  /** Why a kind of offer is proposed. */
  public enum Reason {
    /** Skills of a trade: those that ESCO does not count among the transversal ones. */
    SKILLS_OF_A_TRADE,
    /** Skills that end in something to hand over: a text, a drawing, a program, a repair. */
    SOMETHING_TO_HAND_OVER,
    /** The ISCO-08 group of the occupation makes or grows things. */
    OCCUPATION_MAKES,
    /** The ISCO-08 group of the occupation sells things. */
    OCCUPATION_SELLS,
    /** Skills of making things or preparing food. */
    PRODUCTION_SKILLS,
    /** Skills of teaching and training. */
    TEACHING_SKILLS,
    /** Knowledge that many other occupations ask for. */
    WANTED_KNOWLEDGE,
    /** The ISCO-08 group of the occupation leads people. */
    OCCUPATION_LEADS,
    /** Skills of leading and supervising people and of counselling. */
    LEADING_OR_SUPPORTING_SKILLS
  }

  public Ground {
    skills = List.copyOf(skills);
  }
}
