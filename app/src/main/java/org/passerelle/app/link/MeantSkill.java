package org.passerelle.app.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.linking.Linker;
import org.passerelle.reference.Reference;

/**
 * The skill that a person names.
 *
 * @param skill its number, if the words leave no doubt
 * @param matches what the words may mean, the likeliest first; none for an address of ESCO
 */
public record MeantSkill(Optional<Integer> skill, List<Link> matches) {
  private static final int CANDIDATES = 8;

  /** Candidates among which those that fit a condition are looked for. */
  private static final int MANY = 50;

  /** Confidence from which a person need not be asked, if no other comes near. */
  private static final double SURE = 0.6;

  /** A lead in confidence over the second that leaves no doubt. */
  private static final double CLEAR_LEAD = 0.3;

  /**
   * What is meant.
   *
   * @param words a name, or an address of ESCO
   */
  public static MeantSkill of(String words, Reference reference, Linker linker) {
    OptionalInt byAddress = reference.skills().find(words.strip());
    return byAddress.isPresent()
        ? new MeantSkill(Optional.of(byAddress.getAsInt()), List.of())
        : of(named(words, linker, CANDIDATES));
  }

  /** What is meant by a name, of the skills that fit a condition. */
  public static MeantSkill among(String words, Linker linker, IntPredicate fits) {
    return of(
        named(words, linker, MANY).stream()
            .filter(link -> fits.test(link.concept()))
            .limit(CANDIDATES)
            .toList());
  }

  private static MeantSkill of(List<Link> matches) {
    return new MeantSkill(
        isClear(matches) ? Optional.of(matches.getFirst().concept()) : Optional.empty(), matches);
  }

  /** The skills that a name may mean; if it is the preferred name of one alone, that one. */
  private static List<Link> named(String name, Linker linker, int count) {
    List<Link> links =
        linker.skillNames(name, Optional.empty(), count).stream()
            .filter(Link::isWorthShowing)
            .toList();
    List<Link> itsName = links.stream().filter(MeantSkill::isItsName).toList();
    return itsName.size() == 1 ? itsName : links;
  }

  /** Whether the words are the preferred name of a match. */
  public static boolean isItsName(Link link) {
    return link.isExact() && link.name().isPreferred();
  }

  private static boolean isClear(List<Link> matches) {
    if (matches.isEmpty()) {
      return false;
    }
    Link first = matches.getFirst();
    double second = matches.size() == 1 ? 0 : matches.get(1).confidence();
    return (isItsName(first) && matches.size() == 1)
        || (first.confidence() >= SURE && first.confidence() - second >= CLEAR_LEAD);
  }
}
