package org.passerelle.reference.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads tables of the U.S. Bureau of Labor Statistics on the Standard Occupational Classification:
 * the detailed codes of 2018, the groups above them as the wage statistics list them, the codes of
 * 2010 that became them, and the codes under which the bureau publishes O*NET's occupations. Kept:
 * codes, titles and links; not the definitions.
 *
 * <p>The bureau publishes some detailed codes only together, under a code of its own (21-1018 for
 * 21-1011 and 21-1014). Such a code is kept as the parent of those that it joins.
 */
public final class SocImporter implements Importer {
  private static final String NEM = "nem-onet-to-soc-crosswalk.xlsx";
  private static final List<String> LEVELS = List.of("major", "minor", "broad", "detailed");

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    SocRevision revision = SocRevision.of(files);
    Map<String, String> detailed = detailedCodes(files);
    return List.of(
        soc2018(detailed, groups(files), joined(files)),
        revision.soc2010(),
        revision.soc2018ToSoc2010(),
        onetToSoc2018(files, detailed, log));
  }

  /** The code of the SOC that an O*NET-SOC code is a part of. */
  static String socCode(String onetCode) {
    int point = onetCode.indexOf('.');
    return point < 0 ? onetCode : onetCode.substring(0, point);
  }

  private static Map<String, String> detailedCodes(Distribution files) {
    SortedMap<String, String> titles = new TreeMap<>();
    SourceTable table = files.csv("soc_2018_detailed_codes.csv");
    for (Entry row : table.require("SOC Code", "SOC Title")) {
      titles.put(row.get("SOC Code"), row.get("SOC Title"));
    }
    return titles;
  }

  /** A code of the wage statistics, with the code of the next wider level. */
  private record Group(String title, String parent) {}

  /** The groups that the wage statistics list; each stands below those that hold it. */
  private static SortedMap<String, Group> groups(Distribution files) {
    SortedMap<String, Group> groups = new TreeMap<>();
    SourceTable table = files.csv("bls_oews_national_may2024_wages.csv");
    String[] above = new String[LEVELS.size()];
    for (Entry row : table.require("OCC_CODE", "OCC_TITLE", "O_GROUP")) {
      int level = LEVELS.indexOf(row.get("O_GROUP"));
      if (level >= 0) {
        above[level] = row.get("OCC_CODE");
        String parent = level == 0 ? "" : above[level - 1];
        // A broad group that is published as if it were detailed stands there twice.
        groups.putIfAbsent(above[level], new Group(row.get("OCC_TITLE"), parent));
      }
    }
    return groups;
  }

  /** For detailed codes that are published only together with others: the code of these. */
  private static Map<String, String> joined(Distribution files) {
    Map<String, String> joined = new HashMap<>();
    SourceTable table = files.xlsx(NEM, "ONET to SOC crosswalk", 5);
    for (Entry row : table.require(OnetRelease.OCCUPATION, "NEM Code")) {
      String code = socCode(row.get(OnetRelease.OCCUPATION));
      if (!code.equals(row.get("NEM Code"))) {
        joined.put(code, row.get("NEM Code"));
      }
    }
    return joined;
  }

  private static TableWriter soc2018(
      Map<String, String> detailed, SortedMap<String, Group> groups, Map<String, String> joined) {
    ClassificationTable table = new ClassificationTable("soc2018");
    groups.forEach((code, group) -> {
      if (!detailed.containsKey(code)) {
        table.add(code, group.title(), "", group.parent());
      }
    });
    detailed.forEach((code, title) -> table.add(code, title, "", parent(code, groups, joined)));
    return table.table();
  }

  private static String parent(
      String code, SortedMap<String, Group> groups, Map<String, String> joined) {
    if (groups.containsKey(joined.getOrDefault(code, ""))) {
      return joined.getOrDefault(code, "");
    }
    Group published = groups.get(code);
    return published == null ? closestGroup(code, groups.keySet()) : published.parent();
  }

  /** The narrowest group above a code without wages (the armed forces have no group at all). */
  private static String closestGroup(String code, Set<String> groups) {
    for (int kept = code.length() - 1; kept >= "00-".length(); kept--) {
      String group = code.substring(0, kept) + "0".repeat(code.length() - kept);
      if (!group.equals(code) && groups.contains(group)) {
        return group;
      }
    }
    return "";
  }

  /** O*NET's occupations are parts of detailed codes; one that is the only part is the same. */
  private static TableWriter onetToSoc2018(
      Distribution files, Map<String, String> detailed, ImportLog log) {
    SourceTable occupations =
        new OnetRelease(files).occupationTable().require(OnetRelease.OCCUPATION);
    Map<String, Integer> parts = new HashMap<>();
    occupations.forEach(
        row -> parts.merge(socCode(row.get(OnetRelease.OCCUPATION)), 1, Integer::sum));
    CrosswalkTable crosswalk = new CrosswalkTable("onet_soc", "soc2018");
    for (Entry row : occupations) {
      String code = row.get(OnetRelease.OCCUPATION);
      String soc = socCode(code);
      if (detailed.containsKey(soc)) {
        crosswalk.link(code, soc, parts.getOrDefault(soc, 0) == 1);
      } else {
        log.dangling(occupations, row, code);
      }
    }
    log.checkDangling(occupations);
    return crosswalk.table();
  }
}
