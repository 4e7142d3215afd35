package org.passerelle.app.cli;

import org.passerelle.app.text.Page;
import org.passerelle.app.view.PathWords;
import org.passerelle.app.view.PathwaysView;
import org.passerelle.app.view.PathwaysView.PathView;

/** Ways over stepping stones as text for a terminal. */
final class PathText {
  private final Session session;
  private final PathWords words;

  PathText(Session session) {
    this.session = session;
    this.words = new PathWords(session.messages());
  }

  void write(PathwaysView view) {
    Page page = session.page();
    page.title(session.text("path.title", view.from().title(), view.to().title()));
    page.note("", session.text("path.codes", view.from().code(), view.to().code()));
    if (view.paths().isEmpty()) {
      page.blank();
      page.paragraph(session.text("path.none"));
    }
    int number = 1;
    for (PathView path : view.paths()) {
      page.blank();
      path(page, number++, path);
    }
    page.blank();
    page.note("", session.text("path.how"));
  }

  private void path(Page page, int number, PathView path) {
    page.title(words.path(number, path));
    path.steps().forEach(step -> page.paragraph("   → ", words.step(step)));
  }
}
