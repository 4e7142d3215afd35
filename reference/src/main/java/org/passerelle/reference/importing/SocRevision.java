package org.passerelle.reference.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/** How the detailed codes of the SOC of 2010 became those of 2018, as its publisher tells it. */
final class SocRevision {
  /**
   * A group of codes.
   *
   * @param parts how the codes in it begin
   */
  private record Group(String code, String title, List<String> parts) {}

  /** Groups of 2010 that a study gives one figure for; the others are of no use here. */
  private static final List<Group> SOC2010_GROUPS =
      List.of(
          new Group("15-1150", "Computer Support Specialists", List.of("15-115")),
          new Group(
              "15-1179",
              "Information Security Analysts, Web Developers, and Computer Network Architects",
              List.of("15-1122", "15-1134", "15-1143")),
          new Group("25-1000", "Postsecondary Teachers", List.of("25-1")),
          new Group("29-1060", "Physicians and Surgeons", List.of("29-106")),
          new Group(
              "29-2037", "Radiologic Technologists and Technicians", List.of("29-2034", "29-2035")),
          new Group("45-2090", "Miscellaneous Agricultural Workers", List.of("45-209")));

  private final SortedMap<String, String> titles2010 = new TreeMap<>();
  private final Map<String, SortedSet<String>> newer = new HashMap<>();
  private final Map<String, SortedSet<String>> older = new TreeMap<>();

  private SocRevision() {}

  static SocRevision of(Distribution files) {
    SocRevision revision = new SocRevision();
    SourceTable table = files.csv("crosswalk_soc2010_to_soc2018.csv");
    for (Entry row : table.require("2010 SOC Code", "2010 SOC Title", "2018 SOC Code")) {
      String from = row.get("2010 SOC Code");
      String to = row.get("2018 SOC Code");
      // The publisher marks codes that changed with (#) or (##).
      revision.titles2010.put(from, row.get("2010 SOC Title").replaceFirst("\\s*\\(#+\\)$", ""));
      revision.newer.computeIfAbsent(from, code -> new TreeSet<>()).add(to);
      revision.older.computeIfAbsent(to, code -> new TreeSet<>()).add(from);
    }
    return revision;
  }

  /** The title of a code of 2010, empty if there is no such code. */
  String title2010(String code) {
    return titles2010.getOrDefault(code, "");
  }

  /** The codes of 2018 that a code of 2010 became. */
  List<String> newer(String code2010) {
    return List.copyOf(newer.getOrDefault(code2010, new TreeSet<>()));
  }

  /** Whether a code of 2010 became one code of 2018 and no other code of 2010 became that. */
  boolean isOneToOne(String code2010) {
    List<String> codes2018 = newer(code2010);
    return codes2018.size() == 1
        && older.getOrDefault(codes2018.getFirst(), new TreeSet<>()).size() == 1;
  }

  TableWriter soc2010() {
    ClassificationTable table = new ClassificationTable("soc2010");
    SOC2010_GROUPS.forEach(group -> table.english(group.code(), group.title()));
    titles2010.forEach((code, title) -> table.add(code, title, "", groupOf2010(code)));
    return table.table();
  }

  private static String groupOf2010(String code) {
    return SOC2010_GROUPS.stream()
        .filter(group -> group.parts().stream().anyMatch(code::startsWith))
        .map(Group::code)
        .findFirst()
        .orElse("");
  }

  TableWriter soc2018ToSoc2010() {
    CrosswalkTable crosswalk = new CrosswalkTable("soc2018", "soc2010");
    older.forEach((to, codes) -> codes.forEach(from -> crosswalk.link(to, from, isOneToOne(from))));
    return crosswalk.table();
  }
}
