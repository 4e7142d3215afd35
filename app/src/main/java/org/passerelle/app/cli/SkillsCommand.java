package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.passerelle.app.document.DocumentError;
import org.passerelle.app.profile.ProfileError;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.LinkViews;
import org.passerelle.engine.profile.LinkedSkill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code passerelle skills cv.pdf}: the skills that CVs or adverts speak of. */
@Command(name = "skills")
final class SkillsCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "option.cvs")
  private List<Path> files = new ArrayList<>();

  @Mixin private OutputOptions output = new OutputOptions();

  SkillsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    boolean isBad = false;
    boolean isFound = false;
    for (Path file : files) {
      try {
        List<LinkedSkill> skills = session.cvLinker().skills(session.cv(file));
        isFound |= !skills.isEmpty();
        write(file, skills);
      } catch (DocumentError | ProfileError error) {
        // One bad file of many is told, and the others are read.
        isBad = true;
        writeError(file, error);
      }
    }
    return (isBad ? ExitCode.BAD_FILE : isFound ? ExitCode.OK : ExitCode.NOT_FOUND).code();
  }

  private void write(Path file, List<LinkedSkill> skills) {
    if (output.isJson()) {
      Map<String, Object> row = row(file);
      row.put("skills", skills.stream().map(new LinkViews(session.views())::cvSkill).toList());
      json(row);
      return;
    }
    Page page = session.page();
    if (files.size() > 1) {
      page.heading(file.toString());
    }
    if (skills.isEmpty()) {
      page.paragraph(session.text("skills.none"));
    }
    skills.forEach(skill -> new SkillLine(session).write(page, skill));
  }

  private void writeError(Path file, RuntimeException error) {
    new Errors(session.messages(), session.terminal().err()).execution(error);
    if (output.isJson()) {
      Map<String, Object> row = row(file);
      row.put("error", error instanceof DocumentError d ? d.problem() : problem(error));
      json(row);
    }
  }

  private static Object problem(RuntimeException error) {
    return error instanceof ProfileError profile ? profile.problem() : "";
  }

  private static Map<String, Object> row(Path file) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", file.toString());
    return row;
  }

  /** One answer is laid out for the eye, several stand on a line each. */
  private void json(Map<String, Object> row) {
    if (files.size() > 1) {
      session.jsonLine(row);
    } else {
      session.json(row);
    }
  }
}
