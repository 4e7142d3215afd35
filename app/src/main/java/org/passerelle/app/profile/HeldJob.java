package org.passerelle.app.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.engine.profile.Experience;
import org.passerelle.engine.profile.HeldOccupation;
import org.passerelle.engine.profile.Profile;

/**
 * A job of a person and the occupation that it was understood as.
 *
 * @param title what the person or their CV calls it
 * @param experience the job in the CV, if it comes from one
 * @param occupation what it was understood as, if it was
 */
public record HeldJob(
    String title, Optional<Experience> experience, Optional<HeldOccupation> occupation) {
  /** How long the job was held, in months; 0 if not said. */
  public int months() {
    return experience
        .map(Experience::months)
        .orElseGet(() -> occupation.map(HeldOccupation::months).orElse(0));
  }

  /** The jobs of a profile: those of the CV in its order, then those that were named besides. */
  public static List<HeldJob> of(Profile profile) {
    List<HeldJob> jobs = new ArrayList<>();
    for (Experience job : profile.experiences()) {
      Optional<HeldOccupation> occupation =
          profile.occupations().stream().filter(o -> o.words().equals(job.title())).findFirst();
      jobs.add(new HeldJob(job.title(), Optional.of(job), occupation));
    }
    List<String> titles = profile.experiences().stream().map(Experience::title).toList();
    for (HeldOccupation occupation : profile.occupations()) {
      if (!titles.contains(occupation.words())) {
        jobs.add(new HeldJob(occupation.words(), Optional.empty(), Optional.of(occupation)));
      }
    }
    return jobs;
  }
}
