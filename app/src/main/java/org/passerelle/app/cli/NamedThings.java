package org.passerelle.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.passerelle.engine.profile.ProfileBuilder;

/** Jobs and skills that a person adds to a profile by name. */
final class NamedThings {
  private final Session session;
  private final boolean json;

  NamedThings(Session session, boolean json) {
    this.session = session;
    this.json = json;
  }

  void add(ProfileBuilder builder, List<String> jobs, List<String> skills) {
    for (String title : jobs) {
      builder.occupation(occupation(title), title.strip(), 0);
    }
    for (String name : skills) {
      builder.pick(skill(name));
    }
  }

  private int occupation(String title) {
    return named(title, () -> new OccupationChoice(session, json).of(title, Optional.empty()));
  }

  private int skill(String name) {
    return named(name, () -> new SkillChoice(session, json).of(name, 0));
  }

  /** Where several names are given, none of them can be picked by a number. */
  int named(String words, IntSupplier choice) {
    try {
      return choice.getAsInt();
    } catch (Failure failure) {
      throw failure.exitCode() == ExitCode.AMBIGUOUS
          ? session.failure(ExitCode.AMBIGUOUS, "error.ambiguousName", words)
          : failure;
    }
  }
}
