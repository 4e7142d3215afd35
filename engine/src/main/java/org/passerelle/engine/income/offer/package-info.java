/**
 * What could someone sell, and at which price would it leave what they earn now? The front door is
 * {@link org.passerelle.engine.income.offer.Offers}:
 *
 * <pre>{@code
 * Offers offers = new Offers(reference, exposures, planner);
 * OfferSheet sheet = offers.of(occupation, Origin.of(occupation, reference.requirements()), Terms.USUAL);
 * }</pre>
 *
 * <p>Kinds of offer follow from rules on facts that are told with each of them. Prices follow from
 * wages and the law; they are estimates, and no prices of a market.
 */
@NullMarked
package org.passerelle.engine.income.offer;

import org.jspecify.annotations.NullMarked;
