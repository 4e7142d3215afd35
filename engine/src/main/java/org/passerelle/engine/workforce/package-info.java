/**
 * What does technology do to all occupations at once, when those who lose their jobs look for
 * others nearby? The front door is {@link org.passerelle.engine.workforce.Workforce}:
 *
 * <pre>{@code
 * MobilityNetwork network =
 *     MobilityNetwork.builder(3, Parameters.STAY)
 *         .link(0, 1, 2) // from cashier to shop assistant, twice as often
 *         .link(0, 2, 1) // as to driver
 *         .link(1, 0, 1)
 *         .link(2, 1, 1)
 *         .build();
 * double[] employment = {40_000, 90_000, 70_000};
 * Workforce workforce = new Workforce(network, employment, Parameters.monthly());
 *
 * Trajectory expected = workforce.run(Automation.of(.8, .3, .1));
 * Effect cashiers = expected.effect(0);
 * Trajectory drawn = workforce.run(Automation.of(.8, .3, .1), 42L);
 * }</pre>
 *
 * <p>The model is that of del Rio-Chanona, Mealy, Beguerisse-Díaz, Lafond and Farmer (2021),
 * "Occupational mobility and automation: a data-driven network model", Journal of the Royal Society
 * Interface 18: 20200898.
 */
@NullMarked
package org.passerelle.engine.workforce;

import org.jspecify.annotations.NullMarked;
