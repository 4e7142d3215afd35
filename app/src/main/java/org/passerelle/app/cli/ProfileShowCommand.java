package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code passerelle profile show profile.json}: a profile for the eye. */
@Command(name = "show")
final class ProfileShowCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "PROFILE", descriptionKey = "option.profile")
  private Path file = Path.of("");

  @Mixin private OutputOptions output = new OutputOptions();

  ProfileShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ProfileStore store = new ProfileStore(session, output.isJson());
    store.show(store.read(file), new ProfilePage(session, List.of()));
    return ExitCode.OK.code();
  }
}
