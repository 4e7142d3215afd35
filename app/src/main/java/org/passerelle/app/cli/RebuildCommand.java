package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.passerelle.app.text.Page;
import org.passerelle.reference.importing.Distribution;
import org.passerelle.reference.importing.ImportLog;
import org.passerelle.reference.importing.Rebuild;
import org.passerelle.reference.table.TableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code passerelle data rebuild --from DIR --to DIR}: makes the tables of facts anew from the
 * official distributions.
 */
@Command(name = "rebuild")
final class RebuildCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DIR",
      descriptionKey = "option.rebuildFrom")
  private Path from = Path.of("");

  /** Tables of the same name are replaced; others are left alone. */
  @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "option.rebuildTo")
  private Path to = Path.of("");

  RebuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ImportLog log = new ImportLog();
    List<TableWriter> tables = Rebuild.write(Distribution.of(List.of(from)), to, log);
    if (output.isJson()) {
      session.json(tables.stream().map(RebuildCommand::table).toList());
    } else {
      Page page = session.page();
      page.table(
          List.of(),
          tables.stream().map(t -> List.of(t.name(), String.valueOf(t.size()))).toList());
      new FindingText(session).write(page, log.findings());
      page.paragraph(session.text("rebuild.done", tables.size(), to));
    }
    return ExitCode.OK.code();
  }

  private record TableView(String table, int rows) {}

  private static TableView table(TableWriter table) {
    return new TableView(table.name(), table.size());
  }
}
