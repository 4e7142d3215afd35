package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.OccupationView;
import org.passerelle.app.view.SkillView;
import org.passerelle.app.view.SkillView.SkillDetailView;
import org.passerelle.engine.linking.Link;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code passerelle skill "utiliser une caisse"}: one skill and the occupations that require it.
 */
@Command(name = "skill")
final class SkillCommand implements Callable<Integer> {
  private static final int CANDIDATES = 8;
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
    SkillDetailView detail = session.views().skillDetail(skill(String.join(" ", words)));
    if (output.isJson()) {
      session.json(detail);
    } else {
      write(detail);
    }
    return ExitCode.OK.code();
  }

  private int skill(String name) {
    if (name.isBlank()) {
      throw session.failure(ExitCode.USAGE, "error.noSkill");
    }
    OptionalInt byAddress = session.reference().skills().find(name.strip());
    if (byAddress.isPresent()) {
      return byAddress.getAsInt();
    }
    List<Integer> matches = matches(name);
    if (matches.isEmpty()) {
      throw session.failure(ExitCode.NOT_FOUND, "error.unknownSkill", name);
    }
    if (pick != 0) {
      return picked(matches, String.valueOf(pick));
    }
    return matches.size() == 1 ? matches.getFirst() : asked(name, matches);
  }

  /** The skills that a name may mean; if it is the preferred name of one alone, that one. */
  private List<Integer> matches(String name) {
    List<Link> links =
        session.linker().skillNames(name, Optional.empty(), CANDIDATES).stream()
            .filter(Link::isWorthShowing)
            .toList();
    List<Link> itsName =
        links.stream().filter(link -> link.isExact() && link.name().isPreferred()).toList();
    return (itsName.size() == 1 ? itsName : links).stream().map(Link::concept).toList();
  }

  private int picked(List<Integer> matches, String number) {
    int place = number.matches("\\d{1,2}") ? Integer.parseInt(number) : 0;
    if (place < 1 || place > matches.size()) {
      throw session.failure(ExitCode.USAGE, "error.pickNumber", number, matches.size());
    }
    return matches.get(place - 1);
  }

  private int asked(String name, List<Integer> matches) {
    List<SkillView> candidates = matches.stream().map(session.views()::skill).toList();
    if (output.isJson()) {
      session.json(Map.of("ambiguous", name, "candidates", candidates));
    } else {
      Page page = session.aside();
      page.paragraph(session.text("choice.several", name));
      List<List<String>> rows = new ArrayList<>();
      for (int i = 0; i < candidates.size(); i++) {
        rows.add(List.of((i + 1) + ".", candidates.get(i).label()));
      }
      page.table(List.of(), rows);
    }
    Optional<String> answer =
        output.isJson() ? Optional.empty() : session.ask(session.text("choice.askSkill"));
    return answer
        .filter(line -> !line.isBlank())
        .map(line -> picked(matches, line.strip()))
        .orElseThrow(() -> session.failure(ExitCode.AMBIGUOUS, "error.ambiguousSkill", name));
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
