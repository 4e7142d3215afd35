package org.passerelle.evaluation.exposure;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.passerelle.engine.exposure.Agreement;
import org.passerelle.engine.exposure.Consensus;
import org.passerelle.evaluation.benchmark.AlignedTable;
import org.passerelle.reference.Reference;

/** How far the measures of exposure agree: {@code evaluate exposure}. */
public final class ExposureAgreement {
  private ExposureAgreement() {}

  /** Prints pairwise correlations, Kendall's W, and the consensus without each measure. */
  public static void run(Reference reference, PrintStream out) {
    Agreement agreement = Agreement.of(new Consensus(reference));
    List<String> header = new ArrayList<>(List.of("Spearman"));
    header.addAll(Consensus.MEASURES);
    header.add("consensus without it");
    List<List<String>> rows = new ArrayList<>(List.of(header));
    for (int m = 0; m < Consensus.MEASURES.size(); m++) {
      List<String> row = new ArrayList<>(List.of(Consensus.MEASURES.get(m)));
      agreement.correlations().get(m).forEach(r -> row.add(number(r)));
      row.add(number(agreement.withoutEach().get(m)));
      rows.add(row);
    }
    AlignedTable.print(out, rows);
    out.printf(
        Locale.ROOT,
        "Kendall's W %.2f over %d occupations that all measures reach%n",
        agreement.concordance(),
        agreement.occupations());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
