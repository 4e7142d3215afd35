package org.passerelle.engine.income.offer;

import java.util.List;
import java.util.Optional;
import org.passerelle.engine.income.Activity;

/**
 * Which rates of contributions an offer falls under, by the ISCO-08 group of the occupation. A
 * usual case: the register decides.
 */
final class OfferActivities {
  /** Crafts and building, machine operators and drivers, hairdressers and beauticians. */
  private static final List<String> CRAFT = List.of("7", "8", "514");

  private static final List<String> COMMERCE = List.of("5", "9");

  /**
   * Farmers and fishers; doctors, nurses, veterinarians, other health professionals, advocates and
   * other legal professionals, physiotherapists: they have funds of their own.
   */
  private static final List<String> OTHER_FUNDS =
      List.of("6", "221", "222", "225", "226", "2611", "2619", "3255");

  private OfferActivities() {}

  /** Empty where the contributions are of a fund of its own, which is not computed. */
  static Optional<Activity> of(OfferKind kind, String unitGroup) {
    if (kind == OfferKind.TRAINING || kind == OfferKind.COACHING) {
      return Optional.of(Activity.LIBERAL);
    }
    if (OTHER_FUNDS.stream().anyMatch(unitGroup::startsWith)) {
      return Optional.empty();
    }
    boolean isCraft = CRAFT.stream().anyMatch(unitGroup::startsWith);
    if (kind == OfferKind.PRODUCT_OR_TRADE) {
      return Optional.of(isCraft ? Activity.CRAFT_SALES : Activity.SALES);
    }
    if (isCraft) {
      return Optional.of(Activity.CRAFT_SERVICES);
    }
    return Optional.of(
        COMMERCE.stream().anyMatch(unitGroup::startsWith) ? Activity.SERVICES : Activity.LIBERAL);
  }
}
