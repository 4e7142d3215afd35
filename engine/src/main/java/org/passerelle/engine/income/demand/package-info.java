/**
 * What can a business of one person bring in, month by month, when nobody knows how many clients
 * will come? The front door is {@link org.passerelle.engine.income.demand.Demand}:
 *
 * <pre>{@code
 * Clientele clientele = Clientele.of(0.5, 600, 0.8, 0.08).withRampMonths(9).withArrivalSpread(0.5);
 * Business business = Business.of(clientele, 12, 280).withCosts(150).withGivingUp(0.01, 24);
 * Means means = Means.of(9_000, 1_500).withBenefit(1_100, 12, 0.7);
 *
 * DemandOutlook outlook =
 *     Demand.simulate(business, means, NetTable.share(0.72), new Trials(10_000, 36, 42L));
 * outlook.ruin().probability();
 * outlook.reserve().inTenPercent();
 * }</pre>
 */
@NullMarked
package org.passerelle.engine.income.demand;

import org.jspecify.annotations.NullMarked;
