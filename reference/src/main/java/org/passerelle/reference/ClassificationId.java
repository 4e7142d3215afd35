package org.passerelle.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The classifications that facts are published for. The order has no meaning. */
public enum ClassificationId {
  ESCO_OCCUPATION("ESCO"),
  ESCO_SKILL("ESCO"),
  ISCO08("ISCO-08"),
  ONET_SOC("O*NET-SOC 2019"),
  ONET_SOC_2010("O*NET-SOC 2010"),
  SOC2018("SOC 2018"),
  SOC2010("SOC 2010"),
  ROME4("ROME 4.0"),
  ROME3("ROME v3"),
  FAP2009("FAP 2009"),
  FAP2021("FAP 2021"),
  OCC1950("OCC1950"),
  IWA("O*NET IWA"),
  DWA("O*NET DWA"),
  ONET_ELEMENT("O*NET"),
  SECTOR("sector"),
  PLACE("place");

  private final String title;

  ClassificationId(String title) {
    this.title = title;
  }

  /** What the field calls it, in any language. */
  public String title() {
    return title;
  }

  /** Its name in tables of facts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The classification of a name in tables of facts. */
  static Optional<ClassificationId> find(String id) {
    return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
  }
}
