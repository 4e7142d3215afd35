package org.passerelle.app.web;

import java.util.Optional;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.engine.profile.Interests;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileSkill;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.engine.transition.signal.Origin;

/**
 * Who a dossier is about, as the methods take them.
 *
 * @param held the number of the occupation that they hold
 * @param origin what they bring to a move
 * @param interests theirs, if they answered
 */
public record Person(int held, Origin origin, Optional<Interests> interests) {
  /**
   * The person of a dossier. Of whom nothing but their occupation is known, all of the occupation
   * is assumed.
   *
   * @throws WebProblem if no occupation is known
   */
  public static Person of(DossierContent content, FeasibleMoves moves) {
    int held = content.occupation().orElseThrow(() -> WebProblem.bad("web.noOccupation"));
    Profile profile = content.profile();
    Origin origin =
        isOccupationAlone(profile) ? moves.origin(held) : Origin.of(profile).holding(held);
    return new Person(held, origin, profile.interests());
  }

  private static boolean isOccupationAlone(Profile profile) {
    return profile.experiences().isEmpty()
        && profile.education().isEmpty()
        && profile.languages().isEmpty()
        && profile.occupations().size() <= 1
        && profile.skills().stream()
            .allMatch(skill ->
                skill.origin() == ProfileSkill.Origin.OCCUPATION
                    && skill.review() == ProfileSkill.Review.OPEN
                    && skill.level().isEmpty()
                    && skill.years().isEmpty());
  }
}
