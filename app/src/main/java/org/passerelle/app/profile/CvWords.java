package org.passerelle.app.profile;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.engine.profile.CefrLevel;
import org.passerelle.engine.profile.EducationLevel;

/** What the words of a CV in fields mean: languages, levels, diplomas. */
final class CvWords {
  private static final Map<String, String> LANGUAGES = languages();
  private static final Pattern CEFR = Pattern.compile("\\b([ABC][12])\\b");
  private static final Pattern NATIVE =
      Pattern.compile("native|mother|matern|langue 1|first language", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  /** Diplomas by rank: the first that fits decides. */
  private static final List<Diploma> DIPLOMAS =
      List.of(
          new Diploma("\\b(ph\\.? ?d|doctora(te|t)|doctor of)", EducationLevel.DOCTORATE),
          new Diploma(
              "\\b(master'?s?|m\\.?sc|mba|ing[ée]nieur|dea|dess)\\b|bac ?\\+ ?5",
              EducationLevel.MASTER),
          new Diploma(
              "\\b(bachelor'?s?|b\\.?sc|licence|but)\\b|bac ?\\+ ?3", EducationLevel.BACHELOR),
          new Diploma("\\b(bts|dut|deust|associate)\\b|bac ?\\+ ?2", EducationLevel.SHORT_CYCLE),
          new Diploma(
              "\\b(bac|baccalaur[ée]at|cap|bep|high school|a[- ]levels?)\\b",
              EducationLevel.UPPER_SECONDARY),
          new Diploma("\\b(brevet des coll[èe]ges|gcse)\\b", EducationLevel.LOWER_SECONDARY));

  private CvWords() {}

  private record Diploma(Pattern words, EducationLevel level) {
    Diploma(String words, EducationLevel level) {
      this(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), level);
    }
  }

  /** The level that the name of a diploma tells. */
  static Optional<EducationLevel> level(String diploma) {
    return DIPLOMAS.stream()
        .filter(d -> d.words().matcher(diploma).find())
        .map(Diploma::level)
        .findFirst();
  }

  /**
   * The level of ISCED of a level of the European Qualifications Framework. Both count alike from
   * 5; a French CAP is EQF 3, a baccalauréat EQF 4, both ISCED 3.
   */
  static Optional<EducationLevel> ofEqf(String code) {
    return switch (code.replaceAll("\\D", "")) {
      case "2" -> Optional.of(EducationLevel.LOWER_SECONDARY);
      case "3", "4" -> Optional.of(EducationLevel.UPPER_SECONDARY);
      case "5" -> Optional.of(EducationLevel.SHORT_CYCLE);
      case "6" -> Optional.of(EducationLevel.BACHELOR);
      case "7" -> Optional.of(EducationLevel.MASTER);
      case "8" -> Optional.of(EducationLevel.DOCTORATE);
      default -> Optional.empty();
    };
  }

  /** The ISO 639-1 code of a language by its code of two or three letters, or its name. */
  static Optional<String> language(String text) {
    String name = text.contains("(") ? text.substring(0, text.indexOf('(')) : text;
    return Optional.ofNullable(LANGUAGES.get(key(name)));
  }

  /** The level of the Common European Framework that a text names. */
  static Optional<CefrLevel> cefr(String text) {
    Matcher matcher = CEFR.matcher(text.toUpperCase(Locale.ROOT));
    return matcher.find() ? Optional.of(CefrLevel.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** Whether a text calls a language a mother tongue. */
  static boolean isNative(String text) {
    return NATIVE.matcher(text).find();
  }

  /** The text of a fragment of HTML. */
  static String plain(String html) {
    String text = TAG.matcher(html).replaceAll(" ");
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "’")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Map<String, String> languages() {
    Map<String, String> found = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      if (code.length() == 2) {
        Locale language = Locale.of(code);
        for (Locale in : List.of(Locale.ENGLISH, Locale.FRENCH, language)) {
          found.putIfAbsent(key(language.getDisplayLanguage(in)), code);
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
    return Map.copyOf(found);
  }

  private static String key(String name) {
    String plain = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return plain.replaceAll("\\p{M}", "");
  }
}
