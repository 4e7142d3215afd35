package org.passerelle.reference;

import static org.passerelle.reference.ClassificationId.ESCO_OCCUPATION;
import static org.passerelle.reference.ClassificationId.FAP2009;
import static org.passerelle.reference.ClassificationId.FAP2021;
import static org.passerelle.reference.ClassificationId.ISCO08;
import static org.passerelle.reference.ClassificationId.ONET_SOC;
import static org.passerelle.reference.ClassificationId.ONET_SOC_2010;
import static org.passerelle.reference.ClassificationId.ROME3;
import static org.passerelle.reference.ClassificationId.ROME4;
import static org.passerelle.reference.ClassificationId.SOC2010;
import static org.passerelle.reference.ClassificationId.SOC2018;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.passerelle.reference.table.FactStore;

/**
 * How occupations reach the classifications that figures are published for. Each road is named
 * here, from the closest links to the widest:
 *
 * <ul>
 *   <li>United States: the reviewed links of ESCO to O*NET-SOC 2010; where an occupation has none,
 *       those of its broader occupation, then those of its unit group; from there to O*NET-SOC
 *       2019, SOC 2018 and SOC 2010.
 *   <li>France: occupations that have the same title in ESCO and ROME; where there is none, the
 *       title of the broader occupation, then ISCO-08 to ROME, where need be by the minor or
 *       sub-major group; from there to the families of DARES.
 * </ul>
 */
final class Crosswalks {
  private final FactStore store;
  private final Reference reference;
  private final Map<ClassificationId, Lazy<Crosswalk>> fromOccupations =
      new EnumMap<>(ClassificationId.class);

  Crosswalks(FactStore store, Reference reference) {
    this.store = store;
    this.reference = reference;
    road(ESCO_OCCUPATION, () -> Crosswalk.identity(reference.classification(ESCO_OCCUPATION)));
    road(
        ISCO08,
        () -> Crosswalk.toUnitGroups(reference.occupations(), reference.classification(ISCO08)));
    road(
        ONET_SOC_2010,
        () ->
            published(ESCO_OCCUPATION, ONET_SOC_2010)
                .orBroaderOccupation(reference.occupations())
                .orUnitGroup(reference.occupations()));
    road(ONET_SOC, () -> fromOccupations(ONET_SOC_2010).then(published(ONET_SOC_2010, ONET_SOC)));
    road(SOC2018, () -> fromOccupations(ONET_SOC).then(published(ONET_SOC, SOC2018)));
    road(SOC2010, () -> fromOccupations(SOC2018).then(published(SOC2018, SOC2010)));
    road(
        ROME4,
        () ->
            published(ESCO_OCCUPATION, ROME4)
                .orBroaderOccupation(reference.occupations())
                .orElse(
                    fromOccupations(ISCO08)
                        .then(isco08ToRome3())
                        .then(
                            published(ROME4, ROME3)
                                .inverse(ROME4, reference.classification(ROME3)))));
    road(
        ROME3,
        () ->
            published(ESCO_OCCUPATION, ROME4)
                .then(published(ROME4, ROME3))
                .orBroaderOccupation(reference.occupations())
                .orElse(fromOccupations(ISCO08).then(isco08ToRome3())));
    road(FAP2009, () -> fromOccupations(ROME3).then(published(ROME3, FAP2009)));
    road(FAP2021, () -> fromOccupations(FAP2009).then(published(FAP2009, FAP2021)));
  }

  private void road(ClassificationId to, Supplier<Crosswalk> make) {
    fromOccupations.put(to, new Lazy<>(make));
  }

  /** How occupations reach the codes of a classification, if a road leads there. */
  Optional<Crosswalk> find(ClassificationId to) {
    return Optional.ofNullable(fromOccupations.get(to)).map(Lazy::get);
  }

  private Crosswalk fromOccupations(ClassificationId to) {
    return find(to).orElseThrow();
  }

  void readAll() {
    fromOccupations.values().forEach(Lazy::get);
  }

  /** ROME names one unit group for each of its occupations; groups that none names borrow. */
  private Crosswalk isco08ToRome3() {
    return published(ISCO08, ROME3).orWiderGroup(reference.classification(ISCO08));
  }

  private Crosswalk published(ClassificationId from, ClassificationId to) {
    return Crosswalk.of(
        store.read("crosswalk_" + from.id() + "_" + to.id()),
        reference.classification(from),
        reference.classification(to));
  }
}
