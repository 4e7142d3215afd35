package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
  private static final int CANDIDATES = 8;

  /** Candidates among which the skills of a profile are looked for. */
  private static final int MANY = 50;

  /** Confidence from which a person need not be asked, if no other comes near. */
  private static final double SURE = 0.6;

  /** A lead in confidence over the second that leaves no doubt. */
  private static final double CLEAR_LEAD = 0.3;

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
    OptionalInt byAddress = session.reference().skills().find(name.strip());
    if (byAddress.isPresent()) {
      return byAddress.getAsInt();
    }
    List<Link> matches = matches(name, CANDIDATES);
    if (matches.isEmpty()) {
      throw session.failure(ExitCode.NOT_FOUND, "error.unknownSkill", name);
    }
    if (pick != 0) {
      return picked(matches, String.valueOf(pick));
    }
    return isClear(matches) ? understood(name, matches.getFirst()) : asked(name, matches);
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
    List<Link> held =
        byAddress.isPresent()
            ? List.of()
            : matches(name, MANY).stream()
                .filter(link -> profile.skill(link.concept()).isPresent())
                .limit(CANDIDATES)
                .toList();
    if (held.isEmpty()) {
      throw session.failure(ExitCode.NOT_FOUND, "error.skillNotHeld", name);
    }
    return isClear(held) ? understood(name, held.getFirst()) : asked(name, held);
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

  /** The skills that a name may mean; if it is the preferred name of one alone, that one. */
  private List<Link> matches(String name, int count) {
    List<Link> links =
        session.linker().skillNames(name, Optional.empty(), count).stream()
            .filter(Link::isWorthShowing)
            .toList();
    List<Link> itsName = links.stream().filter(SkillChoice::isItsName).toList();
    return itsName.size() == 1 ? itsName : links;
  }

  private static boolean isItsName(Link link) {
    return link.isExact() && link.name().isPreferred();
  }

  private static boolean isClear(List<Link> matches) {
    Link first = matches.getFirst();
    double second = matches.size() == 1 ? 0 : matches.get(1).confidence();
    return (isItsName(first) && matches.size() == 1)
        || (first.confidence() >= SURE && first.confidence() - second >= CLEAR_LEAD);
  }

  private int understood(String name, Link link) {
    if (!isItsName(link) && !json) {
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
