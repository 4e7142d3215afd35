package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code passerelle profile change profile.json --add "conduire un chariot"}. */
@Command(name = "change")
final class ProfileChangeCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "PROFILE", descriptionKey = "option.profile")
  private Path file = Path.of("");

  @Option(names = "--add", paramLabel = "SKILL", descriptionKey = "option.addSkill")
  private List<String> added = new ArrayList<>();

  @Option(names = "--remove", paramLabel = "SKILL", descriptionKey = "option.removeSkill")
  private List<String> removed = new ArrayList<>();

  @Option(names = "--confirm", paramLabel = "SKILL", descriptionKey = "option.confirmSkill")
  private List<String> confirmed = new ArrayList<>();

  @Option(names = "--reject", paramLabel = "SKILL", descriptionKey = "option.rejectSkill")
  private List<String> rejected = new ArrayList<>();

  @Option(names = "--level", paramLabel = "SKILL=LEVEL", descriptionKey = "option.level")
  private List<String> levels = new ArrayList<>();

  @Option(names = "--years", paramLabel = "SKILL=N", descriptionKey = "option.years")
  private List<String> years = new ArrayList<>();

  @Option(names = "--job", paramLabel = "TITLE", descriptionKey = "option.addJob")
  private List<String> jobs = new ArrayList<>();

  @Mixin private WishOptions wishes = new WishOptions();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.changeOut")
  private Optional<Path> out = Optional.empty();

  @Mixin private OutputOptions output = new OutputOptions();

  ProfileChangeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ProfileStore store = new ProfileStore(session, output.isJson());
    Profile before = store.read(file);
    ProfileBuilder builder = new ProfileBuilder(session.reference(), before);
    new NamedThings(session, output.isJson()).add(builder, jobs, added);
    each(removed, builder, builder::remove);
    each(confirmed, builder, builder::confirm);
    each(rejected, builder, builder::reject);
    eachWithValue(levels, builder, (skill, word) -> builder.level(skill, wishes().level(word)));
    eachWithValue(years, builder, (skill, word) -> builder.years(skill, wishes().years(word)));
    builder.constraints(wishes.constraints(wishes(), before.constraints()));
    wishes.values(wishes(), before.values()).ifPresent(builder::values);
    Profile after = builder.build();
    if (after.equals(before)) {
      session.aside().note("", session.text("profile.unchanged"));
    }
    if (out.isPresent() || !after.equals(before)) {
      store.write(out.orElse(file), after);
    }
    if (output.isJson()) {
      store.show(after, new ProfilePage(session, List.of()));
    }
    return ExitCode.OK.code();
  }

  private WishWords wishes() {
    return new WishWords(session);
  }

  private void each(List<String> names, ProfileBuilder builder, IntConsumer change) {
    names.forEach(name -> change.accept(skill(name, builder)));
  }

  /** "SKILL=VALUE": the name may hold the sign, the value not. */
  private void eachWithValue(
      List<String> pairs, ProfileBuilder builder, BiConsumer<Integer, String> change) {
    for (String pair : pairs) {
      int sign = pair.lastIndexOf('=');
      if (sign < 1) {
        throw session.failure(ExitCode.USAGE, "error.pair", pair);
      }
      change.accept(skill(pair.substring(0, sign), builder), pair.substring(sign + 1).strip());
    }
  }

  private int skill(String name, ProfileBuilder builder) {
    return new NamedThings(session, output.isJson())
        .named(name, () -> new SkillChoice(session, output.isJson()).of(name, builder.build()));
  }
}
