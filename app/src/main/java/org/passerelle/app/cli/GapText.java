package org.passerelle.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.GapView;
import org.passerelle.app.view.GapView.NeededView;
import org.passerelle.app.view.SkillView;

/** What a move asks to be learned, as text for a terminal. */
final class GapText {
  private static final int OPTIONAL_SHOWN = 5;

  private final Session session;

  GapText(Session session) {
    this.session = session;
  }

  void write(GapView view) {
    Page page = session.page();
    page.title(
        view.origin() == null
            ? session.text("gap.titleProfile", view.target().title())
            : session.text("gap.title", view.origin().title(), view.target().title()));
    page.paragraph(
        session.text("gap.feasibility", session.numbers().hundredths(view.feasibility().value())));
    new WhyText(session).write(page, view.feasibility());
    months(page, view.leastMonths(), view.mostMonths());
    skills(page, "gap.missing", view.missing());
    skills(page, "gap.near", view.near());
    skills(page, "gap.covered", view.covered());
    page.blank();
    page.note("", session.text("gap.how"));
  }

  private void months(Page page, @Nullable Double least, @Nullable Double most) {
    page.paragraph(
        least == null || most == null
            ? session.text("gap.monthsUnknown")
            : session.text(
                "gap.months",
                session.numbers().rounded(least, 0),
                session.numbers().rounded(most, 0)));
  }

  private void skills(Page page, String key, List<NeededView> skills) {
    List<NeededView> essential = skills.stream().filter(NeededView::essential).toList();
    List<NeededView> optional = skills.stream().filter(skill -> !skill.essential()).toList();
    page.heading(session.text(key, essential.size(), optional.size()));
    boolean isCovered = key.equals("gap.covered");
    essential.forEach(skill -> page.paragraph("  ", line(skill, isCovered)));
    if (!optional.isEmpty()) {
      List<String> named =
          optional.stream().limit(OPTIONAL_SHOWN).map(skill -> skill.skill().label()).toList();
      String listed = String.join(session.text("list.separator"), named);
      int more = optional.size() - named.size();
      page.note(
          "  ",
          session.text(
              "gap.optional", more > 0 ? session.text("list.more", listed, more) : listed));
    }
  }

  private String line(NeededView needed, boolean isCovered) {
    String label = needed.skill().label();
    SkillView owned = needed.nearestOwned();
    String least = session.numbers().rounded(needed.leastHours(), 0);
    String most = session.numbers().rounded(needed.mostHours(), 0);
    if (isCovered) {
      return session.text("gap.line.covered", label);
    }
    return owned == null
        ? session.text("gap.line.missing", label, least, most)
        : session.text("gap.line.near", label, owned.label(), least, most);
  }
}
