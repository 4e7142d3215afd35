package org.passerelle.reference.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads Certif Info, the list of French certifications that the Carif-Oref keep: names, levels and
 * the codes that link a certification to occupations (ROME 3), to the national register (RNCP) and
 * to fields of study (NSF).
 *
 * <p>Rows with neither an occupation nor a place in the register are passed over: nothing leads to
 * them. Of several certifiers the first is named and all are counted. A certification is active if
 * no last session is set, or one that is not before the year of the list.
 */
public final class CertificationImporter implements Importer {
  private static final String FILE = "certif_info_certifications_rome_rncp.csv";

  /** A comma without a space parts certifiers; one with a space belongs to a name. */
  private static final Pattern BETWEEN_CERTIFIERS = Pattern.compile(",(?! )");

  /** The codes of ROME 3 that end so are domains (M1700), not occupations. */
  private static final String DOMAIN = "00";

  private static final int ROME_COLUMNS = 5;

  /** What the rows of one certification say; they differ in the code of the specific register. */
  private record Certification(Entry row, Set<String> occupations, Set<String> specificRegister) {}

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    SourceTable source =
        files
            .csv(FILE)
            .require("Code_Diplome", "Libelle_Diplome", "Code_RNCP", "Code_RS", "valideur");
    Map<String, Certification> certifications = new TreeMap<>();
    for (Entry row : source) {
      Set<String> occupations = romeCodes(row);
      if (occupations.removeIf(CertificationImporter::isDomain)) {
        log.dangling(source, row, String.join(" ", romeCodes(row)));
      }
      if (occupations.isEmpty() && row.get("Code_RNCP").isEmpty()) {
        continue;
      }
      certifications
          .computeIfAbsent(
              row.get("Code_Diplome"), code -> new Certification(row, occupations, new TreeSet<>()))
          .specificRegister()
          .add(row.get("Code_RS"));
    }
    log.checkDangling(source);
    return List.of(table(certifications, year(source)));
  }

  private static TableWriter table(Map<String, Certification> certifications, String year) {
    TableWriter table =
        new TableWriter(
            "certifications",
            "code",
            "title",
            "type",
            "level",
            "rncp",
            "rs",
            "nsf",
            "rome3",
            "certifier",
            "certifiers",
            "active");
    certifications.forEach((code, certification) -> {
      Entry row = certification.row();
      List<String> certifiers = certifiers(row);
      table.row(
          code,
          row.label("Libelle_Diplome"),
          row.label("Libelle_Type_Diplome"),
          row.get("Code_Niveau_Europeen"),
          row.get("Code_RNCP"),
          String.join(" ", certification.specificRegister()).strip(),
          row.get("Code_Nsf"),
          String.join(" ", certification.occupations()),
          certifiers.isEmpty() ? "" : certifiers.getFirst(),
          certifiers.size(),
          isActive(row, year) ? 1 : 0);
    });
    return table.sorted();
  }

  private static boolean isDomain(String romeCode) {
    return romeCode.endsWith(DOMAIN);
  }

  private static Set<String> romeCodes(Entry row) {
    Set<String> codes = new LinkedHashSet<>();
    IntStream.rangeClosed(1, ROME_COLUMNS)
        .mapToObj(column -> row.get("Code_Rome_" + column))
        .filter(code -> !code.isEmpty())
        .forEach(codes::add);
    return codes;
  }

  private static List<String> certifiers(Entry row) {
    return BETWEEN_CERTIFIERS
        .splitAsStream(row.label("valideur"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The year of the list: that of the latest change, which is written day/month/year. */
  private static String year(SourceTable source) {
    String year = "";
    for (Entry row : source) {
      String date = row.get("Date_MaJ");
      String changed = date.substring(date.lastIndexOf('/') + 1);
      year = changed.compareTo(year) > 0 ? changed : year;
    }
    return year;
  }

  private static boolean isActive(Entry row, String year) {
    String last = row.get("Annee_Derniere_Session");
    return last.isEmpty() || last.compareTo(year) >= 0;
  }
}
