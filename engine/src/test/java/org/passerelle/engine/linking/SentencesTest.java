package org.passerelle.engine.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static List<String> sentences(String text) {
    return Sentences.of(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void aSentenceEndsWithItsSign() {
    assertThat(sentences("Vous encaissez les clients. Vous rangez ! Et vous ? Oui."))
        .containsExactly("Vous encaissez les clients.", "Vous rangez !", "Et vous ?", "Oui.");
  }

  @Test
  void itemsOfListsStandAloneWithoutTheirBullets() {
    assertThat(sentences("Missions :\n- encaisser\n• accueillir\n  – ranger\n* nettoyer"))
        .containsExactly("Missions :", "encaisser", "accueillir", "ranger", "nettoyer");
  }

  @Test
  void bulletsWithinALinePartItems() {
    assertThat(sentences("encaisser • accueillir • ranger"))
        .containsExactly("encaisser", "accueillir", "ranger");
  }

  @Test
  void abbreviationsAndNumbersEndNothing() {
    assertThat(sentences("Sous la direction de M. Exemple, env. 3.5 jours, p. ex. lundi."))
        .containsExactly("Sous la direction de M. Exemple, env. 3.5 jours, p. ex. lundi.");
    assertThat(sentences("1. encaisser\n2. ranger")).containsExactly("1. encaisser", "2. ranger");
  }

  @Test
  void aLineThatWasWrappedGoesOn() {
    String text =
        "You will be responsible for the daily cash reports and for the\nstock of the shop.";

    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void aLongSentenceIsCutAtASpace() {
    List<String> sentences = sentences("word ".repeat(400));

    assertThat(sentences).hasSizeGreaterThan(2);
    assertThat(sentences)
        .allSatisfy(s -> assertThat(s).hasSizeLessThanOrEqualTo(Sentences.LONGEST + 5));
    assertThat(String.join(" ", sentences)).isEqualTo("word ".repeat(400).strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "•••", "---"})
  void whatHasNoWordsHasNoSentence(String text) {
    assertThat(Sentences.of(text)).isEmpty();
  }

  @Test
  void noLetterIsLostOrSaidTwice() {
    Random random = new Random(5);
    String letters = "abcé .!?;\n\r\t•-1)M| \u00a0";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String all = text.toString();
      assertThat(String.join("", sentences(all)).replaceAll("[^\\p{L}\\d]", ""))
          .isEqualTo(all.replaceAll("[^\\p{L}\\d]", ""));
      int end = 0;
      for (Span span : Sentences.of(all)) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        end = span.end();
      }
    }
  }
}
