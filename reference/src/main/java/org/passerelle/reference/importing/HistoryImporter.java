package org.passerelle.reference.importing;

import java.util.List;
import java.util.Map;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads long series that Our World in Data publishes, of how technology moved work from one sector
 * to another: employment by sector in ten countries since 1801, coal in the United Kingdom, the
 * wages of craftsmen and labourers in England, and the hours it took to spin cotton.
 */
public final class HistoryImporter implements Importer {
  private static final String NAME_OF_EMPLOYED = "Number of people employed in ";

  /** The three sectors, whose codes are also their English names. */
  private static final List<String> SECTORS = List.of("agriculture", "industry", "services");

  /** A way of spinning, by its name in the source. */
  private record Machine(String code, String place, String english, String french) {}

  private static final Map<String, Machine> MACHINES =
      Map.of(
          "Indian hand spinners",
          new Machine("hand", "IN", "Hand spinners in India", "Fileurs à la main en Inde"),
          "Crompton's mule",
          new Machine("mule", "GB", "Crompton’s mule", "Mule-jenny de Crompton"),
          "100-spindle mule",
          new Machine("mule_100_spindles", "GB", "100-spindle mule", "Mule-jenny à 100 broches"),
          "Power-assisted mule",
          new Machine("mule_powered", "GB", "Power-assisted mule", "Mule-jenny mécanisée"),
          "Robert's automatic mule",
          new Machine(
              "mule_automatic",
              "GB",
              "Roberts’ automatic mule",
              "Mule-jenny automatique de Roberts"),
          "Late 20th century machinery",
          new Machine(
              "machine_1972",
              "GB",
              "Late 20th-century machinery",
              "Machines de la fin du XXᵉ siècle"));

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    return List.of(
        sectors(files.csv("owid_historical_employment_output_by_sector.csv")),
        sectorNames(),
        coal(files.csv("uk_coal_output_employment.csv")),
        craftsmen(files.csv("uk_craftsmen_labourer_wage_ratio.csv")),
        spinning(files.csv("uk_cotton_spinning_productivity.csv")),
        machineNames());
  }

  private static TableWriter sectorNames() {
    return new ClassificationTable("sector")
        .add("agriculture", "Agriculture", "Agriculture", "")
        .add("building", "Building", "Bâtiment", "industry")
        .add("coal_mining", "Coal mining", "Extraction du charbon", "industry")
        .add("industry", "Industry", "Industrie", "")
        .add("services", "Services", "Services", "")
        .table();
  }

  /** Persons and, where all three sectors are told, the share of each in their sum. */
  private static TableWriter sectors(SourceTable source) {
    FigureRows figures =
        new FigureRows(
            "figures_sectors",
            List.of("code", "place", "period"),
            List.of("sector_employment", "sector_share"));
    List<String> columns = SECTORS.stream().map(s -> column(source, NAME_OF_EMPLOYED + s)).toList();
    for (Entry row : source) {
      String place = Countries.ENGLISH_NAME.place(row, "Entity");
      double total = columns.stream().mapToDouble(row::number).sum();
      for (int i = 0; i < columns.size(); i++) {
        String sector = SECTORS.get(i);
        String year = row.get("Year");
        figures.take(row, columns.get(i), "sector_employment", sector, place, year);
        double share = hundredths(100 * row.number(columns.get(i)) / total);
        figures.put(share, row, columns.get(i), "sector_share", sector, place, year);
      }
    }
    return figures.table();
  }

  private static double hundredths(double percent) {
    return Double.isNaN(percent) ? percent : Math.round(percent * 100) / 100.0;
  }

  private static TableWriter coal(SourceTable source) {
    Map<String, String> columns =
        Map.of(
            "coal_output", column(source, "Coal Output"),
            "coal_employment", column(source, "Employment in coal industry"),
            "coal_output_per_worker", column(source, "Coal production per worker"),
            "coal_workforce_share", column(source, "Percentage of workforce in coal industry"));
    FigureRows figures =
        new FigureRows(
            "figures_uk_coal",
            List.of("code", "period"),
            List.of(
                "coal_output",
                "coal_employment",
                "coal_output_per_worker",
                "coal_workforce_share"));
    for (Entry row : source) {
      columns.forEach(
          (measure, column) -> figures.take(row, column, measure, "coal_mining", row.get("Year")));
    }
    return figures.table();
  }

  private static TableWriter craftsmen(SourceTable source) {
    FigureRows figures =
        new FigureRows(
            "figures_craftsmen_wages",
            List.of("code", "period"),
            List.of("craftsmen_labourer_wage_ratio"));
    String ratio = column(source, "Relative wages of craftsmen to labourers");
    for (Entry row : source) {
      figures.take(row, ratio, "craftsmen_labourer_wage_ratio", "building", row.get("Year"));
    }
    return figures.table();
  }

  private static TableWriter spinning(SourceTable source) {
    FigureRows figures =
        new FigureRows(
            "figures_cotton_spinning",
            List.of("code", "place", "period"),
            List.of("spinning_hours"));
    String hours = column(source, "Operative hours to process");
    for (Entry row : source) {
      Machine machine = MACHINES.get(row.get("Entity"));
      if (machine == null) {
        throw row.refused(Problem.UNKNOWN_CODE, "Entity");
      }
      figures.take(row, hours, "spinning_hours", machine.code(), machine.place(), row.get("Year"));
    }
    return figures.table();
  }

  private static TableWriter machineNames() {
    ClassificationTable table = new ClassificationTable("spinning");
    MACHINES.values().forEach(m -> table.add(m.code(), m.english(), m.french(), ""));
    return table.table();
  }

  /** A column by the beginning of its name, behind which the source names its own source. */
  private static String column(SourceTable source, String beginning) {
    return source.header().stream()
        .filter(name -> name.startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> source.missing(beginning));
  }
}
