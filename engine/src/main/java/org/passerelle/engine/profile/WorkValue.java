package org.passerelle.engine.profile;

/** What work can give a person: the six values of the theory of work adjustment, as in O*NET. */
public enum WorkValue {
  /** Results, use of one's abilities. */
  ACHIEVEMENT,
  /** Working on one's own, deciding. */
  INDEPENDENCE,
  /** Advancement, prestige, leading. */
  RECOGNITION,
  /** Serving others, friendly colleagues. */
  RELATIONSHIPS,
  /** Management that stands behind its people. */
  SUPPORT,
  /** Security, pay and a job that suits. */
  WORKING_CONDITIONS
}
