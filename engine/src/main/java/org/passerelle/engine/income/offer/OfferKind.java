package org.passerelle.engine.income.offer;

/** What one can sell ("prestation"). */
public enum OfferKind {
  /** One's work for a client, paid by the day. */
  SERVICE_BY_THE_DAY,
  /** A piece of work that is handed over, for a price that is fixed before. */
  FIXED_PRICE_JOB,
  /** Things that one makes, grows, or buys and sells. */
  PRODUCT_OR_TRADE,
  /** Teaching others what one knows. */
  TRAINING,
  /** Accompanying people or teams. */
  COACHING
}
