package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * How the occupations of O*NET-SOC 2010 became those of O*NET-SOC 2019. Its publisher's own table
 * is not at hand; the links are found from codes, titles and the revision of the SOC.
 */
final class OnetRevision {
  /** How a code ends that stands for a SOC code, not for a part of it. */
  private static final String WHOLE = ".00";

  private final SortedMap<String, String> older;
  private final SortedMap<String, String> newer;
  private final SocRevision soc;
  private final Map<OccupationTitle, String> newerByTitle = new HashMap<>();

  /**
   * What an occupation of 2010 became.
   *
   * @param codes the codes of 2019
   * @param counterpart whether it is one and the same occupation
   */
  record Successors(List<String> codes, boolean counterpart) {}

  /** The titles of both taxonomies, by their codes. */
  OnetRevision(SortedMap<String, String> older, SortedMap<String, String> newer, SocRevision soc) {
    this.older = older;
    this.newer = newer;
    this.soc = soc;
    newer.forEach((code, title) -> newerByTitle.put(OccupationTitle.of(title), code));
  }

  /**
   * The first of these that holds:
   *
   * <ol>
   *   <li>An occupation has the same title, under the same code or another: its counterpart. The
   *       title comes before the code, because a code may have been given to another occupation.
   *   <li>The code is still there with another title: the counterpart if one title is a new wording
   *       of the other, or if it stands for a SOC code that was neither split nor joined; else an
   *       occupation that holds it among others.
   *   <li>The code stands for a SOC code that was only renumbered: its counterpart.
   *   <li>The occupations of the newer SOC codes whose titles are new wordings, else those that
   *       stand for these SOC codes as a whole, else all of them: they hold it among others.
   * </ol>
   */
  Successors of(String code) {
    OccupationTitle title = title(older, code);
    String sameTitle = newerByTitle.get(title);
    if (sameTitle != null) {
      return new Successors(List.of(sameTitle), true);
    }
    if (newer.containsKey(code)) {
      boolean same = title.isReworded(title(newer, code)) || isAllOfItsSoc(code);
      return new Successors(List.of(code), same);
    }
    return isAllOfItsSoc(code)
        ? new Successors(successorsOfSoc(code), true)
        : new Successors(closest(title, successorsOfSoc(code)), false);
  }

  private static OccupationTitle title(SortedMap<String, String> titles, String code) {
    return OccupationTitle.of(titles.getOrDefault(code, ""));
  }

  /** Whether a code is all of a SOC code that became another one to one, which is one code too. */
  private boolean isAllOfItsSoc(String code) {
    String socCode = SocImporter.socCode(code);
    return code.endsWith(WHOLE)
        && soc.isOneToOne(socCode)
        && ofSoc(older, socCode).size() == 1
        && successorsOfSoc(code).size() == 1;
  }

  private List<String> successorsOfSoc(String code) {
    List<String> codes = new ArrayList<>();
    soc.newer(SocImporter.socCode(code)).forEach(socCode -> codes.addAll(ofSoc(newer, socCode)));
    return codes;
  }

  private static List<String> ofSoc(SortedMap<String, String> titles, String socCode) {
    return List.copyOf(titles.subMap(socCode + ".", socCode + "/").keySet());
  }

  private List<String> closest(OccupationTitle title, List<String> candidates) {
    List<String> reworded =
        candidates.stream().filter(code -> title.isReworded(title(newer, code))).toList();
    List<String> whole = candidates.stream().filter(code -> code.endsWith(WHOLE)).toList();
    return Stream.of(reworded, whole, candidates)
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
