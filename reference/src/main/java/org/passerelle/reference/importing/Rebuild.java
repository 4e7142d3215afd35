package org.passerelle.reference.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.TableWriter;

/** Makes all the tables of facts anew from a folder that holds the official distributions. */
public final class Rebuild {
  /** One importer for each official distribution. */
  private static final List<Importer> IMPORTERS =
      List.of(
          new EscoImporter(),
          new OnetImporter(),
          new OnetDerivedImporter(),
          new SocImporter(),
          new OnetCrosswalkImporter(),
          new Rome4Importer(),
          new Rome3Importer(),
          new FapImporter(),
          new EscoRomeTitlesImporter(),
          new CertificationImporter(),
          new FreeCoursesImporter(),
          new FreyOsborneImporter(),
          new AioeImporter(),
          new GptExposureImporter(),
          new IloExposureImporter(),
          new NestaSuitabilityImporter(),
          new MicrosoftImporter(),
          new TeleworkImporter(),
          new BlsImporter(),
          new UsHistoryImporter(),
          new BmoImporter(),
          new DaresImporter(),
          new DaresTensionImporter(),
          new EurostatImporter(),
          new IlostatImporter(),
          new JrcTaskImporter(),
          new HistoryImporter(),
          new KeyFactsImporter());

  private Rebuild() {}

  /**
   * The tables that the distributions give.
   *
   * @param log takes down what was passed over
   * @throws FactError if a distribution is missing or broken
   */
  public static List<TableWriter> tables(Distribution files, ImportLog log) {
    List<TableWriter> tables = new ArrayList<>();
    IMPORTERS.forEach(importer -> tables.addAll(importer.read(files, log)));
    return tables;
  }

  /**
   * Writes the tables into a folder.
   *
   * @param log takes down what was passed over
   * @return the tables that were written
   * @throws FactError if a distribution is missing or broken, or the folder cannot be written
   */
  public static List<TableWriter> write(Distribution files, Path folder, ImportLog log) {
    List<TableWriter> tables = tables(files, log);
    try {
      Files.createDirectories(folder);
      for (TableWriter table : tables) {
        Files.write(folder.resolve(FactStore.fileName(table.name())), table.bytes());
      }
    } catch (IOException e) {
      throw new FactError(e, Problem.FILE_UNWRITABLE, folder, String.valueOf(e.getMessage()));
    }
    return tables;
  }
}
