package org.passerelle.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.OfferView.CitedView;
import org.passerelle.app.view.OfferView.DayPriceView;
import org.passerelle.app.view.OfferView.GroundView;
import org.passerelle.app.view.OfferView.KindView;
import org.passerelle.app.view.OfferView.PayView;
import org.passerelle.app.view.OfferView.PriceView;
import org.passerelle.app.view.OfferView.UpperView;

/** What is said of what a person could sell, the same in a terminal and a browser. */
public final class OfferWords {
  private static final int SKILLS_SHOWN = 5;
  private static final double HALF = 0.5;

  private final Messages messages;
  private final NumberText numbers;
  private final FigureWords figures;
  private final OfferView view;
  private final Function<String, String> marks;

  /**
   * Words.
   *
   * @param marks of sources, by their short names
   */
  public OfferWords(Messages messages, OfferView view, Function<String, String> marks) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
    this.figures = new FigureWords(messages);
    this.view = view;
    this.marks = marks;
  }

  /** What employees earn, in sentences. */
  public List<String> wage() {
    List<String> told = new ArrayList<>();
    PayView pay = view.pay();
    if (pay == null) {
      told.add(messages.text("offers.noWage"));
    } else {
      told.add(messages.text("offers.median", dated(pay.published())));
      told.add(
          messages.text(
              pay.minimumWage() ? "offers.minimumWage" : "offers.today",
              euros(pay.netBeforeTaxAMonth()),
              euros(pay.grossAMonth()),
              euros(pay.netAMonth()),
              euros(pay.employerCost()),
              view.rulesOf()));
    }
    told.add(upper(view.upper()));
    Double net = view.netNowAMonth();
    if (view.netNowTold() && net != null) {
      told.add(messages.text("offers.netTold", euros(net)));
    }
    return told;
  }

  private String upper(@Nullable UpperView upper) {
    return upper == null
        ? messages.text("offers.noUpper")
        : messages.text(
            "offers.upper",
            euros(upper.least()),
            euros(upper.most()),
            upper.band().placeName(),
            upper.band().period(),
            marks.apply(upper.band().source()));
  }

  /** Why a kind is proposed. */
  public String ground(GroundView ground) {
    return ground.skills().isEmpty()
        ? ground.text()
        : messages.text("offers.ground", ground.text(), named(ground.skills()));
  }

  /** The first kind that has the same prices; itself if none before it has. */
  public KindView firstOfSamePrice(KindView kind) {
    return view.offers().stream()
        .filter(other -> Objects.equals(other.price(), kind.price()))
        .findFirst()
        .orElse(kind);
  }

  /** Why a kind has no price, or on what its price rests. */
  public String basis(@Nullable PriceView price) {
    if (price == null) {
      return messages.text("offers.otherFund");
    }
    return price.floor() == null && price.anchor() == null
        ? messages.text("offers.noPrice")
        : messages.text(
            "offers.basis",
            numbers.plain(view.days()),
            messages.text("activity." + price.activity()),
            euros(view.costs()),
            view.rulesOf());
  }

  /** Floor and anchor, as far as they are known. */
  public List<String> prices(PriceView price) {
    List<String> told = new ArrayList<>();
    if (price.floor() != null) {
      told.add(price("offers.floor", price.floor(), price.floors()));
    }
    if (price.anchor() != null) {
      told.add(price("offers.anchor", price.anchor(), price.anchors()));
    }
    return told;
  }

  private String price(String key, DayPriceView price, List<DayPriceView> others) {
    return messages.text(
        key,
        euros(price.dayRate()),
        euros(price.netAMonth()),
        price.statusName(),
        listed(others.stream().map(other -> euros(other.dayRate()))));
  }

  /** The ceiling; that there is none only where there is a price at all. */
  public String ceiling(PriceView price) {
    return price.ceiling().isEmpty()
        ? messages.text("offers.noCeiling")
        : messages.text(
            "offers.ceiling",
            euros(price.ceiling().getFirst().dayRate()),
            euros(price.ceiling().getLast().dayRate()));
  }

  /** Whether one would have less than now at the price of an employee. */
  public boolean isFloorAboveAnchor(PriceView price) {
    DayPriceView floor = price.floor();
    DayPriceView anchor = price.anchor();
    return floor != null && anchor != null && floor.dayRate() > anchor.dayRate();
  }

  /** The kinds that nothing speaks for; empty if there are none. */
  public String without() {
    return view.withoutGround().isEmpty()
        ? ""
        : messages.text(
            "offers.without", listed(view.withoutGround().stream().map(KindView::name)));
  }

  /** A price that was reported. */
  public String cited(CitedView cited) {
    return messages.text(
        cited.low() == cited.high() ? "offers.citedOne" : "offers.citedRange",
        cited.role(),
        euros(cited.low()),
        euros(cited.high()),
        cited.place(),
        cited.period().equals("n.d.") ? messages.text("offers.undated") : cited.period(),
        marks.apply(cited.source()));
  }

  /** Whether the work can be done from anywhere. */
  public String telework() {
    FigureView telework = view.telework();
    return telework == null
        ? messages.text("offers.noTelework")
        : messages.text(
            telework.value() < HALF ? "offers.local" : "offers.anywhere", dated(telework));
  }

  /** Skills that are less exposed; empty if there are none. */
  public String sheltered() {
    return skills(
        "offers.sheltered",
        view.sheltered().stream()
            .map(skill ->
                messages.text(
                    "exposure.named",
                    skill.skill().label(),
                    numbers.hundredths(skill.exposure()))));
  }

  /** Skills that are rare; empty if there are none. */
  public String rare() {
    return skills(
        "offers.rare",
        view.rare().stream()
            .map(rare ->
                messages.text("offers.rareSkill", rare.skill().label(), rare.occupations())));
  }

  /** Whether the occupation may be regulated. */
  public String regulated() {
    return messages.text(view.regulated() ? "offers.regulated" : "offers.notRegulated");
  }

  private String skills(String key, Stream<String> names) {
    String all = listed(names.limit(SKILLS_SHOWN));
    return all.isEmpty() ? "" : messages.text(key, all);
  }

  private String named(List<SkillView> skills) {
    String names = listed(skills.stream().limit(SKILLS_SHOWN).map(SkillView::label));
    int more = skills.size() - SKILLS_SHOWN;
    return more > 0 ? messages.text("list.more", names, more) : names;
  }

  private String dated(FigureView figure) {
    return figures.dated(figure, marks.apply(figure.source()));
  }

  private String listed(Stream<String> names) {
    return names.collect(Collectors.joining(messages.text("list.separator")));
  }

  private String euros(double amount) {
    return numbers.rounded(amount, 0);
  }
}
