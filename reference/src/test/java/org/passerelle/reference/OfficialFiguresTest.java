package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.reference.Figure.Family;
import org.passerelle.reference.importing.Distribution;
import org.passerelle.reference.importing.SourceTable;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;

/**
 * Figures that were chosen by hand in the official files, ten for each source where it has as many:
 * they stand so in the file, so in our tables, and so they reach an occupation.
 */
class OfficialFiguresTest {
  private static final List<String> NOT_GIVEN = List.of("", "*", "#", "NA");

  private static final FactStore STORE = FactStore.bundled();
  private static final Reference REFERENCE = Reference.load(STORE);
  private static final List<Check> CHECKS = checks();

  /** One figure, where it stands in the official file and where in ours. */
  private record Check(
      String source,
      String file,
      String sheet,
      String key,
      String column,
      String table,
      String code,
      String place,
      String period,
      String measure,
      String expected) {

    boolean isNumber() {
      return NOT_GIVEN.contains(expected) || expected.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
    }

    double number() {
      return NOT_GIVEN.contains(expected) ? Double.NaN : Double.parseDouble(expected);
    }
  }

  private static List<Check> checks() {
    try (InputStream in =
        Objects.requireNonNull(
            OfficialFiguresTest.class.getResourceAsStream("official_figures.tsv"))) {
      FactTable table = FactTable.parse("official_figures", in.readAllBytes());
      List<Check> checks = new ArrayList<>();
      for (int row = 0; row < table.rows(); row++) {
        int r = row;
        List<String> c =
            IntStream.range(0, table.width()).mapToObj(column -> table.text(r, column)).toList();
        checks.add(
            new Check(
                c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7),
                c.get(8), c.get(9), c.get(10)));
      }
      return checks;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everySourceOfFiguresIsChecked() {
    Map<String, Integer> counts = new TreeMap<>();
    CHECKS.forEach(check -> counts.merge(check.source(), 1, Integer::sum));

    for (String registry : List.of("figure_tables", "ratings_tables")) {
      assertThat(counts).containsKeys(STORE.read(registry).repeatedTexts("source"));
    }
    counts.remove("chapman_1972"); // publishes six figures
    assertThat(counts).allSatisfy((source, count) -> assertThat(count).isGreaterThanOrEqualTo(10));
  }

  @Test
  void theyStandSoInTheOfficialFile() {
    Distribution files = Distribution.of(List.of(SharedData.folder()));
    Map<String, SourceTable> read = new HashMap<>();
    for (Check check : CHECKS) {
      SourceTable table =
          read.computeIfAbsent(check.file() + "|" + check.sheet(), f -> official(files, check));
      Map<String, String> key = new HashMap<>();
      for (String part : check.key().split(";(?=[^;]+=)", -1)) {
        int equals = part.indexOf('=');
        key.put(part.substring(0, equals), part.substring(equals + 1));
      }
      boolean found = false;
      for (SourceTable.Entry row : table) {
        found |=
            key.entrySet().stream().allMatch(cell -> row.get(cell.getKey()).equals(cell.getValue()))
                && sameCell(row.get(check.column()), check);
      }
      assertThat(found).as(check.toString()).isTrue();
    }
  }

  private static SourceTable official(Distribution files, Check check) {
    List<String> parts = List.of(check.file().split("\\|", -1));
    String name = parts.getFirst();
    if (!name.endsWith(".xlsx")) {
      return files.csv(name, parts.size() > 1 ? parts.getLast().charAt(0) : ',');
    }
    return check.sheet().isEmpty() ? files.xlsx(name) : files.xlsx(name, check.sheet(), 1);
  }

  private static boolean sameCell(String cell, Check check) {
    if (check.isNumber() && !NOT_GIVEN.contains(check.expected())) {
      return Double.parseDouble(cell) == check.number();
    }
    return cell.equals(check.expected());
  }

  @Test
  void theyStandSoInOurTables() {
    for (Check check : CHECKS) {
      FactTable table = STORE.read(check.table());
      assertThat(rows(table, check))
          .as(check.toString())
          .isNotEmpty()
          .anySatisfy(row -> {
            int column = table.column(check.measure());
            if (check.isNumber() && !check.measure().equals("rncp")) {
              assertSame(table.number(row, column), check.number());
            } else {
              assertThat(table.text(row, column)).isEqualTo(check.expected());
            }
          });
    }
  }

  private static List<Integer> rows(FactTable table, Check check) {
    int equals = check.code().indexOf('=');
    int keyColumn = equals > 0 ? table.column(check.code().substring(0, equals)) : 0;
    String key = check.code().substring(equals + 1);
    return IntStream.range(0, table.rows())
        .filter(row -> table.text(row, keyColumn).equals(key))
        .filter(row -> fits(table, row, "place", check.place()))
        .filter(row -> fits(table, row, "period", check.period()))
        .boxed()
        .toList();
  }

  private static boolean fits(FactTable table, int row, String column, String value) {
    return !table.hasColumn(column) || table.text(row, table.column(column)).equals(value);
  }

  @Test
  void theyReachAnOccupationThroughItsCrosswalk() {
    Map<String, Integer> reached = new TreeMap<>();
    for (Check check : CHECKS) {
      if (check.table().startsWith("figures_") && !Double.isNaN(check.number()) && reaches(check)) {
        reached.merge(check.source(), 1, Integer::sum);
      }
    }
    // Of the others of each ten, some are older than the latest, some about groups that hold no
    // occupation by themselves, some not given. Series of sectors and of the past reach none.
    assertThat(reached)
        .containsKeys(
            "aioe_2023",
            "bls_oews_2024",
            "bls_projections_2024_2034",
            "bmo_2025",
            "dares_psm",
            "dares_tension_2019",
            "dingel_neiman_2020",
            "eurostat_lfs",
            "eurostat_ses_2022",
            "frey_osborne_2013",
            "gpts_are_gpts_2023",
            "ilo_genai_2025",
            "ilostat_2020",
            "jrc_tasks",
            "microsoft_ai_2025",
            "nesta_mcc_2020")
        .allSatisfy((source, count) ->
            assertThat(count)
                .as(source)
                .isGreaterThanOrEqualTo(source.equals("onet_29_2") ? 1 : 3));
  }

  /** Whether the latest figure of some occupation rests on the number that was checked. */
  private static boolean reaches(Check check) {
    Measure measure = REFERENCE.figures().measure(check.measure());
    for (int o = 0; o < REFERENCE.occupations().size(); o++) {
      Optional<Figure> figure = REFERENCE.figures().find(measure, o, check.place());
      if (figure.isPresent() && figure.get().period().equals(check.period())) {
        for (Family family : figure.get().families()) {
          if (family.code().equals(check.code())) {
            assertSame(family.value(), check.number());
            assertThat(figure.get().source().id()).as(check.toString()).isEqualTo(check.source());
            assertThat(figure.get().value())
                .isBetween(figure.get().lowest() - 1e-9, figure.get().highest() + 1e-9);
            return true;
          }
        }
      }
    }
    return false;
  }

  private static void assertSame(double found, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(found).isNaN();
    } else {
      assertThat(found).isCloseTo(expected, within(Math.max(1e-9, Math.abs(expected) * 1e-3)));
    }
  }
}
