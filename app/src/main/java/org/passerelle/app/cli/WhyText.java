package org.passerelle.app.cli;

import java.util.List;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.FeasibilityView;
import org.passerelle.app.view.WhyWords;

/** Why a move is feasible or not, as text for a terminal. */
final class WhyText {
  private final Session session;

  WhyText(Session session) {
    this.session = session;
  }

  void write(Page page, FeasibilityView why) {
    WhyWords words = new WhyWords(session.messages());
    page.note("   ", words.range(why));
    reasons(page, "   + ", words.speaksFor(why));
    reasons(page, "   - ", words.speaksAgainst(why));
    if (!why.missing().isEmpty()) {
      page.note("   ", words.missing(why));
    }
  }

  private void reasons(Page page, String mark, List<String> reasons) {
    if (!reasons.isEmpty()) {
      page.paragraph(mark, String.join(session.text("list.separator"), reasons));
    }
  }
}
