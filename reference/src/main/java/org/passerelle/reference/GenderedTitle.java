package org.passerelle.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A French job title in its two forms: {@code caissier/caissière} is {@code caissier} of a man and
 * {@code caissière} of a woman. A title with one form for both ({@code comptable}) has that form
 * twice.
 *
 * @param masculine the title of a man
 * @param feminine the title of a woman
 */
public record GenderedTitle(String masculine, String feminine) {
  /** Pairs whose two words do not begin alike, without accents. */
  private static final Set<String> UNLIKE_PAIRS =
      Set.of(
          "homme femme",
          "man woman",
          "boy girl",
          "valet femme",
          "garcon fille",
          "monsieur dame",
          "steward hotesse",
          "moine moniale",
          "maieuticien sage-femme",
          "sage-femme maieuticien");

  /** Titles whose two forms stand as they are: nothing belongs to both. */
  private static final Set<String> WHOLE_PAIRS =
      Set.of(
          "homme sage-femme/sage-femme",
          "fantassin/femme fantassin",
          "traminot/employee de tramway");

  private static final Pattern SPACED_SLASH = Pattern.compile("(?<=\\s)/(?=\\s)");
  private static final Pattern SLASH = Pattern.compile("/");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD_PARTS = Pattern.compile("[-']");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-\\s]+");

  /**
   * Takes a title apart at its slash. ESCO repeats what follows ({@code aide de cuisine/aide de
   * cuisine}); ROME writes it once ({@code Abatteur / Abatteuse de carrière}) and the masculine
   * form is completed from the feminine one. What stands before both forms is given to both ({@code
   * Garde Forestier / Forestière}). A slash that parts two things, not two forms ({@code
   * import/export}), is left alone.
   */
  public static GenderedTitle of(String title) {
    return split(title).orElseGet(() -> new GenderedTitle(title, title));
  }

  /** The two forms, if the title is written in two forms. */
  static Optional<GenderedTitle> split(String title) {
    OptionalInt slash = slashBetweenForms(title);
    if (slash.isEmpty()) {
      return Optional.empty();
    }
    String before = title.substring(0, slash.getAsInt()).strip();
    String after = title.substring(slash.getAsInt() + 1).strip();
    if (WHOLE_PAIRS.contains(folded(before) + "/" + folded(after))) {
      return Optional.of(new GenderedTitle(before, after));
    }
    return joined(words(before), words(after));
  }

  /** Whether the title has one form for men and women. */
  public boolean isEpicene() {
    return masculine.equals(feminine);
  }

  /**
   * A title as it is compared with others: lower case, without accents, hyphens as spaces, one
   * space between words, one kind of apostrophe.
   */
  public static String comparable(String title) {
    return BETWEEN_WORDS.matcher(folded(title)).replaceAll(" ").strip();
  }

  /** The slash that parts the forms: the one between spaces, or the middle one of all. */
  private static OptionalInt slashBetweenForms(String title) {
    boolean spaced = SPACED_SLASH.matcher(title).find();
    Pattern wanted = spaced ? SPACED_SLASH : SLASH;
    int[] slashes = wanted.matcher(title).results().mapToInt(MatchResult::start).toArray();
    boolean hasMiddle = slashes.length % 2 == 1;
    return hasMiddle ? OptionalInt.of(slashes[slashes.length / 2]) : OptionalInt.empty();
  }

  private static Optional<GenderedTitle> joined(List<String> left, List<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    int head = wordsBeforeForms(left, right.getFirst());
    if (head < 0) {
      return Optional.empty();
    }
    List<String> masculine = new ArrayList<>(left);
    masculine.addAll(
        right.subList(sharedEnd(left.subList(head, left.size()), right), right.size()));
    List<String> feminine = new ArrayList<>(left.subList(0, head));
    feminine.add(inCaseOf(left.get(head), right.getFirst()));
    feminine.addAll(right.subList(1, right.size()));
    return Optional.of(
        new GenderedTitle(
            String.join(" ", masculine).replace("(e)", ""),
            String.join(" ", feminine).replace("(e)", "e")));
  }

  /** How many words stand before the first form; -1 if there are no two forms. */
  private static int wordsBeforeForms(List<String> left, String form) {
    if (areTwoForms(left.getFirst(), form)) {
      return 0;
    }
    for (int i = 1; i < left.size(); i++) {
      // A word that comes again as it is does not begin another form: sound designer/designer.
      if (areTwoForms(left.get(i), form) && !folded(left.get(i)).equals(folded(form))) {
        return i;
      }
    }
    return -1;
  }

  /** Where, in the feminine form, what belongs to both forms and is written once begins. */
  private static int sharedEnd(List<String> masculine, List<String> feminine) {
    String last = lastPart(masculine.getLast());
    int alike = masculine.size() - 1;
    if (alike < feminine.size() && areTwoForms(last, lastPart(feminine.get(alike)))) {
      return alike + 1;
    }
    for (int i = feminine.size() - 1; i >= 0; i--) {
      if (areTwoForms(last, lastPart(feminine.get(i)))) {
        return i + 1;
      }
    }
    return Math.min(masculine.size(), feminine.size());
  }

  /** A word with a small first letter if the model has one. */
  private static String inCaseOf(String model, String word) {
    return Character.isLowerCase(model.codePointAt(0))
        ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  private static String lastPart(String word) {
    List<String> parts = Arrays.asList(WORD_PARTS.split(folded(word), -1));
    return parts.getLast().isEmpty() ? folded(word) : parts.getLast();
  }

  private static List<String> words(String text) {
    return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether two words are the same, begin with the same three letters, or are a known pair. */
  private static boolean areTwoForms(String masculine, String feminine) {
    String m = folded(masculine);
    String f = folded(feminine);
    int alike = 0;
    while (alike < m.length() && alike < f.length() && m.charAt(alike) == f.charAt(alike)) {
      alike++;
    }
    return alike >= 3 || m.equals(f) || UNLIKE_PAIRS.contains(m + " " + f);
  }

  /** Lower case, without accents and ligatures, with one kind of apostrophe. */
  private static String folded(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace('’', '\'')
            .replace('ʼ', '\'')
            .replace('‘', '\'')
            .replace('`', '\'')
            .replace('´', '\'');
    return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
  }
}
