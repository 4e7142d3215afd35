package org.passerelle.engine.income.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static final int COURSES = 40_000;

  private static double[] meanTurnover(Business business, int months) {
    Course course = new Course(business, months);
    SplittableRandom root = new SplittableRandom(3);
    double[] mean = new double[months];
    for (int i = 0; i < COURSES; i++) {
      course.draw(root.split());
      for (int month = 0; month < months; month++) {
        mean[month] += course.turnover(month) / COURSES;
      }
    }
    return mean;
  }

  @Test
  void oneClientWhoStaysBuysTheSameEachMonth() {
    Clientele one = Clientele.of(0, 600, 0, 0).withClientsAtStart(1);
    Course course = new Course(Business.of(one, 20, 100), 36);
    course.draw(new SplittableRandom(1));

    for (int month = 0; month < 36; month++) {
      assertThat(course.turnover(month)).isEqualTo(600);
    }
  }

  @Test
  void noMoreIsBilledThanThereAreDays() {
    Clientele three = Clientele.of(0, 600, 0, 0).withClientsAtStart(3);
    Course course = new Course(Business.of(three, 10, 150), 12);
    course.draw(new SplittableRandom(1));

    assertThat(course.turnover(0)).isEqualTo(1_500);
    assertThat(course.turnover(11)).isEqualTo(1_500);
  }

  @Test
  void withAChurnOfOneEachClientBuysOnce() {
    Clientele once = Clientele.of(0, 600, 0, 1).withClientsAtStart(4);
    Course course = new Course(Business.of(once, 100, 100), 3);
    course.draw(new SplittableRandom(1));

    assertThat(course.turnover(0)).isEqualTo(2_400);
    assertThat(course.turnover(1)).isZero();
    assertThat(course.turnover(2)).isZero();
  }

  /** Two jobs a month of 300 €: after three months of ramp-up, 600 €; before, 150, 300 and 450. */
  @Test
  void arrivalsRiseInEqualSteps() {
    Clientele jobs = Clientele.of(2, 300, 1.5, 1).withRampMonths(3);

    assertThat(meanTurnover(Business.of(jobs, 744, 1_000), 6))
        .containsExactly(new double[] {150, 300, 450, 600, 600, 600}, within(12.0));
  }

  /** Clients of month n: λ (1 − (1 − c)ⁿ) / c, in the end λ / c = 5. */
  @Test
  void clientsComeAndGoToABalance() {
    double[] mean = meanTurnover(Business.of(Clientele.of(1, 100, .7, .2), 744, 1_000), 48);

    assertThat(mean[0]).isCloseTo(100, within(3.0));
    assertThat(mean[1]).isCloseTo(180, within(4.0));
    assertThat(mean[2]).isCloseTo(244, within(5.0));
    assertThat(mean[47]).isCloseTo(500, within(7.0));
  }

  /** The variance of a Poisson number of jobs of 1 € is its mean. */
  @Test
  void jobsOfAMonthAreAPoissonNumber() {
    Course course = new Course(Business.of(Clientele.of(2.5, 1, 0, 1), 744, 1_000), 1);
    SplittableRandom root = new SplittableRandom(5);
    double sum = 0;
    double squares = 0;
    int none = 0;
    for (int i = 0; i < COURSES; i++) {
      course.draw(root.split());
      sum += course.turnover(0);
      squares += course.turnover(0) * course.turnover(0);
      none += course.turnover(0) == 0 ? 1 : 0;
    }
    double mean = sum / COURSES;

    assertThat(mean).isCloseTo(2.5, within(.03));
    assertThat(squares / COURSES - mean * mean).isCloseTo(2.5, within(.08));
    assertThat((double) none / COURSES).isCloseTo(Math.exp(-2.5), within(.006));
  }

  @Test
  void aSpreadOfTheArrivalRateKeepsItsMean() {
    Clientele unsure = Clientele.of(2, 100, 0, 1).withArrivalSpread(1);

    assertThat(meanTurnover(Business.of(unsure, 744, 1_000), 1)[0]).isCloseTo(200, within(6.0));
  }

  @Test
  void whatNeverStartsBillsNothing() {
    Clientele sure = Clientele.of(5, 600, 1, .1).withClientsAtStart(3);
    Course course = new Course(Business.of(sure, 20, 400).withNeverStarts(1), 24);
    course.draw(new SplittableRandom(1));

    assertThat(course.isStarted()).isFalse();
    assertThat(course.turnover(0)).isZero();
    assertThat(course.turnover(23)).isZero();
  }

  /** 10 % at the end of the first month, 5 % of the second, 2.5 % of the third. */
  @Test
  void theChanceOfGivingUpHalves() {
    Business business = Business.of(Clientele.of(1, 1, 0, 1), 1, 1).withGivingUp(.1, 1);
    Course course = new Course(business, 3);
    SplittableRandom root = new SplittableRandom(11);
    int[] openMonths = new int[5];
    for (int i = 0; i < COURSES; i++) {
      course.draw(root.split());
      openMonths[course.monthsOpen()]++;
    }

    assertThat(openMonths[1] / (double) COURSES).isCloseTo(.1, within(.006));
    assertThat(openMonths[2] / (double) COURSES).isCloseTo(.9 * .05, within(.004));
    assertThat(openMonths[3] / (double) COURSES).isCloseTo(.9 * .95 * .025, within(.003));
  }

  @Test
  void whatIsGivenUpBillsNoMore() {
    Clientele one = Clientele.of(0, 600, 0, 0).withClientsAtStart(1);
    Course course = new Course(Business.of(one, 20, 100).withGivingUp(1, 1), 3);
    course.draw(new SplittableRandom(1));

    assertThat(course.monthsOpen()).isEqualTo(1);
    assertThat(course.turnover(0)).isEqualTo(600);
    assertThat(course.turnover(1)).isZero();
  }
}
