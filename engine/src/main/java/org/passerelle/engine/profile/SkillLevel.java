package org.passerelle.engine.profile;

/** How well a person says they master a skill, from low to high. */
public enum SkillLevel {
  /** Does it with help. */
  BEGINNER,
  /** Does the usual cases alone. */
  INTERMEDIATE,
  /** Does the difficult cases alone. */
  ADVANCED,
  /** Others come for advice. */
  EXPERT
}
