package org.passerelle.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.passerelle.app.profile.SkillsPassportWriter;
import org.passerelle.app.profile.WholeFile;
import org.passerelle.engine.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code passerelle profile export profile.json --europass cv.xml}. */
@Command(name = "export")
final class ProfileExportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "PROFILE", descriptionKey = "option.profile")
  private Path file = Path.of("");

  /** XML if it ends so, else JSON. */
  @Option(
      names = "--europass",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "option.europass")
  private Path europass = Path.of("");

  @Mixin private OutputOptions output = new OutputOptions();

  ProfileExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ProfileStore store = new ProfileStore(session, output.isJson());
    store.checkApart(file, europass);
    Profile profile = store.read(file);
    SkillsPassportWriter writer =
        new SkillsPassportWriter(session.reference(), session.messages().language());
    boolean isXml = europass.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    String text = isXml ? writer.xml(profile, Instant.now()) : writer.json(profile, Instant.now());
    WholeFile.write(europass, text);
    session.aside().note("", session.text("profile.exported", europass));
    if (output.isJson()) {
      session.json(java.util.Map.of("file", europass.toString(), "format", isXml ? "xml" : "json"));
    }
    return ExitCode.OK.code();
  }
}
