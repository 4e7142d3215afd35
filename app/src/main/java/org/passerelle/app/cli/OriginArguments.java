package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.moves.MoveSearch;
import org.passerelle.engine.profile.HeldOccupation;
import org.passerelle.engine.profile.Interests;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.transition.signal.Origin;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a move starts: a job that is named, or a person's profile. */
final class OriginArguments {
  @Mixin private JobArguments job = new JobArguments();

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "option.profileOrigin")
  private @Nullable Path profile;

  /**
   * Who moves.
   *
   * @param occupation the one that is held, if any is known
   * @param origin what they bring
   * @param interests theirs, if they answered
   */
  record Mover(Optional<Integer> occupation, Origin origin, Optional<Interests> interests) {
    /** The occupation that is held. */
    int held(Session session) {
      return occupation.orElseThrow(
          () -> session.failure(ExitCode.NOT_FOUND, "error.profileWithoutJob"));
    }

    /** Their moves. */
    MoveSearch search(Session session) {
      return new MoveSearch(session.engines(), session.views(), held(session), origin, interests);
    }
  }

  /** Who moves, by what was named. */
  Mover mover(Session session, boolean json) {
    if (profile == null) {
      int occupation = job.occupation(session, json);
      return new Mover(
          Optional.of(occupation), session.moves().origin(occupation), Optional.empty());
    }
    Profile read = new ProfileStore(session, json).read(profile);
    if (read.occupations().isEmpty() && read.heldSkills().isEmpty()) {
      throw session.failure(ExitCode.NOT_FOUND, "error.profileEmpty", profile);
    }
    Origin origin = Origin.of(read);
    if (job.isNamed()) {
      int occupation = job.occupation(session, json);
      return new Mover(Optional.of(occupation), origin.holding(occupation), read.interests());
    }
    Optional<Integer> held =
        read.occupations().stream().map(HeldOccupation::occupation).findFirst();
    return new Mover(held, origin, read.interests());
  }

  /** Whether a job or a profile was named at all. */
  boolean isNamed() {
    return profile != null || job.isNamed();
  }
}
