package org.passerelle.reference.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * How the wages of a family spread over five bands.
 *
 * <p>The release that covers 2017-2019 confuses the names of the two highest bands: by them most
 * engineers of a family whose median wage is 3,120 € would earn less than 3,000 €. Whether a
 * release does so is read off the median wages that it gives beside the bands, and put right.
 */
final class DaresWageBands {
  private static final double HIGHEST_BAND_FROM = 3000;
  private static final String SECOND_HIGHEST = "De 2000 € à moins de 3000 €";
  private static final String HIGHEST = "3000 € ou plus";
  private static final List<String> BANDS =
      List.of(
          "Moins de 1250 €",
          "De 1250 € à moins de 1500 €",
          "De 1500 € à moins de 2000 €",
          SECOND_HIGHEST,
          HIGHEST);
  private static final List<String> MEASURES =
      List.of(
          "dares_wage_band_1",
          "dares_wage_band_2",
          "dares_wage_band_3",
          "dares_wage_band_4",
          "dares_wage_band_5");

  private final SourceTable source;
  private final Set<String> families;
  private final Map<String, Double> medians = new HashMap<>();

  DaresWageBands(Distribution files, Set<String> families) {
    this.families = families;
    source = files.csv("salaires_3niv.csv").require("Fap", "Salaire", "Pourcentage");
    for (Entry row : files.csv("salaire_median_3niv.csv").require("Fap3", "Annee")) {
      if (!row.get("Annee").equals("2003-2005")) {
        medians.put(row.get("Fap3"), row.number("Salaire_median"));
      }
    }
  }

  TableWriter table() {
    boolean confused = contradictions(HIGHEST) > contradictions(SECOND_HIGHEST);
    FigureRows figures = new FigureRows("figures_dares_wage_bands", List.of("code"), MEASURES);
    for (Entry row : source) {
      int band = BANDS.indexOf(confused ? exchanged(row.get("Salaire")) : row.get("Salaire"));
      if (band >= 0 && families.contains(row.get("Fap"))) {
        figures.take(row, "Pourcentage", MEASURES.get(band), row.get("Fap"));
      }
    }
    return figures.table();
  }

  /**
   * The families whose median wage cannot be if the rows of this name are those of the highest
   * band: a median of 3,000 € and more asks for half of the persons there, a lower one for less.
   */
  private int contradictions(String nameOfHighest) {
    int contradictions = 0;
    for (Entry row : source) {
      double median = medians.getOrDefault(row.get("Fap"), Double.NaN);
      double share = row.number("Pourcentage");
      boolean tooFew = median > HIGHEST_BAND_FROM && share < 50;
      boolean tooMany = median < HIGHEST_BAND_FROM && share > 50;
      if (row.get("Salaire").equals(nameOfHighest) && (tooFew || tooMany)) {
        contradictions++;
      }
    }
    return contradictions;
  }

  private static String exchanged(String band) {
    return switch (band) {
      case HIGHEST -> SECOND_HIGHEST;
      case SECOND_HIGHEST -> HIGHEST;
      default -> band;
    };
  }
}
