package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.passerelle.app.link.MeantSkill;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.SkillView;
import org.passerelle.engine.linking.Letters;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.profile.Profile;
import org.passerelle.reference.Language;

/**
 * From the words of a person to one skill. Where several may be meant, the person is asked, or
 * picks one by its number.
 */
final class SkillChoice {
  private final Session session;
  private final boolean json;

  SkillChoice(Session session, boolean json) {
    this.session = session;
    this.json = json;
  }

  /**
   * The skill that is meant.
   *
   * @param name a name, or an address of ESCO
   * @param pick which of the candidates, 0 if none was picked
   * @throws Failure if none fits, or several do and none is picked
   */
  int of(String name, int pick) {
    if (name.isBlank()) {
      throw session.failure(ExitCode.USAGE, "error.noSkill");
    }
    MeantSkill meant = MeantSkill.of(name, session.reference(), session.linker());
    if (meant.matches().isEmpty()) {
      return meant
          .skill()
          .orElseThrow(() -> session.failure(ExitCode.NOT_FOUND, "error.unknownSkill", name));
    }
    return pick != 0 ? picked(meant.matches(), String.valueOf(pick)) : chosen(name, meant);
  }

  /**
   * The skill of a profile that is meant.
   *
   * @throws Failure if the profile has none of that name, or several
   */
  int of(String name, Profile profile) {
    OptionalInt byAddress = session.reference().skills().find(name.strip());
    List<Integer> named =
        profile.skills().stream()
            .map(skill -> skill.skill())
            .filter(skill ->
                byAddress.isPresent() ? byAddress.getAsInt() == skill : isCalled(skill, name))
            .toList();
    if (named.size() == 1) {
      return named.getFirst();
    }
    MeantSkill meant =
        byAddress.isPresent()
            ? new MeantSkill(Optional.empty(), List.of())
            : MeantSkill.among(name, session.linker(), skill -> profile.skill(skill).isPresent());
    if (meant.matches().isEmpty()) {
      throw session.failure(ExitCode.NOT_FOUND, "error.skillNotHeld", name);
    }
    return chosen(name, meant);
  }

  private boolean isCalled(int skill, String name) {
    for (Language language : Language.values()) {
      String label = session.reference().skills().labels(language).preferred(skill);
      if (Letters.folded(label).equals(Letters.folded(name.strip()))) {
        return true;
      }
    }
    return false;
  }

  private int chosen(String name, MeantSkill meant) {
    return meant.skill().isPresent()
        ? understood(name, meant.matches().getFirst())
        : asked(name, meant.matches());
  }

  private int understood(String name, Link link) {
    if (!MeantSkill.isItsName(link) && !json) {
      String label = session.views().skill(link.concept()).label();
      session.aside().note("", session.text("choice.understood", name, label));
    }
    return link.concept();
  }

  private int picked(List<Link> matches, String number) {
    int place = number.matches("\\d{1,2}") ? Integer.parseInt(number) : 0;
    if (place < 1 || place > matches.size()) {
      throw session.failure(ExitCode.USAGE, "error.pickNumber", number, matches.size());
    }
    return matches.get(place - 1).concept();
  }

  private int asked(String name, List<Link> matches) {
    List<SkillView> candidates =
        matches.stream().map(link -> session.views().skill(link.concept())).toList();
    if (json) {
      session.json(Map.of("ambiguous", name, "candidates", candidates));
    } else {
      list(name, candidates);
    }
    Optional<String> answer =
        json ? Optional.empty() : session.ask(session.text("choice.askSkill"));
    return answer
        .filter(line -> !line.isBlank())
        .map(line -> picked(matches, line.strip()))
        .orElseThrow(() -> session.failure(ExitCode.AMBIGUOUS, "error.ambiguousSkill", name));
  }

  private void list(String name, List<SkillView> candidates) {
    Page page = session.aside();
    page.paragraph(session.text("choice.several", name));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      rows.add(List.of((i + 1) + ".", candidates.get(i).label()));
    }
    page.table(List.of(), rows);
  }
}
