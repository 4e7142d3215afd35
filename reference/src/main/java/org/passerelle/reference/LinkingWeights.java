package org.passerelle.reference;

import java.util.HashMap;
import java.util.Map;
import org.passerelle.reference.table.FactTable;

/** The weights that linking was found to need, by the kind of texts and the name of the weight. */
public final class LinkingWeights {
  /** Titles of jobs. */
  public static final String TITLE = "title";

  /** Names of skills, each of one alone. */
  public static final String SKILL_NAME = "skill_name";

  /** Sentences, which may name none, one or several. */
  public static final String SENTENCE = "sentence";

  private final Map<String, Double> weights = new HashMap<>();

  LinkingWeights(FactTable table) {
    for (int row = 0; row < table.rows(); row++) {
      weights.put(
          key(table.text(row, table.column("texts")), table.text(row, table.column("weight"))),
          table.number(row, table.column("value")));
    }
  }

  private static String key(String texts, String weight) {
    return texts + ' ' + weight;
  }

  /** A weight; 0 if there is none of that name. */
  public double of(String texts, String weight) {
    return weights.getOrDefault(key(texts, weight), 0.0);
  }
}
