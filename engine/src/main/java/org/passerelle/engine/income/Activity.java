package org.passerelle.engine.income;

/** What an independent lives on; it decides on rates, ceilings and the tax of the chambers. */
public enum Activity {
  /** Buying and selling, meals and lodging, as a trader. */
  SALES("sales", Trade.COMMERCE),
  /** Sale of what a craftsperson makes. */
  CRAFT_SALES("sales", Trade.CRAFT),
  /** Services of a trader (BIC). */
  SERVICES("services", Trade.COMMERCE),
  /** Services of a craftsperson (BIC). */
  CRAFT_SERVICES("services", Trade.CRAFT),
  /** Services of a liberal profession that no order or fund of its own regulates (BNC). */
  LIBERAL("liberal", Trade.LIBERAL),
  /** Services of a liberal profession whose pension fund is the Cipav (BNC). */
  LIBERAL_CIPAV("cipav", Trade.LIBERAL);

  /** The chamber that it belongs to, if any. */
  enum Trade {
    COMMERCE,
    CRAFT,
    LIBERAL
  }

  private final String rule;
  private final Trade trade;

  Activity(String rule, Trade trade) {
    this.rule = rule;
    this.trade = trade;
  }

  /** How the table of rules names its rates. */
  String rule() {
    return rule;
  }

  Trade trade() {
    return trade;
  }

  boolean sells() {
    return this == SALES || this == CRAFT_SALES;
  }
}
