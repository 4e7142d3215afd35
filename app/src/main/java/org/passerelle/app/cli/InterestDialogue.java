package org.passerelle.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.text.Page;
import org.passerelle.reference.InterestItem;

/** Asks the items of the questionnaire, one after the other, and takes up where it was left. */
final class InterestDialogue {
  private static final int MOST = 5;

  private final Session session;
  private final List<InterestItem> items;

  InterestDialogue(Session session, List<InterestItem> items) {
    this.session = session;
    this.items = items;
  }

  /**
   * Asks what has no answer yet.
   *
   * @param answers by item, changed as the person answers
   * @param afterEach called after each answer
   */
  void ask(Map<String, Integer> answers, Runnable afterEach) {
    int place = next(answers, 0);
    if (place == items.size()) {
      session.aside().paragraph(session.text("interests.complete"));
      return;
    }
    explain(place);
    while (place < items.size()) {
      Optional<String> line = session.ask(question(place, answers));
      String word = line.orElse("q").strip().toLowerCase(Locale.ROOT);
      if (word.equals("q")) {
        return;
      }
      if (word.equals("b")) {
        place = Math.max(0, place - 1);
      } else if (word.isEmpty()) {
        place++;
      } else if (word.matches("[1-5]")) {
        answers.put(items.get(place).id(), Integer.parseInt(word));
        afterEach.run();
        place++;
      } else {
        session.aside().note("", session.text("interests.notUnderstood", word));
      }
    }
  }

  private int next(Map<String, Integer> answers, int from) {
    int place = from;
    while (place < items.size() && answers.containsKey(items.get(place).id())) {
      place++;
    }
    return place;
  }

  private void explain(int place) {
    Page page = session.aside();
    page.paragraph(session.text("interests.intro", items.size()));
    for (int answer = 1; answer <= MOST; answer++) {
      page.paragraph("  " + answer + " ", session.text("interests.answer." + answer));
    }
    page.paragraph(session.text("interests.keys"));
    if (place > 0) {
      page.paragraph(session.text("interests.resumed", place + 1));
    }
    page.blank();
  }

  private String question(int place, Map<String, Integer> answers) {
    InterestItem item = items.get(place);
    String text = item.text(session.messages().language());
    Optional<Integer> before = Optional.ofNullable(answers.get(item.id()));
    return before.isPresent()
        ? session.text("interests.question.answered", place + 1, items.size(), text, before.get())
        : session.text("interests.question", place + 1, items.size(), text);
  }
}
