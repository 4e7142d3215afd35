package org.passerelle.app.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.linking.Linker;
import org.passerelle.reference.Reference;

/**
 * The occupation that a person names.
 *
 * @param occupation its number, if the words leave no doubt
 * @param matches what the words may mean, the likeliest first; none for a code
 */
public record MeantOccupation(Optional<Integer> occupation, List<Link> matches) {
  private static final int CANDIDATES = 8;

  /** Confidence from which a person need not be asked, if no other comes near. */
  private static final double SURE = 0.6;

  /** A lead in confidence over the second that leaves no doubt. */
  private static final double CLEAR_LEAD = 0.3;

  /** A code of ISCO or ESCO, which is no title even if it is not known. */
  private static final Pattern CODE = Pattern.compile("\\d{1,4}(\\.\\d{1,3})*");

  /**
   * What is meant.
   *
   * @param words a title, or a code or address of ESCO
   */
  public static MeantOccupation of(String words, Reference reference, Linker linker) {
    OptionalInt byCode = reference.occupations().find(words.strip());
    if (byCode.isPresent()) {
      return new MeantOccupation(Optional.of(byCode.getAsInt()), List.of());
    }
    if (CODE.matcher(words.strip()).matches()) {
      return new MeantOccupation(Optional.empty(), List.of());
    }
    List<Link> matches =
        linker.occupations(words, Optional.empty(), CANDIDATES).stream()
            .filter(Link::isWorthShowing)
            .toList();
    return new MeantOccupation(
        isClear(matches) ? Optional.of(matches.getFirst().concept()) : Optional.empty(), matches);
  }

  /** Whether the words are the preferred title of a match. */
  public static boolean isItsTitle(Link link) {
    return link.isExact() && link.name().isPreferred();
  }

  /** Whether the first stands out: a title that no other has, or a clear lead. */
  private static boolean isClear(List<Link> matches) {
    if (matches.isEmpty()) {
      return false;
    }
    Link first = matches.getFirst();
    if (matches.size() == 1) {
      return first.confidence() >= SURE;
    }
    Link second = matches.get(1);
    if (isItsTitle(first)) {
      return !isItsTitle(second);
    }
    boolean isAhead = first.confidence() - second.confidence() >= CLEAR_LEAD;
    return (first.isExact() && !second.isExact()) || (first.confidence() >= SURE && isAhead);
  }
}
