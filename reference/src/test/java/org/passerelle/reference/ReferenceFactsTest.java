package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.reference.Skills.Collection;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;

/** The facts that come with Passerelle: as many as were published, and all in their places. */
class ReferenceFactsTest {
  private static final FactStore STORE = FactStore.bundled();
  private static final Reference REFERENCE = Reference.load(STORE);

  @Test
  void thereAreAsManyConceptsAndLinksAsEscoPublishes() {
    Requirements requirements = REFERENCE.requirements();

    assertThat(REFERENCE.occupations().size()).isEqualTo(3007);
    assertThat(REFERENCE.skills().size()).isEqualTo(13896);
    // 123,855 are published; 67 of them are about occupations that the release does not hold.
    assertThat(requirements.essential().links() + requirements.optional().links())
        .isEqualTo(123_855 - 67);
    assertThat(REFERENCE.classification(ClassificationId.ISCO08).size()).isEqualTo(619);
    assertThat(REFERENCE.skillGroups().size()).isEqualTo(640);
  }

  @Test
  void everyOccupationAndEverySkillHasANameInBothLanguages() {
    for (Language language : Language.values()) {
      Labels occupations = REFERENCE.occupations().labels(language);
      Labels skills = REFERENCE.skills().labels(language);
      assertThat(IntStream.range(0, 3007).filter(o -> occupations.preferred(o).isEmpty()))
          .isEmpty();
      assertThat(IntStream.range(0, 13896).filter(s -> skills.preferred(s).isEmpty())).isEmpty();
    }
  }

  @Test
  void ourOwnNamesAreMarkedAndOnlyWhereEscoHasNone() {
    Labels french = REFERENCE.skills().labels(Language.FRENCH);
    Labels english = REFERENCE.skills().labels(Language.ENGLISH);
    Labels titles = REFERENCE.occupations().labels(Language.FRENCH);

    assertThat(IntStream.range(0, 13896).filter(french::isOurs).count()).isEqualTo(474);
    assertThat(IntStream.range(0, 13896).filter(english::isOurs).count()).isZero();
    assertThat(IntStream.range(0, 3007).filter(titles::isOurs).count()).isZero();
  }

  @Test
  void frenchTitlesHaveBothForms() {
    Labels french = REFERENCE.occupations().labels(Language.FRENCH);
    int cashier = REFERENCE.occupations().find("5230.1").orElseThrow();

    assertThat(french.title(cashier))
        .isEqualTo(new GenderedTitle("hôte de caisse", "hôtesse de caisse"));
    assertThat(french.alternatives(cashier)).contains("caissier", "caissière");
    assertThat(IntStream.range(0, 3007).filter(o -> french.title(o).masculine().contains("/")))
        .hasSizeLessThan(30);
  }

  @Test
  void aCashierRequiresWhatACashierDoes() {
    int cashier = REFERENCE.occupations().find("5230.1").orElseThrow();
    Labels skills = REFERENCE.skills().labels(Language.ENGLISH);

    assertThat(Arrays.stream(REFERENCE.requirements().essential().row(cashier)))
        .extracting(skills::preferred)
        .contains("operate cash point", "process payments");
  }

  @Test
  void collectionsHoldTheSkillsOfTheirFiles() {
    assertThat(REFERENCE.skills().size(Collection.DIGITAL)).isEqualTo(1201);
    assertThat(REFERENCE.skills().size(Collection.GREEN)).isEqualTo(570);
    assertThat(REFERENCE.skills().size(Collection.LANGUAGE)).isEqualTo(346);
    assertThat(REFERENCE.skills().size(Collection.TRANSVERSAL)).isEqualTo(96);
  }

  @Test
  void otherClassificationsAreWhole() {
    assertThat(REFERENCE.classification(ClassificationId.ONET_SOC).size()).isEqualTo(1016);
    assertThat(REFERENCE.classification(ClassificationId.ROME4).size()).isEqualTo(1584);
    assertThat(REFERENCE.classification(ClassificationId.ROME3).size()).isEqualTo(532);
  }

  @Test
  void everyTableOfFiguresIsRegisteredWithItsMeasuresAndItsSource() {
    FactTable registry = STORE.read("figure_tables");
    TreeSet<String> measured = new TreeSet<>();
    for (int row = 0; row < registry.rows(); row++) {
      FactTable table = STORE.read(registry.text(row, registry.column("table")));
      List<String> measures = List.of(registry.parts(row, registry.column("measures"), ' '));
      assertThat(
              IntStream.range(0, table.width())
                  .mapToObj(table::columnName)
                  .filter(column -> !List.of("code", "place", "period").contains(column)))
          .as(table.name())
          .isEqualTo(measures);
      measures.forEach(measure -> assertThat(REFERENCE.figures().measure(measure)).isNotNull());
      measured.addAll(measures);
      assertThat(REFERENCE.source(registry.text(row, registry.column("source"))).licence())
          .isNotBlank();
    }
    assertThat(REFERENCE.figures().measures())
        .extracting(Measure::id)
        .containsExactlyInAnyOrderElementsOf(measured);
  }

  @Test
  void everySourceSaysAllThatAReaderNeeds() {
    assertThat(REFERENCE.sources())
        .allSatisfy(source -> {
          assertThat(source.publisher()).isNotBlank();
          assertThat(source.title()).isNotBlank();
          assertThat(source.year()).isNotBlank();
          assertThat(source.licence()).isNotBlank();
          assertThat(source.address()).startsWith("https://");
          assertThat(source.attribution()).isNotBlank();
        });
  }

  @Test
  void everyMeasureSaysInBothLanguagesWhatItMeans() {
    assertThat(REFERENCE.figures().measures())
        .allSatisfy(measure -> {
          for (Language language : Language.values()) {
            assertThat(measure.label(language)).isNotBlank();
            assertThat(measure.meaning(language)).isNotBlank().doesNotContain("'");
          }
        });
  }

  @Test
  void everyPublishedLinkKnowsItsCodes() {
    FactTable registry = STORE.read("crosswalks");
    for (int row = 0; row < registry.rows(); row++) {
      FactTable links = STORE.read(registry.text(row, 0));
      Classification from = classification(registry, row, "from");
      Classification to = classification(registry, row, "to");
      long unknown =
          IntStream.range(0, links.rows())
              .filter(
                  r -> from.find(links.text(r, 0)).isEmpty() || to.find(links.text(r, 1)).isEmpty())
              .count();
      assertThat(unknown).as(links.name()).isLessThanOrEqualTo(links.rows() / 50);
    }
  }

  private static Classification classification(FactTable registry, int row, String column) {
    return REFERENCE.classification(
        ClassificationId.find(registry.text(row, registry.column(column))).orElseThrow());
  }

  @Test
  void almostEveryOccupationReachesEveryClassification() {
    for (ClassificationId id :
        List.of(
            ClassificationId.ONET_SOC,
            ClassificationId.SOC2018,
            ClassificationId.ROME3,
            ClassificationId.FAP2009)) {
      Crosswalk crosswalk = REFERENCE.crosswalk(id);
      long without =
          IntStream.range(0, crosswalk.size()).filter(o -> crosswalk.links(o).isEmpty()).count();
      assertThat(without).as(id.title()).isLessThan(100);
    }
  }

  @Test
  void occupationsWithoutAReviewedLinkSayWhoseTheyTake() {
    Crosswalk crosswalk = REFERENCE.crosswalk(ClassificationId.ONET_SOC_2010);
    long[] counts = new long[Directness.values().length];
    for (int o = 0; o < crosswalk.size(); o++) {
      if (!crosswalk.links(o).isEmpty()) {
        counts[List.of(Directness.values()).indexOf(crosswalk.links(o).getFirst().directness())]++;
      }
    }
    // 1,679 reviewed links lead somewhere; 21 armed forces occupations have none at all.
    assertThat(IntStream.range(0, 3007).filter(o -> crosswalk.links(o).isEmpty()).count())
        .isEqualTo(21);
    assertThat(counts[0]).isEqualTo(85);
  }

  @Test
  void everythingCanBeRead() {
    REFERENCE.readEverything();
    assertThat(REFERENCE.ratings()).hasSizeGreaterThan(8);
  }
}
