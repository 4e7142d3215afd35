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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;

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
  /**
   * The qualifications of DARES (1 labourer, 2 semi-skilled worker, 3 and 4 skilled worker, 5
   * unskilled and 6 skilled employee, 7 technician, 8 supervisor, 9 executive) that the jobs of an
   * ISCO-08 major group have; the armed forces have none of their own.
   */
  private static final Map<Character, String> QUALIFICATIONS =
      Map.of(
          '1', "9", '2', "9", '3', "78", '4', "56", '5', "56", '6', "234", '7', "234", '8', "234",
          '9', "15");

  private final FactStore store;
  private final Reference reference;
  private final Map<ClassificationId, Lazy<Crosswalk>> fromOccupations =
      new EnumMap<>(ClassificationId.class);
  private final Map<String, Crosswalk> published = new HashMap<>();

  /** ROME names one unit group for each of its occupations; groups that none names borrow. */
  private final Lazy<Crosswalk> isco08ToRome3;

  Crosswalks(FactStore store, Reference reference) {
    this.store = store;
    this.reference = reference;
    this.isco08ToRome3 =
        new Lazy<>(() -> published(ISCO08, ROME3).orWiderGroup(reference.classification(ISCO08)));
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
                        .then(isco08ToRome3.get())
                        .then(
                            published(ROME4, ROME3)
                                .inverse(ROME4, reference.classification(ROME3)))));
    road(
        ROME3,
        () ->
            published(ESCO_OCCUPATION, ROME4)
                .then(published(ROME4, ROME3))
                .orBroaderOccupation(reference.occupations())
                .orElse(fromOccupations(ISCO08).then(isco08ToRome3.get())));
    road(FAP2009, this::toFamilies);
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

  /**
   * DARES sorts the jobs of a ROME code into families by their qualification as well. That of an
   * occupation is told by its ISCO-08 major group: a software developer is an executive of IT, and
   * no clerk of it. Where no family is for that qualification, all count.
   */
  private Crosswalk toFamilies() {
    Crosswalk all = published(ROME3, FAP2009);
    FactTable table = store.read("crosswalk_rome3_fap2009");
    Map<String, Crosswalk> byQualification = new HashMap<>();
    for (String digits : Set.copyOf(QUALIFICATIONS.values())) {
      Crosswalk qualified =
          Crosswalk.of(
              table, reference.classification(ROME3), reference.classification(FAP2009), digits);
      byQualification.put(digits, qualified.orElse(all));
    }
    Occupations occupations = reference.occupations();
    return fromOccupations(ROME3)
        .then(
            FAP2009,
            occupation -> {
              char majorGroup = occupations.unitGroup(occupation).charAt(0);
              String digits = QUALIFICATIONS.getOrDefault(majorGroup, "");
              return byQualification.getOrDefault(digits, all);
            });
  }

  /** The links of a table, read once. */
  private synchronized Crosswalk published(ClassificationId from, ClassificationId to) {
    return published.computeIfAbsent(
        "crosswalk_" + from.id() + "_" + to.id(),
        table ->
            Crosswalk.of(
                store.read(table), reference.classification(from), reference.classification(to)));
  }
}
