package org.passerelle.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.BenefitWords;
import org.passerelle.app.view.SelectionWords;
import org.passerelle.app.view.SkillView;
import org.passerelle.app.view.TransitionsView;
import org.passerelle.app.view.TransitionsView.MoveView;

/** Moves and what they bring as text for a terminal. */
final class TransitionsText {
  private static final int SKILLS_SHOWN = 6;

  private final Session session;

  TransitionsText(Session session) {
    this.session = session;
  }

  void write(TransitionsView view) {
    Page page = session.page();
    FigureText figures = new FigureText(session, view.sources());
    BenefitWords benefits = new BenefitWords(session.messages(), figures::mark);
    OccupationTitle.write(session, page, "transitions.title", view.occupation());
    page.heading(session.text("transitions.now"));
    page.paragraph("  ", benefits.nowExposure(view.now()).text());
    page.paragraph("  ", benefits.nowPay(view.now()).text());
    limits(page, view);
    page.heading(
        session.text("transitions.found", view.moves().size(), view.found(), view.placeName()));
    if (view.moves().isEmpty()) {
      page.paragraph("  ", session.text("transitions.none"));
    } else {
      page.note("  ", session.text("transitions.how"));
      page.note("  ", words().order(view));
    }
    int number = 1;
    for (MoveView move : view.moves()) {
      page.blank();
      move(page, number++, move);
      benefits.lines(move, view).forEach(line -> page.note("   ", line.text()));
    }
    figures.sources(page);
    page.blank();
    page.note("", session.text("transitions.caution"));
  }

  private void limits(Page page, TransitionsView view) {
    page.heading(session.text("transitions.limits"));
    page.paragraph("  ", session.text("transitions.considered", view.considered()));
    view.limits().forEach(limit -> page.paragraph("  ", words().limit(limit)));
  }

  private SelectionWords words() {
    return new SelectionWords(session.messages());
  }

  private void move(Page page, int number, MoveView move) {
    int essential = move.covered().size() + move.likely().size() + move.missing().size();
    page.title(
        session.text(
            move.pareto() ? "move.titlePareto" : "move.title",
            number,
            move.occupation().title(),
            move.occupation().code(),
            session.numbers().hundredths(move.feasibility())));
    new WhyText(session).write(page, move.why());
    page.paragraph("   ", session.text("step.coverage", move.covered().size(), essential));
    skills(page, "   + ", "step.covered", move.covered());
    skills(page, "   ~ ", "step.likely", move.likely());
    skills(page, "   - ", "step.missing", move.missing());
  }

  private void skills(Page page, String mark, String key, List<SkillView> skills) {
    if (skills.isEmpty()) {
      return;
    }
    Stream<String> names = skills.stream().limit(SKILLS_SHOWN).map(SkillView::label);
    String listed = names.collect(Collectors.joining(session.text("list.separator")));
    int more = skills.size() - SKILLS_SHOWN;
    page.paragraph(
        mark, session.text(key, more > 0 ? session.text("list.more", listed, more) : listed));
  }
}
