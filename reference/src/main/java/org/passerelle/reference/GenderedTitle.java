package org.passerelle.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A French job title in its two forms: {@code caissier/caissière} is {@code caissier} of a man and
 * {@code caissière} of a woman. A title with one form for both ({@code comptable}) has that form
 * twice.
 *
 * @param masculine the title of a man
 * @param feminine the title of a woman
 */
public record GenderedTitle(String masculine, String feminine) {
  /** Pairs whose two words do not begin alike. */
  private static final Set<String> UNLIKE_PAIRS =
      Set.of(
          "homme femme",
          "valet femme",
          "garçon fille",
          "maïeuticien sage-femme",
          "sage-femme maïeuticien");

  /**
   * Takes a title apart at its slash. ESCO repeats what follows ({@code aide de cuisine/aide de
   * cuisine}); ROME writes it once ({@code Abatteur / Abatteuse de carrière}) and the masculine
   * form is completed from the feminine one. A slash that parts two things, not two forms ({@code
   * import/export}), is left alone.
   */
  public static GenderedTitle of(String title) {
    return split(title).orElseGet(() -> new GenderedTitle(title, title));
  }

  /** The two forms, if the title is written in two forms. */
  static Optional<GenderedTitle> split(String title) {
    int slash = title.indexOf('/');
    if (slash < 0 || title.indexOf('/', slash + 1) >= 0) {
      return Optional.empty();
    }
    List<String> left = words(title.substring(0, slash));
    List<String> right = words(title.substring(slash + 1));
    if (left.isEmpty() || right.isEmpty() || !areTwoForms(left.getFirst(), right.getFirst())) {
      return Optional.empty();
    }
    boolean complete =
        left.size() >= right.size() || left.getLast().equalsIgnoreCase(right.getLast());
    String masculine = String.join(" ", left);
    if (!complete) {
      masculine += " " + String.join(" ", right.subList(left.size(), right.size()));
    }
    return Optional.of(new GenderedTitle(masculine, String.join(" ", right)));
  }

  /** Whether the title has one form for men and women. */
  public boolean isEpicene() {
    return masculine.equals(feminine);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean areTwoForms(String masculine, String feminine) {
    String m = masculine.toLowerCase(Locale.ROOT);
    String f = feminine.toLowerCase(Locale.ROOT);
    int alike = 0;
    while (alike < m.length() && alike < f.length() && m.charAt(alike) == f.charAt(alike)) {
      alike++;
    }
    return alike >= 3 || UNLIKE_PAIRS.contains(m + " " + f);
  }
}
