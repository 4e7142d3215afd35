package org.passerelle.reference.importing;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.passerelle.reference.GenderedTitle;
import org.passerelle.reference.importing.RomeFiles.IscoLink;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Our own links of ESCO to ROME 4.0, from a release of each: an occupation and a métier that have a
 * French title in common, in the form of a man or of a woman, letter by letter but for case,
 * accents, hyphens and apostrophes.
 *
 * <p>Equal titles can mean different jobs, so a second witness is asked: the métier's code of ROME
 * 3 must be linked to the occupation's unit group of ISCO-08. Where it is not, only the preferred
 * title of ESCO counts, only if the levels of skill are near and the title is the métier's name or
 * the major group the same, and the link is held to be no closer than a group's.
 *
 * <table>
 *   <caption>The links, by what the titles and the groups say</caption>
 *   <tr><th>title of ESCO</th><th>same group</th><th>directness</th><th>weight</th></tr>
 *   <tr><td>preferred, the name of the métier</td><td>yes</td><td>exact</td><td>1</td></tr>
 *   <tr><td>preferred, another title</td><td>yes</td><td>unit_group</td><td>1</td></tr>
 *   <tr><td>preferred</td><td>no, but near</td><td>unit_group</td><td>1</td></tr>
 *   <tr><td>preferred</td><td>no, and not near</td><td colspan="2">no link</td></tr>
 *   <tr><td>alternative</td><td>yes</td><td>unit_group</td><td>0.5</td></tr>
 *   <tr><td>alternative</td><td>no</td><td colspan="2">no link</td></tr>
 * </table>
 */
public final class EscoRomeTitlesImporter implements Importer {
  /**
   * Preferred titles of ESCO that mean another job in ROME: the hunter and the bellhop, the
   * stewardess and the receptionist, the worker of a nursery and the nurse, the pharmacy assistant
   * and the second pharmacist, the massage therapist and the physiotherapist, the night porter and
   * the guard, the maker of scale models and that of foundry patterns. Found by reading all links
   * whose groups differ.
   */
  private static final Set<String> HOMONYMS =
      Set.of(
          "chasseur",
          "hotesse",
          "puericulteur",
          "pharmacien assistant",
          "masseur kinesitherapeute",
          "veilleur de nuit",
          "modeleur");

  private static final double PREFERRED = 1;
  private static final double ALTERNATIVE = 0.5;

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return List.of(new Reading(files).links());
  }

  /** One reading of the two releases. */
  private static final class Reading {
    private final EscoFiles esco;
    private final RomeFiles rome;
    private final Map<String, Set<String>> codesByTitle;
    private final Map<String, Set<String>> groupsByCode;
    private final Map<String, Set<String>> namesByCode;

    Reading(Distribution files) {
      esco = new EscoFiles(files);
      rome = new RomeFiles(files);
      codesByTitle = codesByTitle();
      groupsByCode = groupsByCode();
      namesByCode = namesByCode();
    }

    TableWriter links() {
      Map<String, String> unitGroups = new HashMap<>();
      for (Entry row : esco.csv("occupations_en").require("conceptUri", "iscoGroup")) {
        unitGroups.put(EscoFiles.id(row.get("conceptUri")), row.get("iscoGroup"));
      }
      TableWriter table =
          new TableWriter("crosswalk_esco_occupation_rome4", "from", "to", "weight", "directness");
      SourceTable french =
          esco.csv("occupations_fr").require("conceptUri", "preferredLabel", "altLabels");
      for (Entry row : french) {
        String id = EscoFiles.id(row.get("conceptUri"));
        if (unitGroups.containsKey(id)) {
          link(table, id, unitGroups.getOrDefault(id, ""), row);
        }
      }
      return table.sorted();
    }

    private void link(TableWriter table, String occupation, String unitGroup, Entry row) {
      Set<String> preferred = codes(List.of(row.label("preferredLabel")));
      Set<String> alternative = codes(EscoFiles.labels(row.get("altLabels")));
      Set<String> title = forms(row.label("preferredLabel"));
      boolean isHomonym = !Collections.disjoint(title, HOMONYMS);
      for (String code : preferred) {
        boolean isInGroup = isInGroup(code, unitGroup);
        boolean isName = !Collections.disjoint(title, namesByCode.getOrDefault(code, Set.of()));
        if (isInGroup || (!isHomonym && isNear(code, unitGroup, isName))) {
          table.row(occupation, code, PREFERRED, isInGroup && isName ? "exact" : "unit_group");
        }
      }
      alternative.removeAll(preferred);
      for (String code : alternative) {
        if (isInGroup(code, unitGroup)) {
          table.row(occupation, code, ALTERNATIVE, "unit_group");
        }
      }
    }

    /**
     * Whether a métier of another unit group can be the same occupation all the same: its level of
     * skill (ISCO-08, 1 to 4) is the same or the next, and it has the title for its name or is in
     * the same major group.
     */
    private boolean isNear(String code, String unitGroup, boolean isName) {
      return groupsByCode.getOrDefault(code, Set.of()).stream()
          .anyMatch(group ->
              Math.abs(skillLevel(group) - skillLevel(unitGroup)) <= 1
                  && (isName || group.charAt(0) == unitGroup.charAt(0)));
    }

    /** The level of skill of a major group (International Labour Office 2012, table 3). */
    private static int skillLevel(String unitGroup) {
      return switch (unitGroup.charAt(0)) {
        case '1', '2' -> 4;
        case '3' -> 3;
        case '9' -> 1;
        default -> 2;
      };
    }

    private boolean isInGroup(String code, String unitGroup) {
      return groupsByCode.getOrDefault(code, Set.of()).contains(unitGroup);
    }

    /** The métiers that have one of the titles. */
    private Set<String> codes(List<String> titles) {
      Set<String> codes = new TreeSet<>();
      for (String title : titles) {
        forms(title).forEach(form -> codes.addAll(codesByTitle.getOrDefault(form, Set.of())));
      }
      return codes;
    }

    private static Set<String> forms(String title) {
      GenderedTitle forms = GenderedTitle.of(title);
      Set<String> comparable = new LinkedHashSet<>();
      comparable.add(GenderedTitle.comparable(forms.masculine()));
      comparable.add(GenderedTitle.comparable(forms.feminine()));
      return comparable;
    }

    private Map<String, Set<String>> codesByTitle() {
      Map<String, Set<String>> codes = new HashMap<>();
      for (Entry row : rome.rome4Titles()) {
        for (String form : forms(row.label("libelle_appellation_long"))) {
          codes.computeIfAbsent(form, title -> new HashSet<>()).add(row.get("code_rome"));
        }
      }
      return codes;
    }

    /** The name of each métier, which stands for the whole of it; its other titles are parts. */
    private Map<String, Set<String>> namesByCode() {
      Map<String, Set<String>> names = new HashMap<>();
      for (Entry row : rome.rome4Occupations()) {
        names.put(row.get("code_rome"), forms(row.label("libelle_rome")));
      }
      return names;
    }

    /** The unit groups of ISCO-08 of each métier, by the code of ROME 3 that it comes from. */
    private Map<String, Set<String>> groupsByCode() {
      Map<String, Set<String>> groupsByRome3 = new HashMap<>();
      for (IscoLink link : rome.iscoLinks()) {
        groupsByRome3.computeIfAbsent(link.rome3(), code -> new HashSet<>()).add(link.isco08());
      }
      Map<String, Set<String>> groups = new TreeMap<>();
      rome.rome4Parents()
          .forEach(
              (code, parent) -> groups.put(code, groupsByRome3.getOrDefault(parent, Set.of())));
      return groups;
    }
  }
}
