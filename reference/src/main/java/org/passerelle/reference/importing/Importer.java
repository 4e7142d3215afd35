package org.passerelle.reference.importing;

import java.util.List;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.TableWriter;

/** Reads one official distribution and gives the tables of facts that Passerelle keeps of it. */
public interface Importer {
  /**
   * The tables, each with its rows in an order that depends on the facts alone.
   *
   * @param log takes down what was passed over
   * @throws FactError if a file is missing, broken, or says something that does not fit together
   */
  List<TableWriter> read(Distribution files, ImportLog log);
}
