package org.passerelle.engine.income.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.SoleProprietor;
import org.passerelle.engine.income.offer.Ground.Reason;
import org.passerelle.engine.profile.Constraints;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/** What people could sell, on the real facts and the rules of July 2026. */
class OffersTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final IncomePlanner PLANNER =
      new IncomePlanner(REFERENCE.incomeRules("fr", 2026).orElseThrow(), LocalDate.of(2026, 7, 1));
  private static final Offers OFFERS = new Offers(REFERENCE, new Exposures(REFERENCE), PLANNER);
  private static final int CASHIER = occupation("5230.1");
  private static final int ACCOUNTANT = occupation("2411.1");
  private static final int BRICKLAYER = occupation("7112.1");

  private static int occupation(String code) {
    return REFERENCE.occupations().find(code).orElseThrow();
  }

  private static OfferSheet sheet(int occupation, Terms terms) {
    return OFFERS.of(occupation, Origin.of(occupation, REFERENCE.requirements()), terms);
  }

  private static OfferSheet sheet(int occupation) {
    return sheet(occupation, Terms.USUAL);
  }

  private static List<OfferKind> kinds(OfferSheet sheet) {
    return sheet.offers().stream().map(Offer::kind).toList();
  }

  private static OfferPrice price(OfferSheet sheet) {
    return sheet.offers().getFirst().price().orElseThrow();
  }

  private static Terms days(double days) {
    return new Terms(days, OptionalDouble.empty(), 0, Household.SINGLE);
  }

  private static Terms netNow(double year) {
    return new Terms(140, OptionalDouble.of(year), 0, Household.SINGLE);
  }

  @Test
  void aCashierCanSellDaysOfWorkAndNothingElseHasGrounds() {
    OfferSheet sheet = sheet(CASHIER);

    assertThat(kinds(sheet)).containsExactly(OfferKind.SERVICE_BY_THE_DAY);
    assertThat(sheet.withoutGround())
        .containsExactly(
            OfferKind.FIXED_PRICE_JOB,
            OfferKind.PRODUCT_OR_TRADE,
            OfferKind.TRAINING,
            OfferKind.COACHING);
  }

  @Test
  void anAccountantCanTeachAsManyOccupationsAskForWhatTheyKnow() {
    Offer training =
        sheet(ACCOUNTANT).offers().stream()
            .filter(offer -> offer.kind() == OfferKind.TRAINING)
            .findFirst()
            .orElseThrow();

    assertThat(training.grounds())
        .singleElement()
        .satisfies(ground -> {
          assertThat(ground.reason()).isEqualTo(Reason.WANTED_KNOWLEDGE);
          assertThat(ground.skills())
              .extracting(skill -> REFERENCE.skills().labels(Language.ENGLISH).preferred(skill))
              .contains("commercial law", "tax legislation");
        });
  }

  @Test
  void aBricklayerHandsOverWallsAsACraft() {
    OfferSheet sheet = sheet(BRICKLAYER);

    assertThat(kinds(sheet)).contains(OfferKind.FIXED_PRICE_JOB);
    assertThat(price(sheet).activity()).isEqualTo(Activity.CRAFT_SERVICES);
  }

  @Test
  void makersAndSellersHaveThingsToSellAndManagersLead() {
    assertThat(kinds(sheet(occupation("7512.1")))).contains(OfferKind.PRODUCT_OR_TRADE);
    assertThat(kinds(sheet(occupation("1420.4")))).contains(OfferKind.COACHING);
    assertThat(kinds(sheet(occupation("2341.1")))).contains(OfferKind.TRAINING);
  }

  @Test
  void soldiersAndPoliceDoNotSellTheirService() {
    assertThat(sheet(occupation("0110.1")).withoutGround())
        .contains(OfferKind.SERVICE_BY_THE_DAY, OfferKind.FIXED_PRICE_JOB);
    assertThat(kinds(sheet(occupation("5412.1")))).doesNotContain(OfferKind.SERVICE_BY_THE_DAY);
  }

  @Test
  void theAnchorIsWhatTheEmployerPaysForADay() {
    // The median of 2017-2019 (1,300 euros net) is below the minimum wage of June 2026:
    // 12.31 x 1,820 hours = 22,404.20 gross. With its contributions an employer pays 23,335.59.
    OfferSheet sheet = sheet(CASHIER);
    Pay pay = sheet.pay().orElseThrow();

    assertThat(pay.published().value()).isEqualTo(1300);
    assertThat(pay.isMinimumWage()).isTrue();
    assertThat(pay.employee().gross().orElseThrow()).isCloseTo(22_404.20, within(.01));
    assertThat(price(sheet).anchor().orElseThrow().dayRate())
        .isCloseTo(pay.employerCost() / 140, within(1e-9));
    assertThat(price(sheet).anchors())
        .extracting(anchor -> anchor.dayRate() * anchor.days())
        .allSatisfy(year -> assertThat(year).isCloseTo(pay.employerCost(), within(1e-6)));
  }

  @Test
  void aWageAboveTheMinimumLeavesWhatWasPublished() {
    Pay pay = sheet(ACCOUNTANT).pay().orElseThrow();

    assertThat(pay.isMinimumWage()).isFalse();
    assertThat(pay.employee().netBeforeTax()).isCloseTo(12 * pay.published().value(), within(.01));
  }

  @Test
  void theCeilingLiesInTheBandThatHoldsTheNinthDecile() {
    // Three bands up to 2,000 euros hold 95 % of cashiers.
    UpperPay upper = sheet(CASHIER).upper().orElseThrow();

    assertThat(upper.least().netBeforeTax()).isCloseTo(12 * 1500, within(.01));
    assertThat(upper.most().netBeforeTax()).isCloseTo(12 * 2000, within(.01));
    assertThat(price(sheet(CASHIER)).ceiling()).hasSize(2);
  }

  @Test
  void whereMoreThanATenthAreInTheOpenBandThereIsNoCeiling() {
    OfferSheet sheet = sheet(ACCOUNTANT);

    assertThat(sheet.pay()).isPresent();
    assertThat(sheet.upper()).isEmpty();
    assertThat(price(sheet).ceiling()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1200, 15_000, 24_000, 45_000, 80_000, 200_000})
  void theFloorLeavesWhatThePersonHasNow(double net) {
    DayPrice floor = price(sheet(BRICKLAYER, netNow(net))).floor().orElseThrow();

    assertThat(floor.result().netAfterTax()).isCloseTo(net, within(IncomePlanner.TOLERANCE));
    assertThat(floor.result().input().turnover()).isCloseTo(140 * floor.dayRate(), within(1e-6));
  }

  @Test
  void aboveTheCeilingOfMicroEnterprisesTheSoleProprietorStandsIn() {
    assertThat(price(sheet(BRICKLAYER, netNow(24_000))).floor().orElseThrow().status())
        .isInstanceOf(MicroEnterprise.class);
    assertThat(price(sheet(BRICKLAYER, netNow(80_000))).floor().orElseThrow().status())
        .isInstanceOf(SoleProprietor.class);
  }

  @Test
  void whoHasMoreNowNeedsAHigherPriceAndWhoBillsFewerDaysToo() {
    double last = 0;
    for (double net = 6000; net <= 90_000; net += 6000) {
      double rate = price(sheet(ACCOUNTANT, netNow(net))).floor().orElseThrow().dayRate();
      assertThat(rate).isGreaterThan(last);
      last = rate;
    }
    assertThat(price(sheet(ACCOUNTANT)).floors())
        .isSortedAccordingTo((a, b) -> Double.compare(b.dayRate(), a.dayRate()));
    assertThat(price(sheet(ACCOUNTANT, days(100))).anchor().orElseThrow().dayRate())
        .isCloseTo(1.4 * price(sheet(ACCOUNTANT)).anchor().orElseThrow().dayRate(), within(1e-6));
  }

  @Test
  void costsRaiseTheFloorAndNotTheAnchor() {
    Terms costs = new Terms(140, OptionalDouble.empty(), 5000, Household.SINGLE);

    assertThat(price(sheet(ACCOUNTANT, costs)).floor().orElseThrow().dayRate())
        .isGreaterThan(price(sheet(ACCOUNTANT)).floor().orElseThrow().dayRate());
    assertThat(price(sheet(ACCOUNTANT, costs)).anchor().orElseThrow().dayRate())
        .isEqualTo(price(sheet(ACCOUNTANT)).anchor().orElseThrow().dayRate());
  }

  @Test
  void everyOccupationHasAnAnswerWhoseCeilingIsNotBelowItsAnchor() {
    int ceilings = 0;
    for (int o = 0; o < REFERENCE.occupations().size(); o += 13) {
      OfferSheet sheet = sheet(o);
      assertThat(sheet.offers().size() + sheet.withoutGround().size())
          .isEqualTo(OfferKind.values().length);
      for (Offer offer : sheet.offers()) {
        assertThat(offer.grounds()).isNotEmpty();
        for (OfferPrice price : offer.price().stream().toList()) {
          for (DayPrice end : price.ceiling()) {
            ceilings++;
            assertThat(end.dayRate())
                .isGreaterThanOrEqualTo(price.anchor().orElseThrow().dayRate());
          }
        }
      }
    }
    assertThat(ceilings).isPositive();
  }

  @Test
  void withoutAPublishedWageOnlyAToldNetGivesAFloor() {
    int without =
        IntStream.range(0, REFERENCE.occupations().size())
            .filter(o -> sheet(o).pay().isEmpty() && !sheet(o).offers().isEmpty())
            .filter(o -> sheet(o).offers().getFirst().price().isPresent())
            .findFirst()
            .orElseThrow();

    assertThat(price(sheet(without)).floor()).isEmpty();
    assertThat(price(sheet(without)).anchor()).isEmpty();
    assertThat(price(sheet(without, netNow(20_000))).floor()).isPresent();
  }

  @Test
  void fundsOfTheirOwnAreNotComputed() {
    assertThat(sheet(occupation("2221.1")).offers())
        .filteredOn(offer -> offer.kind() == OfferKind.SERVICE_BY_THE_DAY)
        .singleElement()
        .satisfies(offer -> assertThat(offer.price()).isEmpty());
  }

  @Test
  void aPersonWithoutSkillsHasOnlyWhatTheGroupOfTheOccupationSpeaksFor() {
    Origin nobody =
        Origin.of(
            new Profile(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Constraints.NONE));

    assertThat(OFFERS.of(CASHIER, nobody, Terms.USUAL).offers()).isEmpty();
    assertThat(kinds(OFFERS.of(occupation("1420.4"), nobody, Terms.USUAL)))
        .containsExactly(OfferKind.COACHING);
  }

  @Test
  void whatMakesItDefensibleIsTold() {
    Defence defence = sheet(BRICKLAYER).defence();

    assertThat(defence.diagnosis().consensus()).isPresent();
    assertThat(defence.telework()).isPresent();
    assertThat(defence.rare())
        .isNotEmpty()
        .allSatisfy(rare -> assertThat(rare.occupations()).isBetween(1, 15));
    List<Double> means = new ArrayList<>();
    defence.sheltered().forEach(skill -> means.add(skill.mean()));
    assertThat(means).isSorted().allSatisfy(mean -> assertThat(mean).isLessThan(.5));
  }

  @Test
  void onlyTradesThatSourcesSpeakOfHaveCitedPrices() {
    assertThat(sheet(occupation("2513.5")).cited()).isNotEmpty();
    assertThat(sheet(CASHIER).cited()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 367, Double.NaN})
  void daysThatCannotBeAreRefused(double days) {
    assertThatThrownBy(() -> days(days))
        .isInstanceOfSatisfying(
            IncomeError.class,
            e ->
                assertThat(e.arguments())
                    .isEqualTo(Arrays.asList("billedDays", "" + days, "1.0", "366.0")));
  }
}
