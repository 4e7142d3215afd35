package org.passerelle.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which skills open doors.
 *
 * @param origin the occupation that is held; null if the profile names none
 * @param target the occupation that is wanted; null if all that are safe and as well paid are
 * @param wanted how many occupations are looked at
 * @param skills the best single skills, the best first
 * @param set skills to learn together
 * @param setGain what these gain together
 * @param setBound no set of as many gains more
 */
public record UpskillView(
    @Nullable OccupationView origin,
    @Nullable OccupationView target,
    int wanted,
    List<NextView> skills,
    List<NextView> set,
    double setGain,
    double setBound) {
  /**
   * A skill to learn next.
   *
   * @param gain how many more of the wanted occupations can be expected to be feasible
   * @param raised those that it raises most
   */
  public record NextView(SkillView skill, double gain, List<RaisedView> raised) {}

  /** An occupation that becomes more feasible: by how much, and to what. */
  public record RaisedView(OccupationView occupation, double gain, double feasibility) {}
}
