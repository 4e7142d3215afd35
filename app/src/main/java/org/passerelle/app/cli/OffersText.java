package org.passerelle.app.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.OfferView;
import org.passerelle.app.view.OfferView.KindView;
import org.passerelle.app.view.OfferView.PriceView;
import org.passerelle.app.view.OfferWords;

/** What a person could sell, as text for a terminal. */
final class OffersText {
  private final Session session;
  private final OfferView view;
  private final FigureText figures;
  private final OfferWords words;

  OffersText(Session session, OfferView view) {
    this.session = session;
    this.view = view;
    this.figures = new FigureText(session, view.sources());
    this.words = new OfferWords(session.messages(), view, figures::mark);
  }

  void write() {
    Page page = session.page();
    OccupationTitle.write(session, page, "offers.title", view.occupation());
    page.note("", session.text("figure.howto"));
    page.heading(session.text("offers.wage"));
    words.wage().forEach(line -> page.paragraph("  ", line));
    page.heading(session.text("offers.kinds"));
    for (KindView kind : view.offers()) {
      offer(page, kind);
    }
    if (!words.without().isEmpty()) {
      page.blank();
      page.paragraph("  ", words.without());
    }
    page.note("  ", session.text("offers.priceHow"));
    cited(page);
    page.heading(session.text("offers.signals"));
    figures.list(page, view.signals());
    if (view.signals().isEmpty()) {
      page.paragraph("  ", session.text("figure.none"));
    }
    page.note("  ", session.text("offers.signalsHow"));
    defence(page);
    figures.sources(page);
    page.blank();
    page.note("", session.text("offers.caution"));
    page.note("", session.text("income.caution", view.rulesOf(), view.simulator()));
  }

  private void offer(Page page, KindView kind) {
    page.blank();
    page.title(kind.name());
    kind.grounds().forEach(ground -> page.paragraph("   + ", words.ground(ground)));
    KindView first = words.firstOfSamePrice(kind);
    if (first.equals(kind)) {
      price(page, kind.price());
    } else {
      page.note("   ", session.text("offers.samePrice", first.name()));
    }
  }

  private void price(Page page, @Nullable PriceView price) {
    page.note("   ", words.basis(price));
    if (price == null || words.prices(price).isEmpty()) {
      return;
    }
    words.prices(price).forEach(line -> page.paragraph("   ", line));
    if (price.ceiling().isEmpty()) {
      page.note("   ", words.ceiling(price));
    } else {
      page.paragraph("   ", words.ceiling(price));
    }
    if (words.isFloorAboveAnchor(price)) {
      page.paragraph("   ! ", session.text("offers.floorAboveAnchor"));
    }
  }

  private void cited(Page page) {
    page.heading(session.text("offers.cited"));
    if (view.cited().isEmpty()) {
      page.paragraph("  ", session.text("offers.noCited"));
    }
    view.cited().forEach(cited -> page.paragraph("  - ", words.cited(cited)));
    if (!view.cited().isEmpty()) {
      page.note("  ", session.text("offers.citedHow"));
    }
  }

  private void defence(Page page) {
    page.heading(session.text("offers.defence"));
    new ExposureText(session, view.diagnosis(), figures).minute(page);
    page.paragraph("  ", words.telework());
    Stream.of(words.sheltered(), words.rare())
        .filter(line -> !line.isEmpty())
        .forEach(line -> page.paragraph("  ", line));
    page.paragraph(view.regulated() ? "  ! " : "  ", words.regulated());
  }
}
