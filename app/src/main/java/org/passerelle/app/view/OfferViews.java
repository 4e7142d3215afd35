package org.passerelle.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.DiagnosisView.SkillExposureView;
import org.passerelle.app.view.OfferView.CitedView;
import org.passerelle.app.view.OfferView.DayPriceView;
import org.passerelle.app.view.OfferView.EarningsView;
import org.passerelle.app.view.OfferView.GroundView;
import org.passerelle.app.view.OfferView.KindView;
import org.passerelle.app.view.OfferView.PayView;
import org.passerelle.app.view.OfferView.PriceView;
import org.passerelle.app.view.OfferView.RareSkillView;
import org.passerelle.app.view.OfferView.UpperView;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.offer.DayPrice;
import org.passerelle.engine.income.offer.Ground;
import org.passerelle.engine.income.offer.OccupationIncome;
import org.passerelle.engine.income.offer.Offer;
import org.passerelle.engine.income.offer.OfferKind;
import org.passerelle.engine.income.offer.OfferPrice;
import org.passerelle.engine.income.offer.OfferSheet;
import org.passerelle.engine.income.offer.Pay;
import org.passerelle.engine.income.offer.UpperPay;
import org.passerelle.reference.CitedDayRate;
import org.passerelle.reference.Figure;

/** Offers and what they leave, with names in a language. */
public record OfferViews(Views views, Messages messages) {
  private static final int MONTHS = 12;

  /**
   * What a person could sell.
   *
   * @param diagnosis that of the same occupation, with names
   */
  public OfferView of(OfferSheet sheet, DiagnosisView diagnosis) {
    return new OfferView(
        views.occupation(sheet.occupation()),
        sheet.day().toString(),
        sheet.terms().billedDays(),
        sheet.terms().costs(),
        sheet.pay().map(this::pay).orElse(null),
        sheet.upper().map(this::upper).orElse(null),
        month(sheet.netNow()),
        sheet.terms().netNow().isPresent(),
        sheet.offers().stream().map(this::offer).toList(),
        sheet.withoutGround().stream().map(kind -> kind(kind, List.of(), null)).toList(),
        sheet.signals().stream().map(views::figure).toList(),
        diagnosis,
        sheet.defence().sheltered().stream()
            .map(skill ->
                new SkillExposureView(
                    views.skill(skill.skill()), skill.mean(), skill.occupations()))
            .toList(),
        sheet.defence().rare().stream()
            .map(rare -> new RareSkillView(views.skill(rare.skill()), rare.occupations()))
            .toList(),
        sheet.defence().isRegulated(),
        sheet.defence().telework().map(views::figure).orElse(null),
        sheet.cited().stream().map(this::cited).toList(),
        sources(sheet, diagnosis),
        IncomeViews.SIMULATOR);
  }

  /** What an occupation leaves, employed and on one's own. */
  public @Nullable EarningsView earnings(Optional<OccupationIncome> income) {
    return income
        .map(known ->
            new EarningsView(
                known.pay().employee().day().toString(),
                pay(known.pay()),
                known.own().map(this::dayPrice).orElse(null)))
        .orElse(null);
  }

  private List<SourceView> sources(OfferSheet sheet, DiagnosisView diagnosis) {
    List<Figure> figures = new ArrayList<>(sheet.signals());
    sheet.pay().map(Pay::published).ifPresent(figures::add);
    sheet.upper().map(upper -> upper.most().published()).ifPresent(figures::add);
    sheet.defence().telework().ifPresent(figures::add);
    return views.sources(
        figures,
        Stream.concat(
                diagnosis.sources().stream().map(SourceView::id),
                sheet.cited().stream().map(cited -> cited.source().id()))
            .toList());
  }

  private PayView pay(Pay pay) {
    return new PayView(
        views.figure(pay.published()),
        pay.isMinimumWage(),
        pay.netBeforeTax() / MONTHS,
        pay.employee().netAMonth(),
        pay.employee().gross().orElseThrow() / MONTHS,
        pay.employerCost());
  }

  private UpperView upper(UpperPay upper) {
    return new UpperView(
        views.figure(upper.most().published()),
        upper.least().netBeforeTax() / MONTHS,
        upper.most().netBeforeTax() / MONTHS);
  }

  private KindView offer(Offer offer) {
    return kind(
        offer.kind(),
        offer.grounds().stream().map(this::ground).toList(),
        offer.price().map(this::price).orElse(null));
  }

  private KindView kind(OfferKind kind, List<GroundView> grounds, @Nullable PriceView price) {
    String name = EnumName.of(kind);
    return new KindView(name, messages.text("offer.kind." + name), grounds, price);
  }

  private GroundView ground(Ground ground) {
    String reason = EnumName.of(ground.reason());
    return new GroundView(
        reason, messages.text("offer.reason." + reason), views.skills(ground.skills()));
  }

  private PriceView price(OfferPrice price) {
    return new PriceView(
        EnumName.of(price.activity()),
        price.floor().map(this::dayPrice).orElse(null),
        price.anchor().map(this::dayPrice).orElse(null),
        dayPrices(price.ceiling()),
        dayPrices(price.floors()),
        dayPrices(price.anchors()));
  }

  private List<DayPriceView> dayPrices(List<DayPrice> prices) {
    return prices.stream().map(this::dayPrice).toList();
  }

  private DayPriceView dayPrice(DayPrice price) {
    String status = price.status() instanceof MicroEnterprise ? "micro" : "ei_ir";
    return new DayPriceView(
        price.days(),
        price.dayRate(),
        price.result().netAMonth(),
        status,
        messages.text("status." + status));
  }

  private CitedView cited(CitedDayRate rate) {
    return new CitedView(
        rate.role().in(messages.language()),
        rate.low(),
        rate.high(),
        Stream.of(rate.place().split(" ", -1))
            .map(views::place)
            .distinct()
            .reduce((a, b) -> a + messages.text("list.separator") + b)
            .orElse(""),
        rate.period(),
        rate.source().id());
  }

  private static @Nullable Double month(OptionalDouble year) {
    return year.isPresent() ? year.getAsDouble() / MONTHS : null;
  }
}
