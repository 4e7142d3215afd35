package org.passerelle.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.SourceView;
import org.passerelle.app.view.Views;
import org.passerelle.reference.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code passerelle data sources}: where the facts come from, and under which licence. */
@Command(name = "sources")
final class SourcesCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private OutputOptions output = new OutputOptions();

  SourcesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Source> sources = session.reference().sources();
    if (output.isJson()) {
      session.json(sources);
      return ExitCode.OK.code();
    }
    Page page = session.page();
    page.title(session.text("sources.title"));
    for (Source source : sources) {
      SourceView view = Views.source(source);
      page.blank();
      page.paragraph("", view.id());
      page.paragraph(
          "  ",
          session.text(
              "sources.line",
              view.publisher(),
              view.title(),
              view.version(),
              view.year(),
              view.licence(),
              view.address()));
      page.note("  ", source.attribution());
    }
    return ExitCode.OK.code();
  }
}
