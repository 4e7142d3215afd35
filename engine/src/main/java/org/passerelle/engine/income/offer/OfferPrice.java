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
 * @param ceiling the same between the ends of the band of wages that holds the ninth decile, its
 *     lower end first; empty if none is published
 * @param anchors the anchor for 100, 140 and 180 billed days
 * @param floors the floor for the same days
 */
public record OfferPrice(
    Activity activity,
    Optional<DayPrice> floor,
    Optional<DayPrice> anchor,
    List<DayPrice> ceiling,
    List<DayPrice> anchors,
    List<DayPrice> floors) {
  public OfferPrice {
    ceiling = List.copyOf(ceiling);
    anchors = List.copyOf(anchors);
    floors = List.copyOf(floors);
  }
}
