package org.passerelle.app.profile;

import java.util.List;
import org.passerelle.engine.profile.Cv;
import org.passerelle.engine.profile.CvLinker;
import org.passerelle.engine.profile.LinkedOccupation;
import org.passerelle.engine.profile.ProfileBuilder;
import org.passerelle.reference.Reference;

/**
 * What was understood of a CV.
 *
 * @param profile to which the jobs and skills of the CV were added
 * @param occupations of its jobs, and how sure they are
 */
public record UnderstoodCv(ProfileBuilder profile, List<LinkedOccupation> occupations) {
  /** Links what a CV tells to occupations and skills. */
  public static UnderstoodCv of(Cv cv, Reference reference, CvLinker linker) {
    ProfileBuilder profile = new ProfileBuilder(reference);
    List<LinkedOccupation> held = linker.occupations(cv);
    profile.cv(cv, linker.skills(cv));
    held.forEach(job -> profile.occupation(job.occupation(), job.words(), job.months()));
    return new UnderstoodCv(profile, held);
  }
}
