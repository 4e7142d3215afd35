package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.passerelle.app.link.MeantOccupation;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.OccupationView.CandidateView;
import org.passerelle.engine.linking.Link;

/**
 * From the words of a person to one occupation. Where several may be meant, the person is asked, or
 * picks one by its number or code.
 */
final class OccupationChoice {
  private final Session session;
  private final boolean json;

  OccupationChoice(Session session, boolean json) {
    this.session = session;
    this.json = json;
  }

  /**
   * The occupation that is meant.
   *
   * @param words a title, or a code or address of ESCO
   * @param pick which of the candidates, by its number or code
   * @throws Failure if none fits, or several do and none is picked
   */
  int of(String words, Optional<String> pick) {
    if (words.isBlank()) {
      throw session.failure(ExitCode.USAGE, "error.noJob");
    }
    MeantOccupation meant = MeantOccupation.of(words, session.reference(), session.linker());
    List<Link> matches = meant.matches();
    if (matches.isEmpty()) {
      return meant
          .occupation()
          .orElseThrow(() -> session.failure(ExitCode.NOT_FOUND, "error.unknownJob", words));
    }
    if (pick.isPresent()) {
      return picked(matches, pick.get());
    }
    if (meant.occupation().isPresent()) {
      Link best = matches.getFirst();
      if (!MeantOccupation.isItsTitle(best) && !json) {
        session.aside().note("", session.text("choice.understood", words, title(best)));
      }
      return best.concept();
    }
    return asked(words, matches);
  }

  /** The same for a command that takes several occupations, of which none is picked by number. */
  int named(String words) {
    try {
      return of(words, Optional.empty());
    } catch (Failure failure) {
      throw failure.exitCode() == ExitCode.AMBIGUOUS
          ? session.failure(ExitCode.AMBIGUOUS, "error.ambiguousCode", words)
          : failure;
    }
  }

  private String title(Link match) {
    return session.views().occupation(match.concept()).title();
  }

  private int picked(List<Link> matches, String pick) {
    if (pick.matches("\\d{1,2}")) {
      int number = Integer.parseInt(pick);
      if (number >= 1 && number <= matches.size()) {
        return matches.get(number - 1).concept();
      }
      throw session.failure(ExitCode.USAGE, "error.pickNumber", pick, matches.size());
    }
    OptionalInt code = session.reference().occupations().find(pick);
    return matches.stream()
        .map(Link::concept)
        .filter(occupation -> code.isPresent() && code.getAsInt() == occupation)
        .findFirst()
        .orElseThrow(() -> session.failure(ExitCode.USAGE, "error.pickCode", pick));
  }

  private int asked(String words, List<Link> matches) {
    List<CandidateView> candidates = matches.stream().map(session.views()::candidate).toList();
    if (json) {
      session.json(Map.of("ambiguous", words, "candidates", candidates));
    } else {
      list(words, candidates);
    }
    Optional<String> answer = json ? Optional.empty() : session.ask(session.text("choice.ask"));
    return answer
        .filter(line -> !line.isBlank())
        .map(line -> picked(matches, line.strip()))
        .orElseThrow(() -> session.failure(ExitCode.AMBIGUOUS, "error.ambiguousJob", words));
  }

  private void list(String words, List<CandidateView> candidates) {
    Page page = session.aside();
    page.paragraph(session.text("choice.several", words));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      CandidateView candidate = candidates.get(i);
      String title = candidate.occupation().title();
      rows.add(
          List.of(
              (i + 1) + ".",
              candidate.occupation().code(),
              candidate.match().equals(title) ? title : title + " (" + candidate.match() + ")"));
    }
    page.table(List.of(), rows);
  }
}
