package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.passerelle.app.text.Page;
import org.passerelle.reference.importing.OwnFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code passerelle data import FILE…}: takes in a newer official release. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "option.files")
  private List<Path> files = new ArrayList<>();

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!output.isJson()) {
      String names =
          files.stream()
              .map(Path::toString)
              .collect(Collectors.joining(session.text("list.separator")));
      session.aside().note("", session.text("import.reading", names));
    }
    OwnFacts.Report report = session.ownFacts().add(files);
    if (output.isJson()) {
      session.json(report);
    } else {
      write(report);
    }
    return ExitCode.OK.code();
  }

  private void write(OwnFacts.Report report) {
    Page page = session.page();
    page.title(session.text("import.done", String.join(", ", report.releases())));
    page.table(
        List.of(),
        report.tables().stream()
            .map(table -> List.of(table.name(), String.valueOf(table.rows())))
            .toList());
    new FindingText(session).write(page, report.findings());
    page.paragraph(session.text("import.next", session.dataFolder()));
  }
}
