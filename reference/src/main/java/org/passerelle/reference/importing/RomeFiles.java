package org.passerelle.reference.importing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

/**
 * The files of the two ROME releases. They have the same names but for a version number: 347 is the
 * last of ROME 3, those from 400 on are ROME 4. Of several versions the newest counts.
 */
final class RomeFiles {
  private static final String ISCO_WORKBOOK = "Correspondance_ROME_ISCO08.xlsx";
  private static final Pattern ISCO_CODE = Pattern.compile("\\d{3,4}");

  /** A generation of ROME, by the version numbers of its files. */
  enum Generation {
    ROME_3(300, 399),
    ROME_4(400, 9999);

    private final int first;
    private final int last;

    Generation(int first, int last) {
      this.first = first;
      this.last = last;
    }

    private boolean holds(int version) {
      return version >= first && version <= last;
    }
  }

  /** A row of the workbook that links ROME 3 and ISCO-08. */
  record IscoLink(String rome3, String label, String isco08) {}

  private final Distribution files;

  RomeFiles(Distribution files) {
    this.files = files;
  }

  /**
   * A file, by what its name says between {@code unix_} and the version.
   *
   * @throws FactError if the release lacks it
   */
  SourceTable csv(Generation generation, String kind) {
    Pattern name = Pattern.compile("unix_" + Pattern.quote(kind) + "_v(\\d{3,4})_utf8\\.csv");
    return files.names().stream()
        .map(name::matcher)
        .filter(Matcher::matches)
        .filter(match -> generation.holds(Integer.parseInt(match.group(1))))
        .max(Comparator.comparingInt(match -> Integer.parseInt(match.group(1))))
        .map(match -> files.csv(match.group()))
        .orElseThrow(
            () -> new FactError(Problem.RELEASE_INCOMPLETE, generation, "unix_" + kind + ".csv"));
  }

  /** The occupations of ROME 4, a row each. */
  SourceTable rome4Occupations() {
    return csv(Generation.ROME_4, "referentiel_code_rome")
        .require("code_rome", "libelle_rome", "code_rome_parent");
  }

  /** The titles of ROME 4, a row each. */
  SourceTable rome4Titles() {
    return csv(Generation.ROME_4, "referentiel_appellation")
        .require("code_ogr", "libelle_appellation_long", "code_rome", "classification");
  }

  /** Each code of ROME 4 with the code of ROME 3 that it comes from. */
  Map<String, String> rome4Parents() {
    Map<String, String> parents = new TreeMap<>();
    for (Entry row : rome4Occupations()) {
      parents.put(row.get("code_rome"), row.get("code_rome_parent"));
    }
    return parents;
  }

  /**
   * The names of ROME 3, by code. Copies of version 347 are about that lack a code which the
   * publisher's workbook names ({@code L1510}): it is taken from there.
   */
  Map<String, String> rome3Labels() {
    Map<String, String> labels = new TreeMap<>();
    SourceTable table = csv(Generation.ROME_3, "referentiel_code_rome");
    for (Entry row : table.require("code_rome", "libelle_rome")) {
      // The file writes the apostrophe twice, as SQL does.
      labels.put(row.get("code_rome"), row.label("libelle_rome").replace("''", "'"));
    }
    if (files.has(ISCO_WORKBOOK)) {
      iscoLinks().forEach(link -> labels.putIfAbsent(link.rome3(), link.label()));
    }
    return labels;
  }

  /**
   * The links of ROME 3 to ISCO-08. The workbook holds codes as numbers, so that leading zeros are
   * missing; rows without a code are passed over.
   */
  List<IscoLink> iscoLinks() {
    SourceTable table =
        files
            .xlsx(ISCO_WORKBOOK, "ROME to ISCO-08", 1)
            .require("Code ROME", "Libellé codes ROME", "Code ISCO08");
    Set<IscoLink> links = new HashSet<>();
    for (Entry row : table) {
      String code = row.get("Code ISCO08");
      if (code.isEmpty() || row.get("Code ROME").isEmpty()) {
        continue;
      }
      if (!ISCO_CODE.matcher(code).matches()) {
        throw row.refused(Problem.UNKNOWN_CODE, "Code ISCO08");
      }
      links.add(
          new IscoLink(
              row.get("Code ROME"), row.label("Libellé codes ROME"), IscoCode.unitGroup(code)));
    }
    return links.stream()
        .sorted(Comparator.comparing(IscoLink::isco08).thenComparing(IscoLink::rome3))
        .toList();
  }
}
