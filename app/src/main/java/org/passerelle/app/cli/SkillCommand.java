package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.OccupationView;
import org.passerelle.app.view.SkillView.SkillDetailView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code passerelle skill "utiliser une caisse"}: one skill and the occupations that require it.
 */
@Command(name = "skill")
final class SkillCommand implements Callable<Integer> {
  private static final int OCCUPATIONS_SHOWN = 20;

  private final Session session;

  @Parameters(paramLabel = "SKILL", arity = "0..*", descriptionKey = "option.skill")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--pick",
      paramLabel = "N",
      defaultValue = "0",
      descriptionKey = "option.pickSkill")
  private int pick = 0;

  @Mixin private OutputOptions output = new OutputOptions();

  SkillCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    int skill = new SkillChoice(session, output.isJson()).of(String.join(" ", words), pick);
    SkillDetailView detail = session.views().skillDetail(skill);
    if (output.isJson()) {
      session.json(detail);
    } else {
      write(detail);
    }
    return ExitCode.OK.code();
  }

  private void write(SkillDetailView detail) {
    Page page = session.page();
    page.title(detail.skill().label());
    page.note("", detail.skill().uri());
    if (detail.skill().translatedByUs()) {
      page.note("", session.text("skill.ours"));
    }
    if (!detail.description().isEmpty()) {
      page.blank();
      page.paragraph(detail.description());
    }
    page.paragraph(
        session.text(
            "skill.kind",
            session.text("skill.kind." + detail.skill().kind()),
            session.text("skill.reuse." + detail.reuse())));
    if (!detail.otherNames().isEmpty()) {
      page.heading(session.text("names.title"));
      page.paragraph("  ", String.join(session.text("list.separator"), detail.otherNames()));
    }
    occupations(page, "skill.essentialTo", detail.essentialTo());
    occupations(page, "skill.optionalTo", detail.optionalTo());
  }

  private void occupations(Page page, String title, List<OccupationView> occupations) {
    page.heading(session.text(title, occupations.size()));
    page.table(
        List.of(),
        occupations.stream()
            .limit(OCCUPATIONS_SHOWN)
            .map(occupation -> List.of(occupation.code(), occupation.title()))
            .toList());
    if (occupations.size() > OCCUPATIONS_SHOWN) {
      page.note("  ", session.text("list.others", occupations.size() - OCCUPATIONS_SHOWN));
    }
  }
}
