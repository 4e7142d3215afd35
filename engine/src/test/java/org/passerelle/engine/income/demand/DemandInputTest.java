package org.passerelle.engine.income.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.income.demand.DemandError.Field;

class DemandInputTest {
  private static final Clientele NONE = Clientele.of(0, 0, 0, 0);
  private static final Business IDLE = Business.of(NONE, 1, 1);

  private static void assertRefused(Field field, double value, ThrowingCallable call) {
    DemandError error = catchThrowableOfType(DemandError.class, call);
    assertThat(error).as(field + " " + value).isNotNull();
    assertThat(error.field()).isEqualTo(field);
    assertThat(error.value()).isEqualTo(Double.valueOf(value));
    assertThat(error).hasMessageContaining(field.name()).hasMessageContaining("" + value);
    assertThat(value >= error.least() && value <= error.most()).isFalse();
  }

  @Test
  void numbersOutOfRangeAreRefusedByName() {
    for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e18}) {
      assertRefused(Field.ARRIVALS, wrong, () -> Clientele.of(wrong, 1, 1, .1));
      assertRefused(Field.CLIENT_TURNOVER, wrong, () -> Clientele.of(1, wrong, 1, .1));
      assertRefused(Field.CLIENT_SPREAD, wrong, () -> Clientele.of(1, 1, wrong, .1));
      assertRefused(Field.CHURN, wrong, () -> Clientele.of(1, 1, 1, wrong));
      assertRefused(Field.ARRIVAL_SPREAD, wrong, () -> NONE.withArrivalSpread(wrong));
      assertRefused(Field.CAPACITY, wrong, () -> Business.of(NONE, wrong, 1));
      assertRefused(Field.PRICE, wrong, () -> Business.of(NONE, 1, wrong));
      assertRefused(Field.COSTS, wrong, () -> IDLE.withCosts(wrong));
      assertRefused(Field.NEVER_STARTS, wrong, () -> IDLE.withNeverStarts(wrong));
      assertRefused(Field.GIVING_UP, wrong, () -> IDLE.withGivingUp(wrong, 12));
      assertRefused(Field.SAVINGS, wrong, () -> Means.of(wrong, 1));
      assertRefused(Field.NEED, wrong, () -> Means.of(1, wrong));
      assertRefused(Field.BENEFIT, wrong, () -> Means.of(1, 1).withBenefit(wrong, 1, 1));
      assertRefused(Field.BENEFIT_DEDUCTED, wrong, () -> Means.of(1, 1).withBenefit(1, 1, wrong));
      assertRefused(Field.FALLBACK, wrong, () -> Means.of(1, 1).withFallback(wrong));
    }
    assertRefused(Field.RAMP_MONTHS, -1, () -> NONE.withRampMonths(-1));
    assertRefused(Field.RAMP_MONTHS, 121, () -> NONE.withRampMonths(121));
    assertRefused(Field.CLIENTS_AT_START, 1_001, () -> NONE.withClientsAtStart(1_001));
    assertRefused(Field.BENEFIT_MONTHS, 121, () -> Means.of(1, 1).withBenefit(1, 121, 1));
    assertRefused(Field.CHURN, 1.01, () -> Clientele.of(1, 1, 1, 1.01));
    assertRefused(Field.CAPACITY, 0, () -> Business.of(NONE, 0, 1));
    assertRefused(Field.PRICE, 0, () -> Business.of(NONE, 1, 0));
    assertRefused(Field.GIVING_UP_HALVED, 0, () -> IDLE.withGivingUp(.1, 0));
    assertRefused(Field.PATHS, 0, () -> new Trials(0, 36, 1));
    assertRefused(Field.MONTHS, 121, () -> new Trials(1, 121, 1));
    assertRefused(Field.CELLS, 1e6 * 36, () -> new Trials(1_000_000, 36, 1));
  }

  @Test
  void aTableGoesStraightFromPointToPointAndOn() {
    NetTable table = new NetTable(new double[] {0, 100, 200}, new double[] {-10, 50, 70});

    assertThat(table.net(0)).isEqualTo(-10);
    assertThat(table.net(50)).isCloseTo(20, within(1e-12));
    assertThat(table.net(100)).isEqualTo(50);
    assertThat(table.net(150)).isCloseTo(60, within(1e-12));
    assertThat(table.net(300)).isCloseTo(90, within(1e-12));
  }

  @Test
  void aTableAsksRulesAndNeverFalls() {
    NetTable table = NetTable.of(turnover -> turnover <= 100 ? turnover : 80, 200, 4);

    assertThat(table.net(50)).isEqualTo(50);
    assertThat(table.net(100)).isEqualTo(100);
    assertThat(table.net(150)).isEqualTo(100);
    assertThat(table.net(1_000)).isEqualTo(100);
  }

  @Test
  void aTableThatCannotBeIsRefused() {
    double[] two = {0, 100};
    assertRefused(Field.TABLE_TURNOVER, 1, () -> new NetTable(new double[] {1, 2}, two));
    assertRefused(Field.TABLE_TURNOVER, 0, () -> new NetTable(new double[] {0, 0}, two));
    assertRefused(Field.TABLE_NET, 101, () -> new NetTable(two, new double[] {0, 101}));
    assertRefused(Field.TABLE_NET, -1, () -> new NetTable(two, new double[] {0, -1}));
    assertRefused(Field.TABLE_NET, 1, () -> new NetTable(two, new double[] {1, 2}));
    assertRefused(
        Field.TABLE_NET, Double.NaN, () -> new NetTable(two, new double[] {0, Double.NaN}));
    assertThatIllegalArgumentException().isThrownBy(() -> new NetTable(two, new double[] {0}));
    assertThatIllegalArgumentException().isThrownBy(() -> NetTable.of(t -> t, 1, 0));
  }

  @Test
  void ranksAreThoseOfTheSortedValues() {
    double[] values = {5, 1, 4, 1, 3, 9, 2, 6, 8, 7};

    assertThat(new Ranks(values.clone()).band()).isEqualTo(new Band(1, 4, 8, 4.6));
    assertThat(new Ranks(values.clone()).percentile(100)).isEqualTo(9);
    assertThat(new Ranks(values.clone()).percentile(0)).isEqualTo(1);
    assertThat(new Ranks(new double[] {7}).band()).isEqualTo(new Band(7, 7, 7, 7));
    assertThat(new Ranks(new double[1_000]).band()).isEqualTo(new Band(0, 0, 0, 0));
  }

  @Test
  void ranksOfManyValuesAreThoseOfTheSortedOnesToo() {
    SplittableRandom random = new SplittableRandom(4);
    for (int kinds : new int[] {2, 50, 1_000_000}) {
      double[] values = random.doubles(5_000).map(x -> Math.floor(x * kinds)).toArray();
      double[] sorted = values.clone();
      Arrays.sort(sorted);

      Band band = new Ranks(values).band();
      assertThat(band.p10()).isEqualTo(sorted[499]);
      assertThat(band.p50()).isEqualTo(sorted[2_499]);
      assertThat(band.p90()).isEqualTo(sorted[4_499]);
      for (int percent = 1; percent <= 100; percent++) {
        assertThat(new Ranks(values).percentile(percent)).isEqualTo(sorted[percent * 50 - 1]);
        assertThat(new Ranks(sorted.clone()).percentile(percent))
            .isEqualTo(sorted[percent * 50 - 1]);
      }
    }
  }
}
