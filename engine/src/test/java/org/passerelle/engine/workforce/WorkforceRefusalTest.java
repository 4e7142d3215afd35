package org.passerelle.engine.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.passerelle.engine.workforce.RingMarket.SIZE;
import static org.passerelle.engine.workforce.RingMarket.each;
import static org.passerelle.engine.workforce.RingMarket.ring;
import static org.passerelle.engine.workforce.RingMarket.workforce;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no workforce can be, or be asked. */
class WorkforceRefusalTest {
  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void employmentThatIsNoneIsRefused(double wrong) {
    double[] employment = each(1_000);
    employment[2] = wrong;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Workforce(ring(SIZE), employment, Parameters.paper()))
        .withMessageStartingWith("employment " + wrong + " of occupation 2: ");
  }

  @Test
  void sizesThatDifferAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Workforce(ring(5), each(1), Parameters.paper()))
        .withMessage("employment of 30 occupations in a network of 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> workforce(ring(SIZE)).run(Automation.of(.1, .2)))
        .withMessage("2 shocks for 30 occupations");
  }

  @Test
  void aWorkforceOfNobodyIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Workforce(ring(SIZE), each(0), Parameters.paper()))
        .withMessage("nobody works in any of 30 occupations");
  }

  @Test
  void ratesThatDoNotBalanceAreRefused() {
    // Nobody ever opens as many vacancies as there are separations.
    Parameters shrinking = new Parameters(.016, .001, 0, 0, 1, 6.75, 27);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Workforce(ring(5), new double[] {1, 1, 1, 1, 1}, shrinking))
        .withMessageStartingWith("in the end nobody works");
  }

  @Test
  void tooManyStepsAreRefused() {
    Workforce workforce = workforce(ring(SIZE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> workforce.run(Scenario.steady(8_334)))
        .withMessageContaining("1 to 100000 steps of 30 occupations");
    assertThatIllegalArgumentException().isThrownBy(() -> workforce.run(Scenario.steady(.01)));
  }

  @Test
  void tooManyPeopleToDrawAreRefused() {
    Workforce world = new Workforce(ring(SIZE), each(1e8), Parameters.monthly());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.run(Scenario.steady(1), 1))
        .withMessageContaining("maybe count in hundreds");
    assertThat(world.run(Scenario.steady(1)).steps()).isEqualTo(12);
  }

  @Test
  void aDemandThatIsNoNumberIsRefused() {
    Scenario broken =
        new Scenario() {
          @Override
          public void demand(double year, double[] start, double[] wanted) {
            wanted[3] = year > .5 ? -1 : 0;
          }

          @Override
          public double transitionYears() {
            return 1;
          }

          @Override
          public double years() {
            return 1;
          }
        };

    assertThatIllegalArgumentException()
        .isThrownBy(() -> workforce(ring(SIZE)).run(broken))
        .withMessage("-1.0 jobs wanted in occupation 3 at step 7: finite, 0 or more");
  }
}
