package org.passerelle.app.cli;

import java.util.List;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.FigureView;
import org.passerelle.app.view.FigureWords;
import org.passerelle.app.view.SourceMarks;
import org.passerelle.app.view.SourceView;

/** Figures as lines of text, each with the number of its source. */
final class FigureText {
  private final Session session;
  private final List<SourceView> sources;
  private final FigureWords words;

  /**
   * Text for figures.
   *
   * @param sources the sources, numbered from 1 in this order
   */
  FigureText(Session session, List<SourceView> sources) {
    this.session = session;
    this.sources = sources;
    this.words = new FigureWords(session.messages());
  }

  /** Figures: the name and the number on one line, below it for whom, where, when and by whom. */
  void list(Page page, List<FigureView> figures) {
    for (FigureView figure : figures) {
      page.pair("  ", figure.label(), words.value(figure));
      page.note("      ", words.published(figure, mark(figure.source())));
    }
  }

  /** A figure on one line, for a list of occupations. */
  String brief(FigureView figure) {
    return words.brief(figure, mark(figure.source()));
  }

  /** The number alone with its place, period and source, where the words around it name it. */
  String dated(FigureView figure) {
    return words.dated(figure, mark(figure.source()));
  }

  /** The number of a source, in brackets. */
  String mark(String source) {
    return new SourceMarks(sources).mark(source);
  }

  /** The list of the sources. */
  void sources(Page page) {
    page.heading(session.text("sources.title"));
    for (int i = 0; i < sources.size(); i++) {
      SourceView source = sources.get(i);
      page.note(
          "[" + (i + 1) + "] ",
          session.text(
              "sources.line",
              source.publisher(),
              source.title(),
              source.version(),
              source.year(),
              source.licence(),
              source.address()));
    }
  }
}
