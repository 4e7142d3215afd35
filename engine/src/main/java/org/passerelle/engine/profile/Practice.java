package org.passerelle.engine.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.engine.linking.Letters;

/** What the words of a passage say of level and years of practice, in French and English. */
final class Practice {
  private static final int MOST_YEARS = 60;

  /** By rank: the first that fits decides, so that "très bonnes bases" is not "bases". */
  private static final List<LevelWords> LEVELS =
      List.of(
          new LevelWords(
              "\\bparfaite(?:ment)? ma[iy]tris|\\bmaitrise parfaite|\\bexperte?s?\\b(?!["
                  + " -]comptable)|\\bexpertise (?:in|en|sur)\\b|\\bmastery\\b",
              SkillLevel.EXPERT),
          new LevelWords(
              "\\b(?:notions?|debutante?s?|beginners?|novice|initiation a|elementaires?|elementary"
                  + "|familiar with|basics? (?:of|knowledge|skills)|connaissances? de base"
                  + "|niveau (?:de )?base|bases (?:de|du|des|en|d')(?! ?donnees))|\\(bases?\\)"
                  + "|\\bbasic$|\\(basic\\)|\\bniveau debutant",
              SkillLevel.BEGINNER),
          new LevelWords(
              "\\b(?:intermediaire|intermediate|working knowledge|good (?:knowledge|command)|bon"
                  + " niveau|bonnes? (?:maitrise|connaissances?|bases)|operationnel(?:le)?"
                  + " (?:en|sur))",
              SkillLevel.INTERMEDIATE),
          new LevelWords(
              "\\b(?:maitrise(?:r|s|nt)?\\b(?!"
                  + " d'(?:œ|oe|ouvrage))|confirmee?s?\\b|avancee?s?\\b|advanced\\b|proficien(?:t|cy)\\b|tres"
                  + " bon(?:ne)?s? |tres bien\\b|excellente?s?"
                  + " (?:connaissance|niveau|knowledge|command)|(?:strong|solid|solides?)"
                  + " (?:knowledge|skills|command|experience|connaissances?)|approfondie?s?\\b)",
              SkillLevel.ADVANCED));

  private static final Pattern YEARS =
      Pattern.compile(
          "\\b(\\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|seven|eight|nine|ten)\\+?"
              + " {0,2}(ans?|annees?|mois|years?|yrs?|months?)'?"
              + " {0,2}(?:(?:d'experience|d'exercice|de"
              + " pratique|d'utilisation|d'anciennete|of\\b|experience|exp\\b|in\\b|practi[cs]e)|\\)?$)|\\b(?:depuis|for|pendant|over|plus"
              + " de) {1,2}(\\d{1,2}) {1,2}(ans|years)\\b");

  private Practice() {}

  private record LevelWords(Pattern words, SkillLevel level) {
    LevelWords(String words, SkillLevel level) {
      this(Pattern.compile(words), level);
    }
  }

  /** How well the person can do it, by the words of a passage. */
  static Optional<SkillLevel> level(String text) {
    String folded = Letters.folded(text);
    return LEVELS.stream()
        .filter(l -> l.words().matcher(folded).find())
        .map(LevelWords::level)
        .findFirst();
  }

  /** For how many months, by the words of a passage: "10 ans d’expérience en comptabilité". */
  static OptionalInt months(String text) {
    Matcher matcher = YEARS.matcher(Letters.folded(text));
    if (!matcher.find()) {
      return OptionalInt.empty();
    }
    boolean first = matcher.group(1) != null;
    int number = Periods.number(matcher.group(first ? 1 : 3));
    boolean months = matcher.group(first ? 2 : 4).startsWith("mo");
    int length = months ? number : 12 * number;
    return length > 0 && length <= 12 * MOST_YEARS ? OptionalInt.of(length) : OptionalInt.empty();
  }
}
