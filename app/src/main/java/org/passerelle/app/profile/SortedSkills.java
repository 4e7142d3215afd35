package org.passerelle.app.profile;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileSkill;
import org.passerelle.engine.profile.ProfileSkill.Review;

/**
 * The skills of a profile by what speaks for them, the surest first.
 *
 * @param own those that the person or their CV names
 * @param assumed those that only the jobs they held ask for
 * @param rejected those that the person does not have
 */
public record SortedSkills(
    List<ProfileSkill> own, List<ProfileSkill> assumed, List<ProfileSkill> rejected) {
  /** Sorts the skills of a profile. */
  public static SortedSkills of(Profile profile) {
    List<ProfileSkill> held =
        profile.heldSkills().stream()
            .sorted(Comparator.comparingDouble(ProfileSkill::confidence).reversed())
            .toList();
    Predicate<ProfileSkill> isOwn = skill -> skill.isToldBy(profile);
    return new SortedSkills(
        held.stream().filter(isOwn).toList(),
        held.stream().filter(isOwn.negate()).toList(),
        profile.skills().stream().filter(s -> s.review() == Review.REJECTED).toList());
  }
}
