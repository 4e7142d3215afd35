package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.passerelle.app.profile.UnderstoodCv;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code passerelle profile read cv.pdf}: a profile from a CV, from jobs or from skills. */
@Command(name = "read")
final class ProfileReadCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "option.cv")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--job", paramLabel = "TITLE", descriptionKey = "option.addJob")
  private List<String> jobs = new ArrayList<>();

  @Option(names = "--skill", paramLabel = "SKILL", descriptionKey = "option.addSkill")
  private List<String> skills = new ArrayList<>();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.profileOut")
  private Optional<Path> out = Optional.empty();

  @Mixin private OutputOptions output = new OutputOptions();

  ProfileReadCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (file.isEmpty() && jobs.isEmpty() && skills.isEmpty()) {
      throw session.failure(ExitCode.USAGE, "error.noCv");
    }
    ProfileStore store = new ProfileStore(session, output.isJson());
    if (file.isPresent() && out.isPresent()) {
      store.checkApart(file.get(), out.get());
    }
    Optional<UnderstoodCv> cv = file.map(this::understood);
    ProfileBuilder builder =
        cv.map(UnderstoodCv::profile).orElseGet(() -> new ProfileBuilder(session.reference()));
    new NamedThings(session, output.isJson()).add(builder, jobs, skills);
    Profile profile = builder.build();
    out.ifPresent(to -> store.write(to, profile));
    store.show(
        profile, new ProfilePage(session, cv.map(UnderstoodCv::occupations).orElse(List.of())));
    if (out.isEmpty() && !output.isJson()) {
      session.aside().note("", session.text("profile.notKept"));
    }
    return ExitCode.OK.code();
  }

  private UnderstoodCv understood(Path cvFile) {
    return UnderstoodCv.of(session.cv(cvFile), session.reference(), session.cvLinker());
  }
}
