package org.passerelle.reference;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;

/**
 * O*NET's intermediate work activities (IWA): how much each weighs in an occupation of the United
 * States, and of which kind it is. Weights are those that Microsoft Research (2025) computed from
 * the importance and relevance of the tasks below each activity.
 */
public final class WorkActivities {
  private final Classification activities;
  private final SparseRows rows;
  private final float[] weights;
  private final List<ActivityKind> kinds;
  private final Source source;

  WorkActivities(FactStore store, Reference reference) {
    activities = reference.classification(ClassificationId.IWA);
    source = reference.source("microsoft_ai_2025");
    Classification occupations = reference.classification(ClassificationId.SOC2018);
    FactTable table = store.read("microsoft_activity_weights");
    List<List<Integer>> found = new ArrayList<>();
    for (int o = 0; o < occupations.size(); o++) {
      found.add(new ArrayList<>());
    }
    // Rows come by occupation and activity, so that weights stand in the order of the links.
    weights = new float[table.rows()];
    for (int row = 0; row < table.rows(); row++) {
      int occupation = code(occupations, table, row, "soc2018");
      found.get(occupation).add(code(activities, table, row, "iwa"));
      weights[row] = (float) table.number(row, table.column("weight"));
    }
    rows =
        SparseRows.of(
            found.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new),
            activities.size());
    kinds = kinds(store.read("activity_kinds"));
  }

  private static int code(Classification codes, FactTable table, int row, String column) {
    int code = codes.indexOf(table.text(row, table.column(column)));
    if (code < 0) {
      throw new FactError(
          Problem.UNKNOWN_CODE,
          table.name(),
          row + 2,
          column,
          table.text(row, table.column(column)));
    }
    return code;
  }

  private List<ActivityKind> kinds(FactTable table) {
    List<ActivityKind> found = new ArrayList<>();
    for (int activity = 0; activity < activities.size(); activity++) {
      found.add(ActivityKind.INFORMATION);
    }
    for (int row = 0; row < table.rows(); row++) {
      found.set(
          code(activities, table, row, "code"),
          ActivityKind.of(table.text(row, table.column("kind"))));
    }
    return List.copyOf(found);
  }

  /** The activities, by whose numbers everything here goes. */
  public Classification classification() {
    return activities;
  }

  /** The activities of each occupation. Shape: SOC 2018 x IWA. */
  public SparseRows rows() {
    return rows;
  }

  /** The weight of a link, by its place in {@link SparseRows#targets()}; above 0, any scale. */
  public float weight(int link) {
    return weights[link];
  }

  public ActivityKind kind(int activity) {
    return kinds.get(activity);
  }

  /** Where the weights come from. */
  public Source source() {
    return source;
  }
}
