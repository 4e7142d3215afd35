package org.passerelle.engine.income.offer;

import java.util.List;
import java.util.Optional;

/**
 * Something that a person could sell.
 *
 * @param grounds why, at least one
 * @param price empty where contributions go to a fund of its own (farming, health, law), which are
 *     not computed
 */
public record Offer(OfferKind kind, List<Ground> grounds, Optional<OfferPrice> price) {
  public Offer {
    grounds = List.copyOf(grounds);
  }
}
