package org.passerelle.app.cli;

import java.util.List;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.FigureView;
import org.passerelle.app.view.SourceView;

/** Figures as lines of text, each with the number of its source. */
final class FigureText {
  private final Session session;
  private final List<SourceView> sources;

  /**
   * Text for figures.
   *
   * @param sources the sources, numbered from 1 in this order
   */
  FigureText(Session session, List<SourceView> sources) {
    this.session = session;
    this.sources = sources;
  }

  /** Figures: the name and the number on one line, below it for whom, where, when and by whom. */
  void list(Page page, List<FigureView> figures) {
    for (FigureView figure : figures) {
      page.pair("  ", figure.label(), value(figure));
      page.note("      ", published(figure));
    }
  }

  /** A figure on one line, for a list of occupations. */
  String brief(FigureView figure) {
    return session.text(
        figure.directness().equals("broad_group") ? "figure.briefBroad" : "figure.brief",
        figure.label(),
        value(figure),
        figure.placeName(),
        figure.period(),
        mark(figure.source()));
  }

  /** The number alone with its place, period and source, where the words around it name it. */
  String dated(FigureView figure) {
    return session.text(
        figure.directness().equals("broad_group") ? "figure.datedBroad" : "figure.dated",
        value(figure),
        figure.placeName(),
        figure.period(),
        mark(figure.source()));
  }

  /** The number, with the span of the families' numbers where these differ. */
  private String value(FigureView figure) {
    if (figure.lowest() == figure.highest()) {
      return figure.text();
    }
    return session.text(
        "figure.span",
        figure.text(),
        session.numbers().number(figure.lowest(), figure.unit()),
        session.numbers().number(figure.highest(), figure.unit()));
  }

  private String published(FigureView figure) {
    String family = families(figure);
    return session.text(
        "figure.origin",
        family,
        session.text("directness." + figure.directness()),
        figure.placeName(),
        figure.period(),
        mark(figure.source()));
  }

  /** The families, as far as one line holds them: all for a mean, else the heaviest. */
  private String families(FigureView figure) {
    FigureView.FamilyView first = figure.publishedFor().getFirst();
    String family =
        session.text("figure.family", first.label(), first.classification(), first.code());
    int others = figure.publishedFor().size() - 1;
    if (others == 0) {
      return family;
    }
    if (figure.combination().equals("mean")) {
      return session.text("figure.families", family, others);
    }
    long heaviest =
        figure.publishedFor().stream().filter(f -> f.weight() == first.weight()).count();
    return heaviest > 1
        ? session.text("figure.together", family, heaviest - 1)
        : session.text(
            "figure.mainFamily", family, session.numbers().withUnit(first.weight(), "share"));
  }

  /** The number of a source, in brackets. */
  String mark(String source) {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).id().equals(source)) {
        return "[" + (i + 1) + "]";
      }
    }
    return "[" + source + "]";
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
