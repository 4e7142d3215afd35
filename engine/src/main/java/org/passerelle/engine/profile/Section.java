package org.passerelle.engine.profile;

/** The part of a CV under one kind of heading. */
public enum Section {
  /** What stands under no heading that is known. */
  OTHER,
  /** Headline, summary, aim. */
  PROFILE,
  /** Paid work. */
  EXPERIENCE,
  /** Unpaid work for others. */
  VOLUNTEERING,
  /** Works of one's own. */
  PROJECTS,
  /** Diplomas and trainings. */
  EDUCATION,
  /** Certificates, licences. */
  CERTIFICATIONS,
  /** Skills, tools. */
  SKILLS,
  /** Languages spoken. */
  LANGUAGES,
  /** Pastimes. */
  INTERESTS,
  /** Who the person is and how to reach them: read over. */
  PERSONAL,
  /** Who speaks for the person: read over. */
  REFERENCES
}
