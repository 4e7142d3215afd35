package org.passerelle.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.passerelle.app.profile.ProfileFiles;
import org.passerelle.app.profile.ReadProfile;
import org.passerelle.app.text.EnumName;
import org.passerelle.engine.profile.Profile;

/** Profiles in the files that a person names, and nowhere else. */
final class ProfileStore {
  private final Session session;
  private final boolean json;

  ProfileStore(Session session, boolean json) {
    this.session = session;
    this.json = json;
  }

  /** Reads a profile; what the facts do not know is told and left out. */
  Profile read(Path file) {
    ReadProfile read = session.profileFiles().read(file);
    for (ReadProfile.Warning warning : read.warnings()) {
      String key = "profile.warning." + EnumName.of(warning.kind());
      session.aside().note("", session.text(key, warning.place(), warning.uri(), warning.label()));
    }
    return read.profile();
  }

  /** Writes a profile, and says so. */
  void write(Path file, Profile profile) {
    session.profileFiles().save(file, profile, session.messages().language());
    session.aside().note("", session.text("profile.written", file));
  }

  /** A result must not take the place of what it was made from. */
  void checkApart(Path from, Path to) {
    boolean isSame;
    try {
      isSame = Files.exists(from) && Files.exists(to) && Files.isSameFile(from, to);
    } catch (IOException e) {
      isSame = false;
    }
    if (isSame) {
      throw session.failure(ExitCode.USAGE, "error.sameFile", to);
    }
  }

  /** Shows a profile: as a page, or as the very JSON of its file. */
  void show(Profile profile, ProfilePage page) {
    if (json) {
      ProfileFiles files = session.profileFiles();
      session.terminal().out().print(files.write(profile, session.messages().language()));
    } else {
      page.write(profile);
    }
  }
}
