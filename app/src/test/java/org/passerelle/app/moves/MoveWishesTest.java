package org.passerelle.app.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.app.moves.MoveProblem.Field;
import org.passerelle.app.text.Messages;
import org.passerelle.engine.profile.Constraints;
import org.passerelle.engine.transition.benefit.Criterion;
import org.passerelle.engine.transition.benefit.Limit;
import org.passerelle.engine.transition.benefit.Weights;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;
import org.passerelle.reference.table.FactStore;

/** What a person types about the moves they want, on the real places. */
class MoveWishesTest {
  private static final Reference REFERENCE = Reference.load(FactStore.bundled());
  private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

  private static MoveWishes read(TypedWishes typed) {
    return MoveWishes.read(typed, REFERENCE, ENGLISH);
  }

  private static TypedWishes typed(String ratio, String months, String place, String count) {
    return new TypedWishes(
        false, false, ratio, false, false, months, place, "", Map.of(), false, count);
  }

  private static TypedWishes ordered(String order, Map<Criterion, String> weights) {
    return new TypedWishes(false, false, "", false, false, "", "", order, weights, false, "");
  }

  @Test
  void whoTypesNothingGetsTenMovesWithinReachInFrance() {
    MoveWishes wishes = read(typed("", "", "", ""));

    assertThat(wishes.count()).isEqualTo(10);
    assertThat(wishes.place()).isEqualTo("FR");
    assertThat(wishes.limits().asked()).containsExactly(Limit.REACH);
    assertThat(wishes.weights()).isEqualTo(Weights.feasibilityOnly());
  }

  @Test
  void numbersHaveACommaOrAPointAndPlacesANameOrACode() {
    MoveWishes wishes = read(typed("1,1", " 6.5 ", "finistere", "20"));

    assertThat(wishes.limits().minimumPayRatio()).isEqualTo(1.1);
    assertThat(wishes.limits().mostMonths()).isEqualTo(6.5);
    assertThat(wishes.limits().asked())
        .containsExactlyInAnyOrder(Limit.REACH, Limit.PAY_RATIO, Limit.MONTHS);
    assertThat(wishes.place()).isEqualTo("FR-D29");
    assertThat(wishes.count()).isEqualTo(20);
    assertThat(read(typed("", "", "FR-R53", "")).place()).isEqualTo("FR-R53");
  }

  @ParameterizedTest
  @CsvSource({
    "-1,,,, PAY_RATIO",
    "101,,,, PAY_RATIO",
    "1e3,,,, PAY_RATIO",
    ", 601,,, MONTHS",
    ", <b>,,, MONTHS",
    ",, Nowhere,, PLACE",
    ",,, 0, COUNT",
    ",,, 101, COUNT",
    ",,, 1.5, COUNT",
    ",,, 99999999999, COUNT"
  })
  void whatIsNotUnderstoodNamesItsFieldAndWhatWasTyped(
      String ratio, String months, String place, String count, Field field) {
    TypedWishes typed = typed(text(ratio), text(months), text(place), text(count));

    assertThatThrownBy(() -> read(typed))
        .isInstanceOfSatisfying(
            MoveProblem.class,
            problem -> {
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.words(ENGLISH, "This field"))
                  .startsWith("This field: ")
                  .contains(text(ratio) + text(months) + text(place) + text(count));
            });
  }

  private static String text(String word) {
    return Optional.ofNullable(word).orElse("");
  }

  @Test
  void weightsCountOnlyInAnOrderOfOnesOwn() {
    Map<Criterion, String> pay = Map.of(Criterion.PAY, "7", Criterion.SAFETY, "");

    assertThat(read(ordered("own", pay)).weights().of(Criterion.PAY)).isEqualTo(7);
    assertThat(read(ordered("own", pay)).weights().of(Criterion.SAFETY)).isEqualTo(1);
    assertThat(read(ordered("balanced", pay)).weights()).isEqualTo(Weights.usual());
    assertThatThrownBy(() -> read(ordered("by age", pay))).isInstanceOf(MoveProblem.class);
  }

  @Test
  void atLeastOneCriterionCounts() {
    Map<Criterion, String> none =
        Map.of(
            Criterion.FEASIBILITY, "0",
            Criterion.SAFETY, "0",
            Criterion.PAY, "0",
            Criterion.DEMAND, "0",
            Criterion.INTEREST, "0",
            Criterion.LEARNING, "0");

    assertThatThrownBy(() -> read(ordered("own", none)))
        .isInstanceOfSatisfying(
            MoveProblem.class, problem -> assertThat(problem.field()).isEqualTo(Field.WEIGHTS));
  }

  @Test
  void aProfileSaysWhereAndWhetherFromHome() {
    assertThat(wishes(Optional.of("53"), Optional.of("29"), true).place()).isEqualTo("FR-D29");
    assertThat(wishes(Optional.of("53"), Optional.of("29"), true).remote()).isTrue();
    assertThat(wishes(Optional.of("53"), Optional.empty(), false).place()).isEqualTo("FR-R53");
    assertThat(wishes(Optional.of("999"), Optional.empty(), false).place()).isEqualTo("FR");
  }

  private static TypedWishes wishes(
      Optional<String> region, Optional<String> departement, boolean remote) {
    return MoveWishes.of(
        new Constraints(
            Optional.empty(), region, departement, Optional.empty(), Optional.empty(), remote),
        REFERENCE);
  }
}
