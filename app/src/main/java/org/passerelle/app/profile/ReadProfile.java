package org.passerelle.app.profile;

import java.util.List;
import org.passerelle.engine.profile.Profile;

/**
 * A profile that was read.
 *
 * @param profile the profile
 * @param warnings what the file holds that this reference does not know, and was left out
 */
public record ReadProfile(Profile profile, List<Warning> warnings) {
  /** Copies the list. */
  public ReadProfile {
    warnings = List.copyOf(warnings);
  }

  /** What kind of thing was left out. */
  public enum Kind {
    UNKNOWN_OCCUPATION,
    UNKNOWN_SKILL
  }

  /**
   * Something that was left out.
   *
   * @param kind what it is
   * @param place where it stands in the file
   * @param uri its address
   * @param label its name, empty if the file gives none
   */
  public record Warning(Kind kind, String place, String uri, String label) {}
}
