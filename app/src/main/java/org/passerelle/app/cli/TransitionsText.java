package org.passerelle.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.SkillView;
import org.passerelle.app.view.TransitionsView;
import org.passerelle.app.view.TransitionsView.LimitView;
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
    BenefitText benefits = new BenefitText(session, figures, view);
    OccupationTitle.write(session, page, "transitions.title", view.occupation());
    page.heading(session.text("transitions.now"));
    benefits.now(page);
    limits(page, view);
    page.heading(
        session.text("transitions.found", view.moves().size(), view.found(), view.placeName()));
    if (view.moves().isEmpty()) {
      page.paragraph("  ", session.text("transitions.none"));
    } else {
      page.note("  ", session.text("transitions.how"));
      page.note("  ", order(view));
    }
    int number = 1;
    for (MoveView move : view.moves()) {
      page.blank();
      move(page, benefits, number++, move);
    }
    figures.sources(page);
    page.blank();
    page.note("", session.text("transitions.caution"));
  }

  private void limits(Page page, TransitionsView view) {
    page.heading(session.text("transitions.limits"));
    page.paragraph("  ", session.text("transitions.considered", view.considered()));
    for (LimitView limit : view.limits()) {
      String name = session.text("limit." + limit.limit());
      String key =
          !limit.applied() ? "limit.unasked" : limit.unknown() > 0 ? "limit.unknown" : "limit.left";
      page.paragraph("  ", session.text(key, name, limit.left(), limit.unknown()));
    }
  }

  /** By what the moves are ordered: "pay 2, safety 1". */
  private String order(TransitionsView view) {
    String weights =
        view.weights().entrySet().stream()
            .map(weight ->
                session.text(
                    "transitions.weight",
                    session.text("criterion." + weight.getKey()),
                    session.numbers().plain(weight.getValue())))
            .collect(Collectors.joining(session.text("list.separator")));
    return view.weights().size() == 1
        ? session.text(
            "transitions.orderOne",
            session.text("criterion." + view.weights().keySet().iterator().next()))
        : session.text("transitions.order", weights);
  }

  private void move(Page page, BenefitText benefits, int number, MoveView move) {
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
    benefits.lines(move).forEach(line -> page.note("   ", line));
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
