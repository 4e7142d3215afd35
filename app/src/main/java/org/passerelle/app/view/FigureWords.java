package org.passerelle.app.view;

import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;

/** What is said of a figure: its number with its doubt, and for whom it was published. */
public final class FigureWords {
  private final Messages messages;
  private final NumberText numbers;

  public FigureWords(Messages messages) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
  }

  /** The number, with the span of the families' numbers where these differ. */
  public String value(FigureView figure) {
    if (figure.lowest() == figure.highest()) {
      return figure.text();
    }
    return messages.text(
        "figure.span",
        figure.text(),
        numbers.number(figure.lowest(), figure.unit()),
        numbers.number(figure.highest(), figure.unit()));
  }

  /**
   * The number alone with its place and period, where the words around it name it.
   *
   * @param mark of its source
   */
  public String dated(FigureView figure, String mark) {
    return messages.text(
        figure.directness().equals("broad_group") ? "figure.datedBroad" : "figure.dated",
        value(figure),
        figure.placeName(),
        figure.period(),
        mark);
  }

  /**
   * The number with its name, place and period on one line.
   *
   * @param mark of its source
   */
  public String brief(FigureView figure, String mark) {
    return messages.text(
        figure.directness().equals("broad_group") ? "figure.briefBroad" : "figure.brief",
        figure.label(),
        value(figure),
        figure.placeName(),
        figure.period(),
        mark);
  }

  /** For which families, where and when it was published, by the source of a mark. */
  public String published(FigureView figure, String mark) {
    return messages.text(
        "figure.origin",
        families(figure),
        messages.text("directness." + figure.directness()),
        figure.placeName(),
        figure.period(),
        mark);
  }

  /** The families, as far as one line holds them: all for a mean, else the heaviest. */
  private String families(FigureView figure) {
    FigureView.FamilyView first = figure.publishedFor().getFirst();
    String family =
        messages.text("figure.family", first.label(), first.classification(), first.code());
    int others = figure.publishedFor().size() - 1;
    if (others == 0) {
      return family;
    }
    if (figure.combination().equals("mean")) {
      return messages.text("figure.families", family, others);
    }
    long heaviest =
        figure.publishedFor().stream().filter(f -> f.weight() == first.weight()).count();
    return heaviest > 1
        ? messages.text("figure.together", family, heaviest - 1)
        : messages.text("figure.mainFamily", family, numbers.withUnit(first.weight(), "share"));
  }
}
