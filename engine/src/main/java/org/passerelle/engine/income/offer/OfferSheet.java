package org.passerelle.engine.income.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.passerelle.reference.CitedDayRate;
import org.passerelle.reference.Figure;

/**
 * What a person could sell. An estimate, no advice.
 *
 * @param occupation its number
 * @param day of the rules
 * @param terms what the prices are computed for
 * @param pay the median wage; empty if none is published in France
 * @param upper where the ninth decile of wages lies; empty if not published
 * @param netNow what the floor leaves after tax, in euros a year; empty if not known
 * @param offers that have grounds
 * @param withoutGround kinds that nothing we know speaks for
 * @param signals published figures on whether the work is wanted and sold on one's own
 * @param cited what independents were reported to charge, where anything is known
 */
public record OfferSheet(
    int occupation,
    LocalDate day,
    Terms terms,
    Optional<Pay> pay,
    Optional<UpperPay> upper,
    OptionalDouble netNow,
    List<Offer> offers,
    List<OfferKind> withoutGround,
    List<Figure> signals,
    Defence defence,
    List<CitedDayRate> cited) {
  public OfferSheet {
    offers = List.copyOf(offers);
    withoutGround = List.copyOf(withoutGround);
    signals = List.copyOf(signals);
    cited = List.copyOf(cited);
  }
}
