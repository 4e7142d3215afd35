package org.passerelle.app.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.FigureView;
import org.passerelle.app.view.OfferView;
import org.passerelle.app.view.OfferView.CitedView;
import org.passerelle.app.view.OfferView.DayPriceView;
import org.passerelle.app.view.OfferView.GroundView;
import org.passerelle.app.view.OfferView.KindView;
import org.passerelle.app.view.OfferView.PayView;
import org.passerelle.app.view.OfferView.PriceView;
import org.passerelle.app.view.OfferView.UpperView;
import org.passerelle.app.view.SkillView;

/** What a person could sell, as text for a terminal. */
final class OffersText {
  private static final int SKILLS_SHOWN = 5;

  private final Session session;
  private final OfferView view;
  private final FigureText figures;

  OffersText(Session session, OfferView view) {
    this.session = session;
    this.view = view;
    this.figures = new FigureText(session, view.sources());
  }

  void write() {
    Page page = session.page();
    OccupationTitle.write(session, page, "offers.title", view.occupation());
    page.note("", session.text("figure.howto"));
    wage(page);
    page.heading(session.text("offers.kinds"));
    for (KindView kind : view.offers()) {
      offer(page, kind);
    }
    without(page);
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

  private void wage(Page page) {
    page.heading(session.text("offers.wage"));
    PayView pay = view.pay();
    if (pay == null) {
      page.paragraph("  ", session.text("offers.noWage"));
    } else {
      page.paragraph("  ", session.text("offers.median", figures.dated(pay.published())));
      page.paragraph(
          "  ",
          session.text(
              pay.minimumWage() ? "offers.minimumWage" : "offers.today",
              euros(pay.netBeforeTaxAMonth()),
              euros(pay.grossAMonth()),
              euros(pay.netAMonth()),
              euros(pay.employerCost()),
              view.rulesOf()));
    }
    UpperView upper = view.upper();
    page.paragraph(
        "  ",
        upper == null
            ? session.text("offers.noUpper")
            : session.text(
                "offers.upper",
                euros(upper.least()),
                euros(upper.most()),
                upper.band().placeName(),
                upper.band().period(),
                figures.mark(upper.band().source())));
    Double net = view.netNowAMonth();
    if (view.netNowTold() && net != null) {
      page.paragraph("  ", session.text("offers.netTold", euros(net)));
    }
  }

  private void offer(Page page, KindView kind) {
    page.blank();
    page.title(kind.name());
    for (GroundView ground : kind.grounds()) {
      page.paragraph(
          "   + ",
          ground.skills().isEmpty()
              ? ground.text()
              : session.text("offers.ground", ground.text(), named(ground.skills())));
    }
    KindView first = firstOfSamePrice(kind);
    if (first.equals(kind)) {
      price(page, kind.price());
    } else {
      page.note("   ", session.text("offers.samePrice", first.name()));
    }
  }

  /** The first kind that has the same prices; itself if none before it has. */
  private KindView firstOfSamePrice(KindView kind) {
    return view.offers().stream()
        .filter(other -> Objects.equals(other.price(), kind.price()))
        .findFirst()
        .orElse(kind);
  }

  private void price(Page page, @Nullable PriceView price) {
    if (price == null) {
      page.note("   ", session.text("offers.otherFund"));
      return;
    }
    DayPriceView floor = price.floor();
    DayPriceView anchor = price.anchor();
    if (floor == null && anchor == null) {
      page.note("   ", session.text("offers.noPrice"));
      return;
    }
    page.note(
        "   ",
        session.text(
            "offers.basis",
            session.numbers().plain(view.days()),
            session.text("activity." + price.activity()),
            euros(view.costs()),
            view.rulesOf()));
    if (floor != null) {
      line(page, "offers.floor", floor, price.floors());
    }
    if (anchor != null) {
      line(page, "offers.anchor", anchor, price.anchors());
    }
    if (price.ceiling().isEmpty()) {
      page.note("   ", session.text("offers.noCeiling"));
    } else {
      page.paragraph(
          "   ",
          session.text(
              "offers.ceiling",
              euros(price.ceiling().getFirst().dayRate()),
              euros(price.ceiling().getLast().dayRate())));
    }
    if (floor != null && anchor != null && floor.dayRate() > anchor.dayRate()) {
      page.paragraph("   ! ", session.text("offers.floorAboveAnchor"));
    }
  }

  private void line(Page page, String key, DayPriceView price, List<DayPriceView> others) {
    page.paragraph(
        "   ",
        session.text(
            key,
            euros(price.dayRate()),
            euros(price.netAMonth()),
            price.statusName(),
            others.stream()
                .map(other -> euros(other.dayRate()))
                .collect(Collectors.joining(separator()))));
  }

  private void without(Page page) {
    if (!view.withoutGround().isEmpty()) {
      page.blank();
      page.paragraph(
          "  ",
          session.text(
              "offers.without",
              view.withoutGround().stream()
                  .map(KindView::name)
                  .collect(Collectors.joining(separator()))));
    }
  }

  private void cited(Page page) {
    page.heading(session.text("offers.cited"));
    if (view.cited().isEmpty()) {
      page.paragraph("  ", session.text("offers.noCited"));
    }
    for (CitedView cited : view.cited()) {
      page.paragraph(
          "  - ",
          session.text(
              cited.low() == cited.high() ? "offers.citedOne" : "offers.citedRange",
              cited.role(),
              euros(cited.low()),
              euros(cited.high()),
              cited.place(),
              cited.period().equals("n.d.") ? session.text("offers.undated") : cited.period(),
              figures.mark(cited.source())));
    }
    if (!view.cited().isEmpty()) {
      page.note("  ", session.text("offers.citedHow"));
    }
  }

  private void defence(Page page) {
    page.heading(session.text("offers.defence"));
    new ExposureText(session, view.diagnosis(), figures).minute(page);
    FigureView telework = view.telework();
    page.paragraph(
        "  ",
        telework == null
            ? session.text("offers.noTelework")
            : session.text(
                telework.value() < 0.5 ? "offers.local" : "offers.anywhere",
                figures.dated(telework)));
    names(
        page,
        "offers.sheltered",
        view.sheltered().stream()
            .map(skill ->
                session.text(
                    "exposure.named",
                    skill.skill().label(),
                    session.numbers().hundredths(skill.exposure()))));
    names(
        page,
        "offers.rare",
        view.rare().stream()
            .map(rare ->
                session.text("offers.rareSkill", rare.skill().label(), rare.occupations())));
    page.paragraph(
        view.regulated() ? "  ! " : "  ",
        session.text(view.regulated() ? "offers.regulated" : "offers.notRegulated"));
  }

  private void names(Page page, String key, Stream<String> names) {
    String all = names.limit(SKILLS_SHOWN).collect(Collectors.joining(separator()));
    if (!all.isEmpty()) {
      page.paragraph("  ", session.text(key, all));
    }
  }

  private String named(List<SkillView> skills) {
    String names =
        skills.stream()
            .limit(SKILLS_SHOWN)
            .map(SkillView::label)
            .collect(Collectors.joining(separator()));
    int more = skills.size() - SKILLS_SHOWN;
    return more > 0 ? session.text("list.more", names, more) : names;
  }

  private String separator() {
    return session.text("list.separator");
  }

  private String euros(double amount) {
    return session.numbers().rounded(amount, 0);
  }
}
