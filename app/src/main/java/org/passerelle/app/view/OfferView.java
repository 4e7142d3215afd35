package org.passerelle.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.DiagnosisView.SkillExposureView;

/**
 * What a person could sell. An estimate, no advice; amounts in euros.
 *
 * @param rulesOf the day of the rules
 * @param days that are billed in a year
 * @param costs of the business in a year
 * @param pay the median wage; null if none is published in France
 * @param upper where the ninth decile of wages lies; null if not published
 * @param netNowAMonth what the floor leaves a month after tax; null if not known
 * @param netNowTold whether the person told it; else it is that of the median wage
 * @param offers kinds that have grounds
 * @param withoutGround kinds that nothing speaks for
 * @param signals published figures on whether the work is wanted, and sold on one's own
 * @param diagnosis what technology does to the occupation, and what stays human
 * @param sheltered essential skills found mostly in less exposed occupations
 * @param rare skills that few occupations ask for
 * @param regulated whether ESCO notes a regulation; that it does not proves nothing
 * @param telework whether the work can be done at home; null if not known
 * @param cited day rates that were reported in publications
 * @param simulator the official one
 */
public record OfferView(
    OccupationView occupation,
    String rulesOf,
    double days,
    double costs,
    @Nullable PayView pay,
    @Nullable UpperView upper,
    @Nullable Double netNowAMonth,
    boolean netNowTold,
    List<KindView> offers,
    List<KindView> withoutGround,
    List<FigureView> signals,
    DiagnosisView diagnosis,
    List<SkillExposureView> sheltered,
    List<RareSkillView> rare,
    boolean regulated,
    @Nullable FigureView telework,
    List<CitedView> cited,
    List<SourceView> sources,
    String simulator) {
  /**
   * A wage under the rules.
   *
   * @param published net a month before income tax, in euros of its years
   * @param minimumWage whether it is below the minimum wage of today, which stands in for it
   * @param netBeforeTaxAMonth what is taken, before income tax
   * @param netAMonth the same after tax
   * @param grossAMonth the gross wage that leaves it
   * @param employerCost in a year
   */
  public record PayView(
      FigureView published,
      boolean minimumWage,
      double netBeforeTaxAMonth,
      double netAMonth,
      double grossAMonth,
      double employerCost) {}

  /**
   * Where the ninth decile lies, net a month before tax.
   *
   * @param band the share of employees in the band of wages that holds it
   */
  public record UpperView(FigureView band, double least, double most) {}

  /**
   * A kind of offer.
   *
   * @param price null without grounds, and where contributions go to a fund that is not computed
   */
  public record KindView(
      String kind, String name, List<GroundView> grounds, @Nullable PriceView price) {}

  /** Why a kind is proposed, and the skills that speak for it. */
  public record GroundView(String reason, String text, List<SkillView> skills) {}

  /**
   * What a day would have to cost.
   *
   * @param floor leaves what the person has now
   * @param anchor costs a client as much as an employee at the median wage
   * @param ceiling the same at both ends of the band that holds the ninth decile; may be empty
   * @param floors for 100, 140 and 180 billed days
   * @param anchors for the same days
   */
  public record PriceView(
      String activity,
      @Nullable DayPriceView floor,
      @Nullable DayPriceView anchor,
      List<DayPriceView> ceiling,
      List<DayPriceView> floors,
      List<DayPriceView> anchors) {}

  /**
   * A price of a day without value-added tax, and what it leaves.
   *
   * @param netAMonth after tax
   * @param status its short name
   */
  public record DayPriceView(
      double days, double dayRate, double netAMonth, String status, String statusName) {}

  /** A skill and the number of occupations that ask for it. */
  public record RareSkillView(SkillView skill, int occupations) {}

  /** What independents were reported to charge for a day. */
  public record CitedView(
      String role, double low, double high, String place, String period, String source) {}

  /**
   * What an occupation leaves a month, to a person who lives alone.
   *
   * @param rulesOf the day of the rules
   * @param own on one's own, at a price that costs a client as much as the employee costs; null
   *     where contributions go to a fund that is not computed
   */
  public record EarningsView(String rulesOf, PayView employed, @Nullable DayPriceView own) {}
}
