package org.passerelle.engine.income.offer;

import java.util.List;
import java.util.Optional;
import org.passerelle.engine.income.Activity;

/**
 * What a day would have to cost, from wages and the law. No price of a market.
 *
 * @param activity whose rates of contributions hold
 * @param floor leaves what the person has now; empty if that is not known
 * @param anchor costs a client as much as the employer of someone at the median wage; empty if no
 *     wage is published
 * @param ceiling the same at a wage that nine in ten do not exceed; empty if none is published
 * @param anchors the anchor for 100, 140 and 180 billed days
 * @param floors the floor for the same days
 */
public record OfferPrice(
    Activity activity,
    Optional<DayPrice> floor,
    Optional<DayPrice> anchor,
    Optional<DayPrice> ceiling,
    List<DayPrice> anchors,
    List<DayPrice> floors) {
  public OfferPrice {
    anchors = List.copyOf(anchors);
    floors = List.copyOf(floors);
  }
}
