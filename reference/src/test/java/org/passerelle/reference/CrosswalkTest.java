package org.passerelle.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.reference.ClassificationId.ESCO_OCCUPATION;
import static org.passerelle.reference.ClassificationId.FAP2009;
import static org.passerelle.reference.ClassificationId.ISCO08;
import static org.passerelle.reference.ClassificationId.ROME3;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.passerelle.reference.Crosswalk.Link;
import org.passerelle.reference.table.FactTable;

/**
 * Occupations a (general), b (a special case of a) and c, of the unit groups 5230, 5230 and 9999.
 */
class CrosswalkTest {
  private final Classification occupationIds =
      Classification.ofIds(
          ESCO_OCCUPATION,
          table(
              """
              id code isco08 broader regulated
              a 5230.1 5230 - 0
              b 5230.1.1 5230 0 0
              c 9999.1 9999 - 0
              """));
  private final Occupations occupations =
      new Occupations(
          table(
              """
              id code isco08 broader regulated
              a 5230.1 5230 - 0
              b 5230.1.1 5230 0 0
              c 9999.1 9999 - 0
              """),
          occupationIds,
          new Lazy<>(CrosswalkTest::noLabels),
          new Lazy<>(CrosswalkTest::noLabels));
  private final Classification isco08 = classification(ISCO08, "523 5230@523 9999");
  private final Classification rome = classification(ROME3, "D1505 D1507 K1701");
  private final Classification families = classification(FAP2009, "R0Z60 R1Z60");

  /** A table written with spaces for tabs and a dash for an empty cell. */
  private static FactTable table(String text) {
    return FactTable.parse("t", text.replace(' ', '\t').replace("-", "").getBytes(UTF_8));
  }

  private static Labels noLabels() {
    return new Labels(table("preferred alternatives\n- -\n- -\n- -\n"), List.of());
  }

  private static Classification classification(ClassificationId id, String codes) {
    StringBuilder text = new StringBuilder("code label_en label_fr parent\n");
    for (String code : codes.split(" ", -1)) {
      String[] parts = (code + "@").split("@", -1);
      text.append(parts[0])
          .append(" - - ")
          .append(parts[1].isEmpty() ? "-" : parts[1])
          .append('\n');
    }
    return Classification.of(id, table(text.toString()), Optional.empty());
  }

  private Crosswalk toRome() {
    return Crosswalk.of(
        table(
            """
            from to weight directness
            5230 D1505 3 unit_group
            5230 D1507 1 unit_group
            5230 X9999 1 unit_group
            """),
        isco08,
        rome);
  }

  private Crosswalk toFamilies() {
    return Crosswalk.of(
        table(
            """
            from to weight directness
            D1505 R0Z60 1 exact
            D1507 R0Z60 1 unit_group
            D1507 R1Z60 1 broad_group
            """),
        rome,
        families);
  }

  @Test
  void weightsOfACodeSumToOneAndUnknownCodesAreLeftOut() {
    assertThat(toRome().links(1))
        .containsExactly(
            new Link(0, 0.75, Directness.UNIT_GROUP), new Link(1, 0.25, Directness.UNIT_GROUP));
  }

  @Test
  void twoCrosswalksAreFollowedInTurn() {
    Crosswalk chain = Crosswalk.toUnitGroups(occupations, isco08).then(toRome()).then(toFamilies());

    // R0Z60: .75 by D1505 and .25 * .5 by D1507; R1Z60: .25 * .5.
    List<Link> links = chain.links(0);
    assertThat(links).extracting(Link::target).containsExactly(0, 1);
    assertThat(links.get(0).weight()).isCloseTo(0.875, within(1e-12));
    assertThat(links.get(1).weight()).isCloseTo(0.125, within(1e-12));
    assertThat(links.get(0).directness()).isEqualTo(Directness.UNIT_GROUP);
    assertThat(links.get(1).directness()).isEqualTo(Directness.BROAD_GROUP);
    assertThat(chain.chain(0)).containsExactly(ESCO_OCCUPATION, ISCO08, ROME3, FAP2009);
  }

  @Test
  void whatLeadsNowhereHasNoLinksAndNoChain() {
    Crosswalk chain = Crosswalk.toUnitGroups(occupations, isco08).then(toRome());

    assertThat(chain.links(2)).isEmpty();
  }

  @Test
  void anOccupationWithoutLinksTakesThoseOfItsBroaderOccupationAndSaysSo() {
    Crosswalk titles =
        Crosswalk.of(table("from to weight directness\na D1505 1 exact\n"), occupationIds, rome);

    Crosswalk filled = titles.orBroaderOccupation(occupations);

    assertThat(filled.links(0)).containsExactly(new Link(0, 1, Directness.EXACT));
    assertThat(filled.links(1)).containsExactly(new Link(0, 1, Directness.BROADER_OCCUPATION));
    assertThat(filled.links(2)).isEmpty();
  }

  @Test
  void anOccupationWithoutLinksTakesThoseOfItsUnitGroupAndSaysSo() {
    Crosswalk titles =
        Crosswalk.of(table("from to weight directness\na D1505 1 exact\n"), occupationIds, rome);

    Crosswalk filled = titles.orUnitGroup(occupations);

    assertThat(filled.links(1)).containsExactly(new Link(0, 1, Directness.UNIT_GROUP));
    assertThat(filled.chain(1)).containsExactly(ESCO_OCCUPATION, ISCO08, ROME3);
    assertThat(filled.links(2)).isEmpty();
  }

  @Test
  void aCloserCrosswalkGoesBeforeAWiderOne() {
    Crosswalk titles =
        Crosswalk.of(table("from to weight directness\na D1507 1 exact\n"), occupationIds, rome);
    Crosswalk both = titles.orElse(Crosswalk.toUnitGroups(occupations, isco08).then(toRome()));

    assertThat(both.links(0)).containsExactly(new Link(1, 1, Directness.EXACT));
    assertThat(both.links(1)).hasSize(2);
  }

  @Test
  void aCodeWithoutLinksBorrowsThoseOfTheGroupAboveAndSaysSo() {
    Classification groups = classification(ISCO08, "523 5230@523 5231@523 9999");
    Crosswalk links =
        Crosswalk.of(table("from to weight directness\n5230 D1505 1 exact\n"), groups, rome);

    Crosswalk filled = links.orWiderGroup(groups);

    assertThat(filled.links(1)).containsExactly(new Link(0, 1, Directness.EXACT));
    assertThat(filled.links(2)).containsExactly(new Link(0, 1, Directness.BROAD_GROUP));
    assertThat(filled.links(3)).isEmpty();
  }

  @Test
  void theInverseSharesOutByWeight() {
    Crosswalk back = toFamilies().inverse(ROME3, families);

    assertThat(back.links(0)).extracting(Link::target).containsExactly(0, 1);
    assertThat(back.links(0).get(0).weight()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void weightsAlwaysSumToOne() {
    Crosswalk chain = Crosswalk.toUnitGroups(occupations, isco08).then(toRome()).then(toFamilies());
    for (int o = 0; o < 2; o++) {
      assertThat(chain.links(o).stream().mapToDouble(Link::weight).sum())
          .isCloseTo(1, within(1e-12));
    }
  }
}
