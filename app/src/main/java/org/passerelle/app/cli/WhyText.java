package org.passerelle.app.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.FeasibilityView;
import org.passerelle.app.view.FeasibilityView.ReasonView;

/** Why a move is feasible or not, as text for a terminal. */
final class WhyText {
  private static final int REASONS_SHOWN = 3;

  /** Reasons that add less are not worth a line. */
  private static final double LEAST_WEIGHT = 0.05;

  private final Session session;

  WhyText(Session session) {
    this.session = session;
  }

  void write(Page page, FeasibilityView why) {
    page.note(
        "   ",
        session.text(
            "why.range",
            hundredths(why.lowest()),
            hundredths(why.highest()),
            hundredths(why.judged()),
            // No occupation is more usual than all, for it is not more usual than itself.
            session.numbers().rounded(Math.min(99, Math.floor(why.usual() * 100)), 0)));
    reasons(page, "   + ", why.reasons(), reason -> reason.weight() >= LEAST_WEIGHT);
    reasons(page, "   - ", why.reasons(), reason -> reason.weight() <= -LEAST_WEIGHT);
    if (!why.missing().isEmpty()) {
      page.note("   ", session.text("why.missing", why.missing().size()));
    }
  }

  private String hundredths(double part) {
    return session.numbers().hundredths(part);
  }

  private void reasons(
      Page page, String mark, List<ReasonView> reasons, Predicate<ReasonView> isAsked) {
    String named =
        reasons.stream()
            .filter(isAsked)
            .limit(REASONS_SHOWN)
            .map(reason -> session.text("why.reason", reason.label(), hundredths(reason.value())))
            .collect(Collectors.joining(session.text("list.separator")));
    if (!named.isEmpty()) {
      page.paragraph(mark, named);
    }
  }
}
