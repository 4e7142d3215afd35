package org.passerelle.engine.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.engine.linking.Letters;

/**
 * What words say of languages: which one, and how well.
 *
 * <p>A level of the Common European Framework that is written out counts. Else words do; the
 * framework gives no such table, and the choice is ours, on the side of caution:
 *
 * <table>
 *   <caption>Words and levels</caption>
 *   <tr><td>C2</td><td>bilingue, bilingual, full or near-native mastery</td></tr>
 *   <tr><td>C1</td><td>courant, fluent, avancé, advanced, très bon niveau, full professional</td></tr>
 *   <tr><td>B2</td><td>professionnel, professional working, bon niveau, good, lu écrit parlé</td></tr>
 *   <tr><td>B1</td><td>intermédiaire, intermediate, moyen, conversational, limited working</td></tr>
 *   <tr><td>A2</td><td>scolaire, basic, élémentaire, school level</td></tr>
 *   <tr><td>A1</td><td>notions, débutant, beginner</td></tr>
 * </table>
 *
 * <p>Scores of TOEIC listening and reading count by the tables of ETS: 945 C1, 785 B2, 550 B1, 225
 * A2, 120 A1; of TOEFL iBT: 95 C1, 72 B2, 42 B1; of IELTS: 8.5 C2, 7 C1, 5.5 B2, 4 B1.
 */
public final class LanguageWords {
  private static final Map<String, String> LANGUAGES = languages();
  private static final Pattern CEFR = Pattern.compile("(?<![a-z0-9])([abc][12])(?![a-z0-9])");

  private static final Pattern NATIVE =
      Pattern.compile(
          "\\b(?:native|natif|natives|mother tongue|langues? maternelles?|maternelle|langue 1|first"
              + " language|mutter\\w*)\\b(?! level)");

  private static final Pattern SCORE =
      Pattern.compile("\\b(toeic|toefl|ielts)\\b\\D{0,20}(\\d{1,3}(?:[.,]\\d)?)");

  private static final List<LevelWords> LEVELS =
      List.of(
          new LevelWords(
              "\\bnear[- ]native|\\bbilingu|\\bnative level|\\bparfaite? maitrise", CefrLevel.C2),
          new LevelWords("\\bfull professional", CefrLevel.C1),
          new LevelWords("\\blimited working", CefrLevel.B1),
          new LevelWords("\\belementary proficiency", CefrLevel.A1),
          new LevelWords(
              "\\b(?:notions?|debutante?|beginner|initiation|rudiments)\\b", CefrLevel.A1),
          new LevelWords(
              "\\b(?:scolaire|basic|basics|bases?|elementaire|elementary|school)\\b", CefrLevel.A2),
          new LevelWords("\\b(?:pre-?intermediate)\\b", CefrLevel.A2),
          new LevelWords("\\bupper[- ]intermediate", CefrLevel.B2),
          new LevelWords(
              "\\b(?:intermediaire|intermediate|moyen|conversation(?:al|nel)?|assez"
                  + " bien|independent)\\b",
              CefrLevel.B1),
          new LevelWords(
              "\\b(?:couramment|courante?|fluent(?:ly)?|fluency|avancee?|advanced|tres bon(?:ne)?"
                  + "|tres bien|very good|excellente?|proficient|maitrisee?)\\b",
              CefrLevel.C1),
          new LevelWords(
              "\\b(?:professionnel(?:le)?|professional|working|bon(?:ne)?|good|bien|technique"
                  + "|operationnel(?:le)?|parlee?|spoken|ecrite?|written|maitrise|business)\\b",
              CefrLevel.B2));

  private LanguageWords() {}

  private record LevelWords(Pattern words, CefrLevel level) {
    LevelWords(String words, CefrLevel level) {
      this(Pattern.compile(words), level);
    }
  }

  /** The ISO 639-1 code of a language by its code of two or three letters, or its name. */
  public static Optional<String> code(String text) {
    String name = text.contains("(") ? text.substring(0, text.indexOf('(')) : text;
    return Optional.ofNullable(LANGUAGES.get(Letters.folded(name.strip())));
  }

  /** The level that a text names or describes: see the table above. */
  public static Optional<CefrLevel> level(String text) {
    String folded = Letters.folded(text);
    Matcher matcher = CEFR.matcher(folded);
    if (matcher.find()) {
      return Optional.of(CefrLevel.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)));
    }
    return ofScore(folded)
        .or(() ->
            LEVELS.stream()
                .filter(l -> l.words().matcher(folded).find())
                .map(LevelWords::level)
                .findFirst());
  }

  /** The level of the Common European Framework that is written out in a text. */
  public static Optional<CefrLevel> cefr(String text) {
    Matcher matcher = CEFR.matcher(Letters.folded(text));
    return matcher.find()
        ? Optional.of(CefrLevel.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** Whether a text calls a language a mother tongue. */
  public static boolean isNative(String text) {
    String folded = Letters.folded(text);
    return NATIVE.matcher(folded).find() && !folded.contains("near");
  }

  /** Whether a text tells the score of a test of English. */
  static boolean isEnglishTest(String text) {
    return SCORE.matcher(Letters.folded(text)).find();
  }

  private static Optional<CefrLevel> ofScore(String folded) {
    Matcher matcher = SCORE.matcher(folded);
    if (!matcher.find()) {
      return Optional.empty();
    }
    double score = Double.parseDouble(matcher.group(2).replace(',', '.'));
    return switch (matcher.group(1)) {
      case "toeic" -> reached(score, 120, 225, 550, 785, 945, 991);
      case "toefl" -> reached(score, 999, 999, 42, 72, 95, 114);
      default -> reached(score, 99, 99, 4, 5.5, 7, 8.5);
    };
  }

  /** The highest level whose least score is reached; the scores stand from A1 to C2. */
  private static Optional<CefrLevel> reached(double score, double... least) {
    Optional<CefrLevel> best = Optional.empty();
    CefrLevel[] levels = CefrLevel.values();
    for (int i = 0; i < levels.length; i++) {
      if (score >= least[i]) {
        best = Optional.of(levels[i]);
      }
    }
    return best;
  }

  private static Map<String, String> languages() {
    Map<String, String> found = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      if (code.length() == 2) {
        Locale language = Locale.of(code);
        for (Locale in : List.of(Locale.ENGLISH, Locale.FRENCH, language)) {
          found.putIfAbsent(Letters.folded(language.getDisplayLanguage(in)), code);
        }
        found.put(code, code);
        found.put(language.getISO3Language(), code);
      }
    }
    // The other codes of ISO 639-2, those for catalogues.
    found.putAll(
        Map.of(
            "fre", "fr", "ger", "de", "dut", "nl", "gre", "el", "rum", "ro", "cze", "cs", "chi",
            "zh", "per", "fa", "slo", "sk", "alb", "sq"));
    found.putAll(
        Map.of(
            "mandarin",
            "zh",
            "cantonais",
            "zh",
            "cantonese",
            "zh",
            "farsi",
            "fa",
            "flamand",
            "nl",
            "flemish",
            "nl",
            "castillan",
            "es",
            "darija",
            "ar",
            "mandarin chinese",
            "zh"));
    return Map.copyOf(found);
  }
}
