package org.passerelle.engine.income.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.income.demand.DemandError.Field;

class DemandTest {
  private static final Trials FEW = new Trials(100, 36, 1);
  private static final Trials MANY = new Trials(4_000, 36, 1);
  private static final NetTable HALF = NetTable.share(.5);
  private static final Clientele UNSURE =
      Clientele.of(.4, 500, .8, .08).withRampMonths(6).withArrivalSpread(.6);
  private static final Business FREELANCE =
      Business.of(UNSURE, 12, 280).withCosts(100).withNeverStarts(.1).withGivingUp(.02, 24);
  private static final Means MODEST = Means.of(6_000, 1_200).withBenefit(800, 12, .7);

  private static Business sure(double turnover) {
    return Business.of(Clientele.of(0, turnover, 0, 0).withClientsAtStart(1), 20, 1_000);
  }

  /** Each month 2,000 € are billed and 1,000 € left; 1,300 € are needed, so 300 € are taken. */
  @Test
  void savingsBearWhatIsMissing() {
    DemandOutlook outlook = Demand.simulate(sure(2_000), Means.of(1_000, 1_300), HALF, FEW);

    MonthOutlook third = outlook.months().get(2);
    assertThat(third.month()).isEqualTo(3);
    assertThat(third.business()).isEqualTo(new Band(1_000, 1_000, 1_000, 1_000));
    assertThat(third.savings()).isEqualTo(new Band(100, 100, 100, 100));
    assertThat(third.ranOut()).isZero();
    assertThat(outlook.months().get(3).savings().p50()).isEqualTo(-200);
    assertThat(outlook.ruin().probability()).isEqualTo(1);
    assertThat(outlook.ruin().medianMonth()).hasValue(4);
    assertThat(outlook.reserve().inTenPercent()).isCloseTo(36 * 300, within(1e-6));
    assertThat(outlook.needMet().never()).isEqualTo(1);
    assertThat(outlook.needMet().p10()).isEmpty();
  }

  @Test
  void savingsSpentToTheLastCentHaveNotRunOut() {
    DemandOutlook outlook = Demand.simulate(sure(2_000), Means.of(36 * 300.1, 1_300.1), HALF, FEW);

    assertThat(outlook.ruin().probability()).isZero();
    assertThat(outlook.ruin().medianMonth()).isEmpty();
  }

  @Test
  void aNeedThatIsMetFromTheStartTakesNoReserve() {
    DemandOutlook outlook = Demand.simulate(sure(3_000), Means.of(0, 1_300), HALF, FEW);

    assertThat(outlook.needMet().p90()).hasValue(1);
    assertThat(outlook.needMet().never()).isZero();
    assertThat(outlook.needMet().atTheEnd()).isEqualTo(1);
    assertThat(outlook.reserve()).isEqualTo(new Reserve(0, 0, 0));
    assertThat(outlook.months().getLast().savings().mean()).isCloseTo(36 * 200, within(1e-6));
  }

  /**
   * 1,000 € for 2 months, less 70 % of 1,000 €: 300 € a month, so the 2,000 € last six months and
   * 200 € remain for the seventh.
   */
  @Test
  void benefitThatIsNotPaidIsLeftForLater() {
    Means means = Means.of(0, 0).withBenefit(1_000, 2, .7);
    DemandOutlook outlook = Demand.simulate(sure(2_000), means, HALF, FEW);

    assertThat(outlook.months().get(5).income().p50()).isCloseTo(1_300, within(1e-6));
    assertThat(outlook.months().get(6).income().p50()).isCloseTo(1_200, within(1e-6));
    assertThat(outlook.months().get(7).income().p50()).isCloseTo(1_000, within(1e-6));
    assertThat(outlook.months().get(5).business().p50()).isCloseTo(1_000, within(1e-6));
  }

  @Test
  void whatNeverStartsOnlyCosts() {
    Business never = sure(2_000).withNeverStarts(1).withCosts(50);
    DemandOutlook outlook = Demand.simulate(never, Means.of(0, 0), HALF, FEW);

    assertThat(outlook.months())
        .allSatisfy(month -> {
          assertThat(month.business().mean()).isEqualTo(-50);
          assertThat(month.active()).isZero();
        });
    assertThat(outlook.reserve().inFivePercent()).isEqualTo(36 * 50);
  }

  @Test
  void afterGivingUpThereIsTheFallback() {
    Business short1 = sure(2_000).withGivingUp(1, 1).withCosts(50);
    Means means = Means.of(0, 0).withFallback(1_100);
    DemandOutlook outlook = Demand.simulate(short1, means, HALF, FEW);

    assertThat(outlook.months().getFirst().income().p50()).isEqualTo(950);
    assertThat(outlook.months().getFirst().active()).isZero();
    assertThat(outlook.months().get(1).business().p50()).isZero();
    assertThat(outlook.months().get(1).income().p50()).isEqualTo(1_100);
  }

  /**
   * 6,000 € a month. The first 12,000 € of a year are free, half of the rest is taken: two months
   * of 6,000 €, ten of 3,000 €, and so again in the next year.
   */
  @Test
  void taxIsThatOfTheYearSoFar() {
    NetTable steps =
        new NetTable(new double[] {0, 12_000, 24_000}, new double[] {0, 12_000, 18_000});
    DemandOutlook outlook = Demand.simulate(sure(6_000), Means.of(0, 0), steps, FEW);

    int[] months = {0, 1, 2, 11, 12, 13, 14};
    double[] left = {6_000, 6_000, 3_000, 3_000, 6_000, 6_000, 3_000};
    for (int i = 0; i < months.length; i++) {
      assertThat(outlook.months().get(months[i]).business().p50()).isCloseTo(left[i], within(1e-6));
    }
  }

  /** 1,200 € a year are due without any turnover: 100 € a month. */
  @Test
  void whatIsDueAnywayIsSpreadOverTheYear() {
    NetTable least = new NetTable(new double[] {0, 10_000}, new double[] {-1_200, 8_800});
    DemandOutlook outlook =
        Demand.simulate(sure(500), Means.of(0, 0), least, new Trials(10, 12, 1));

    assertThat(outlook.months())
        .allSatisfy(month -> assertThat(month.business().p50()).isCloseTo(400, within(1e-6)));
  }

  @Test
  void theSameSeedGivesTheSameResultOnAnyNumberOfThreads() {
    DemandOutlook alone = Demand.simulate(FREELANCE, MODEST, HALF, MANY);
    Trials parallel = new Trials(MANY.paths(), MANY.months(), MANY.seed(), true);
    for (int threads : new int[] {1, 3, 8}) {
      try (ForkJoinPool pool = new ForkJoinPool(threads)) {
        DemandOutlook together =
            pool.submit(() -> Demand.simulate(FREELANCE, MODEST, HALF, parallel)).join();
        assertThat(together.months()).isEqualTo(alone.months());
        assertThat(together.ruin()).isEqualTo(alone.ruin());
        assertThat(together.needMet()).isEqualTo(alone.needMet());
        assertThat(together.reserve()).isEqualTo(alone.reserve());
      }
    }
    assertThat(Demand.simulate(FREELANCE, MODEST, HALF, MANY)).isEqualTo(alone);
    assertThat(Demand.simulate(FREELANCE, MODEST, HALF, new Trials(4_000, 36, 2)))
        .isNotEqualTo(alone);
  }

  @Test
  void percentilesRiseAndSharesMoveOneWay() {
    DemandOutlook outlook = Demand.simulate(FREELANCE, MODEST, HALF, MANY);

    double active = 1;
    double ranOut = 0;
    for (MonthOutlook month : outlook.months()) {
      for (Band band : new Band[] {month.business(), month.income(), month.savings()}) {
        assertThat(band.p10()).isLessThanOrEqualTo(band.p50());
        assertThat(band.p50()).isLessThanOrEqualTo(band.p90());
      }
      assertThat(month.active()).isBetween(0.0, active);
      assertThat(month.ranOut()).isBetween(ranOut, 1.0);
      active = month.active();
      ranOut = month.ranOut();
    }
    assertThat(ranOut).isEqualTo(outlook.ruin().probability()).isBetween(.05, .95);
    assertThat(outlook.months().getFirst().active()).isCloseTo(.9 * .98, within(.02));
  }

  @Test
  void moreSavingsNeverMakeRuinLikelier() {
    double before = 1;
    for (int savings = 0; savings <= 40_000; savings += 2_000) {
      Means means = MODEST.withSavings(savings);
      double probability = Demand.simulate(FREELANCE, means, HALF, MANY).ruin().probability();
      assertThat(probability).isLessThanOrEqualTo(before);
      before = probability;
    }
    assertThat(before).isLessThan(.2);
  }

  @Test
  void moreCapacityNeverMakesRuinLikelier() {
    double before = 1;
    for (int days = 2; days <= 20; days += 3) {
      Business business = Business.of(UNSURE, days, 280).withCosts(100);
      double probability = Demand.simulate(business, MODEST, HALF, MANY).ruin().probability();
      assertThat(probability).isLessThanOrEqualTo(before);
      before = probability;
    }
  }

  @Test
  void withTheReserveSavingsRunOutAsSeldomAsItSays() {
    Reserve reserve = Demand.simulate(FREELANCE, MODEST, HALF, MANY).reserve();
    double[] reserves = {
      reserve.inFivePercent(), reserve.inTenPercent(), reserve.inTwentyPercent()
    };
    double[] shares = {.05, .1, .2};

    for (int i = 0; i < shares.length; i++) {
      assertThat(ruin(reserves[i])).isLessThanOrEqualTo(shares[i]);
      assertThat(ruin(reserves[i] - 1)).isGreaterThan(shares[i] - .005);
    }
  }

  private static double ruin(double savings) {
    return Demand.simulate(FREELANCE, MODEST.withSavings(savings), HALF, MANY).ruin().probability();
  }

  @Test
  void oneCourseOfOneMonthIsEnough() {
    DemandOutlook outlook = Demand.simulate(sure(1), Means.of(0, 0), HALF, new Trials(1, 1, 0));

    assertThat(outlook.months()).hasSize(1);
    assertThat(outlook.months().getFirst().business()).isEqualTo(new Band(.5, .5, .5, .5));
  }

  @Test
  void rulesThatGiveNoNumberAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Demand.simulate(sure(1), MODEST, turnover -> Double.NaN, FEW))
        .withMessageContaining("NaN");
  }

  @Test
  void moreClientsThanCanBeDrawnAreRefused() {
    Business crowded = Business.of(Clientele.of(100, 10, 0, 1), 100, 100);

    assertThatThrownBy(() -> Demand.simulate(crowded, MODEST, HALF, new Trials(100_000, 120, 1)))
        .isInstanceOfSatisfying(
            DemandError.class,
            e -> {
              assertThat(e.field()).isEqualTo(Field.CLIENTS_DRAWN);
              assertThat(e.value()).isEqualTo(1.2e9);
            });
  }
}
