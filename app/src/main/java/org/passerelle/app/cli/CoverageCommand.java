package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Page;
import org.passerelle.reference.Coverage;
import org.passerelle.reference.Directness;
import org.passerelle.reference.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code passerelle data coverage}: how many occupations each measure reaches, how directly. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private OutputOptions output = new OutputOptions();

  CoverageCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Reference reference = session.reference();
    List<Coverage> coverage =
        reference.figures().measures().stream()
            .map(measure -> Coverage.of(reference, measure))
            .toList();
    if (output.isJson()) {
      session.json(coverage.stream().map(CoverageCommand::row).toList());
    } else {
      write(coverage, reference.occupations().size());
    }
    return ExitCode.OK.code();
  }

  private static Map<String, Object> row(Coverage coverage) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("measure", coverage.measure().id());
    row.put("place", coverage.place());
    for (Directness directness : Directness.values()) {
      row.put(EnumName.of(directness), coverage.count(directness));
    }
    row.put("total", coverage.total());
    return row;
  }

  private void write(List<Coverage> coverage, int occupations) {
    List<String> header = new ArrayList<>(List.of(session.text("figure.measure")));
    for (Directness directness : Directness.values()) {
      header.add(session.text("coverage." + EnumName.of(directness)));
    }
    header.add(session.text("coverage.total", occupations));
    List<List<String>> rows = new ArrayList<>();
    for (Coverage one : coverage.stream().filter(c -> c.total() > 0).toList()) {
      List<String> row = new ArrayList<>(List.of(one.measure().id()));
      for (Directness directness : Directness.values()) {
        row.add(String.valueOf(one.count(directness)));
      }
      row.add(one.total() + " (" + one.place() + ")");
      rows.add(row);
    }
    Page page = session.page();
    page.table(header, rows);
    page.note(
        "",
        session.text(
            "coverage.others",
            coverage.stream()
                .filter(one -> one.total() == 0)
                .map(one -> one.measure().id())
                .collect(Collectors.joining(", "))));
  }
}
