package org.passerelle.engine.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.engine.linking.Letters;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/**
 * France, its regions and its départements, by what people call them. Where a number or a name is
 * that of a region and of a département (53: Bretagne and Mayenne), the region is meant; the full
 * code of the département (FR-D53) or D53 names the other.
 */
public final class Places {
  /** The whole country. */
  public static final String FRANCE = "FR";

  private static final String REGION = "FR-R";
  private static final String DEPARTEMENT = "FR-D";

  private final Classification places;

  public Places(Reference reference) {
    this.places = reference.classification(ClassificationId.PLACE);
  }

  /**
   * The code of a place.
   *
   * @param words its name, case, accents, hyphens and apostrophes forgiven, or its code: 53, FR-R53
   */
  public Optional<String> find(String words) {
    String plain = plain(words);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    return codes().filter(code -> isCalled(code, plain)).findFirst();
  }

  /** The département that has the number of a region, if the words are such a number. */
  public Optional<String> departementOfSameNumber(String words) {
    String plain = plain(words);
    return find(plain).filter(code -> code.equalsIgnoreCase(REGION + plain)).isPresent()
        ? codes().filter(code -> code.equalsIgnoreCase(DEPARTEMENT + plain)).findFirst()
        : Optional.empty();
  }

  /**
   * The names that are spelt most like some words, the nearest first.
   *
   * @param count how many at most
   */
  public List<String> nearest(String words, Language language, int count) {
    String plain = plain(words);
    return codes()
        .map(code -> name(code, language))
        .distinct()
        .sorted(Comparator.comparingInt(name -> edits(plain, plain(name))))
        .limit(count)
        .toList();
  }

  private String name(String code, Language language) {
    return places.label(places.find(code).orElseThrow(), language);
  }

  private boolean isCalled(String code, String plain) {
    String own = code.startsWith(REGION) || code.startsWith(DEPARTEMENT) ? code.substring(4) : "";
    return plain.equals(plain(code))
        || plain.equals(plain(own))
        || plain.equals(plain(code.substring(code.indexOf('-') + 1)))
        || Stream.of(Language.values())
            .anyMatch(language -> plain.equals(plain(name(code, language))));
  }

  /** The country, then the regions, then the départements. */
  private Stream<String> codes() {
    List<String> codes = new ArrayList<>(List.of(FRANCE));
    for (String kind : List.of(REGION, DEPARTEMENT)) {
      IntStream.range(0, places.size())
          .mapToObj(places::code)
          .filter(code -> code.startsWith(kind))
          .forEach(codes::add);
    }
    return codes.stream();
  }

  private static String plain(String words) {
    return Letters.folded(words).replaceAll("[\\s'-]+", " ").strip();
  }

  /** How many letters must be put in, left out or changed (Levenshtein 1966). */
  static int edits(String a, String b) {
    int[] row = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
