package org.passerelle.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.passerelle.reference.table.FactTable;

/**
 * What independents were reported to charge for a day. Such figures are rare, dated and of few
 * trades; a mean or a range of an article, no statistic of an office.
 *
 * @param codes the ESCO occupations or ISCO-08 unit groups that it speaks of
 * @param role what the source calls them, in French and English
 * @param low in euros a day without value-added tax, the lowest of the means or of the range
 * @param high the highest; the same as the lowest for a single mean
 * @param place codes of its places, between spaces
 * @param period the year that it is of; {@code n.d.} if the source does not say
 */
public record CitedDayRate(
    List<String> codes,
    Measure.Bilingual role,
    double low,
    double high,
    String place,
    String period,
    Source source) {
  public CitedDayRate {
    codes = List.copyOf(codes);
  }

  /** Whether it speaks of an occupation, by the code of it or of its unit group. */
  public boolean isOf(Occupations occupations, int occupation) {
    return codes.contains(occupations.code(occupation))
        || codes.contains(occupations.unitGroup(occupation));
  }

  static List<CitedDayRate> read(FactTable table, Sources sources) {
    List<CitedDayRate> rates = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      rates.add(
          new CitedDayRate(
              Arrays.asList(table.parts(row, table.column("codes"), ' ')),
              new Measure.Bilingual(
                  table.text(row, table.column("role_fr")),
                  table.text(row, table.column("role_en"))),
              table.number(row, table.column("low")),
              table.number(row, table.column("high")),
              table.text(row, table.column("place")),
              table.text(row, table.column("period")),
              sources.find(table.text(row, table.column("source")))));
    }
    return List.copyOf(rates);
  }
}
