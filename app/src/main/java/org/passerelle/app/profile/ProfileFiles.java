package org.passerelle.app.profile;

import java.nio.file.Path;
import org.passerelle.engine.profile.Profile;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/** Profiles as JSON files of the format {@value #FORMAT}, which docs/profile.md describes. */
public final class ProfileFiles {
  /** The format that is written; later ones with the same major number are read too. */
  public static final String FORMAT = "passerelle-profile/1";

  private final Reference reference;

  public ProfileFiles(Reference reference) {
    this.reference = reference;
  }

  /**
   * Reads a profile from a file of at most 5 MB.
   *
   * @throws ProfileError if it cannot be read
   */
  public ReadProfile read(Path file) {
    return read(file.toString(), JsonText.bytes(file));
  }

  /**
   * Reads a profile.
   *
   * @param name what messages call it
   * @throws ProfileError if it is no profile, is larger than 5 MB, deeper than 50, or newer
   */
  public ReadProfile read(String name, byte[] json) {
    return new ProfileReader(reference, name).read(JsonText.read(name, json));
  }

  /** A profile as JSON, with the names of skills and occupations in a language for readers. */
  public String write(Profile profile, Language language) {
    return JsonText.write(new ProfileWriter(reference, language).write(profile));
  }

  /**
   * Writes a profile to a file, which it replaces in one step.
   *
   * @throws ProfileError if it cannot be written; the file is then as it was
   */
  public void save(Path file, Profile profile, Language language) {
    WholeFile.write(file, write(profile, language));
  }
}
