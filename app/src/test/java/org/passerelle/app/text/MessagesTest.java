package org.passerelle.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.income.demand.DemandError;
import org.passerelle.reference.Language;
import org.passerelle.reference.table.FactError;

class MessagesTest {
  private final Messages french = Messages.in(Language.FRENCH);
  private final Messages english = Messages.in(Language.ENGLISH);

  @Test
  void bothLanguagesHaveEveryText() {
    assertThat(new TreeSet<>(french.bundle().keySet()))
        .isEqualTo(new TreeSet<>(english.bundle().keySet()));
  }

  @Test
  void bothLanguagesShowTheSameValues() {
    Pattern value = Pattern.compile("\\{(\\d)");
    for (String key : english.bundle().keySet()) {
      assertThat(values(value, french.text(key)))
          .as(key)
          .isEqualTo(values(value, english.text(key)));
    }
  }

  private static Set<String> values(Pattern pattern, String text) {
    Set<String> values = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      values.add(matcher.group(1));
    }
    return values;
  }

  @Test
  void noTextHasAStraightApostropheThatAFormatWouldSwallow() {
    for (Messages messages : new Messages[] {french, english}) {
      for (String key : messages.bundle().keySet()) {
        assertThat(messages.text(key)).as(key).doesNotContain("'");
      }
    }
  }

  @Test
  void frenchTextKeepsItsPunctuationTogether() {
    Pattern plainSpace = Pattern.compile("[ \u00a0][;!?%](?!\\w)|[ \u202f]:(?!\\w)|« | »");
    for (String key : french.bundle().keySet()) {
      assertThat(plainSpace.matcher(french.text(key)).find())
          .as(key + ": " + french.text(key))
          .isFalse();
    }
  }

  @Test
  void everyProblemWithAFileHasWords() {
    for (FactError.Problem problem : FactError.Problem.values()) {
      String key = "problem." + problem.name().toLowerCase(Locale.ROOT);
      assertThat(english.has(key)).as(key).isTrue();
    }
  }

  @Test
  void everyNumberOfDemandHasAName() {
    for (DemandError.Field field : DemandError.Field.values()) {
      String key = "demand.field." + field.name().toLowerCase(Locale.ROOT);
      assertThat(english.has(key)).as(key).isTrue();
    }
  }
}
