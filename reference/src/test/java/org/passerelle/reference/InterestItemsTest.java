package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The questionnaire as it is asked. */
class InterestItemsTest {
  private static final InterestItems ITEMS = Reference.bundled().interestItems();

  @Test
  void eachScaleHasTenItemsAndFiveInTheShortForm() {
    assertThat(perScale(ITEMS.all())).hasSize(6).allSatisfy((s, n) -> assertThat(n).isEqualTo(10));
    assertThat(perScale(ITEMS.shortForm()))
        .hasSize(6)
        .allSatisfy((s, n) -> assertThat(n).isEqualTo(5));
  }

  private static Map<Character, Long> perScale(List<InterestItem> items) {
    return items.stream()
        .collect(Collectors.groupingBy(InterestItem::scale, Collectors.counting()));
  }

  @Test
  void noItemStandsTwiceAndEachIsWrittenInBothLanguages() {
    for (Function<InterestItem, String> text :
        List.<Function<InterestItem, String>>of(
            InterestItem::id, InterestItem::english, InterestItem::french)) {
      assertThat(ITEMS.all().stream().map(text)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
  }

  @Test
  void frenchItemsHaveNoStraightApostropheAndNoDoubledGender() {
    assertThat(ITEMS.all())
        .allSatisfy(item -> assertThat(item.french()).doesNotContain("'", "(e)", "·"));
  }

  @Test
  void twoItemsThatFollowAreOfDifferentScales() {
    for (int i = 1; i < ITEMS.all().size(); i++) {
      assertThat(ITEMS.all().get(i).scale()).isNotEqualTo(ITEMS.all().get(i - 1).scale());
    }
  }
}
