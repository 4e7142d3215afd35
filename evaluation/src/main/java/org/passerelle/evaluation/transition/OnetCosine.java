package org.passerelle.evaluation.transition;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.reference.Crosswalk;
import org.passerelle.reference.Ratings;
import org.passerelle.reference.Reference;

/** Cosine of O*NET's skills and work activities, columns centred and scaled: a plain baseline. */
final class OnetCosine {
  private final List<float[]> rows = new ArrayList<>();

  OnetCosine(Reference reference) {
    List<float[]> skills = means(reference, "ratings_onet_skills_importance_30_1");
    List<float[]> activities = means(reference, "ratings_onet_activities_importance_30_1");
    for (int o = 0; o < skills.size(); o++) {
      float[] row = new float[skills.get(o).length + activities.get(o).length];
      System.arraycopy(skills.get(o), 0, row, 0, skills.get(o).length);
      System.arraycopy(activities.get(o), 0, row, skills.get(o).length, activities.get(o).length);
      rows.add(row);
    }
    standardise();
  }

  private static List<float[]> means(Reference reference, String table) {
    Ratings ratings = reference.ratings(table);
    Crosswalk crosswalk = reference.crosswalk(ratings.classification().id());
    List<float[]> means = new ArrayList<>();
    for (int o = 0; o < reference.occupations().size(); o++) {
      float[] mean = new float[ratings.elements().size()];
      double weights = 0;
      for (Crosswalk.Link link : crosswalk.links(o)) {
        if (ratings.has(link.target())) {
          weights += link.weight();
          for (int e = 0; e < mean.length; e++) {
            float value = ratings.row(link.target())[e];
            mean[e] += (float) (link.weight() * (Float.isNaN(value) ? 1 : value));
          }
        }
      }
      for (int e = 0; e < mean.length; e++) {
        mean[e] = weights == 0 ? Float.NaN : (float) (mean[e] / weights);
      }
      means.add(mean);
    }
    return means;
  }

  private void standardise() {
    int columns = rows.getFirst().length;
    for (int c = 0; c < columns; c++) {
      int column = c;
      double[] known =
          rows.stream()
              .mapToDouble(row -> row[column])
              .filter(value -> !Double.isNaN(value))
              .toArray();
      double mean = Measures.mean(known);
      double squares = 0;
      for (double value : known) {
        squares += (value - mean) * (value - mean);
      }
      double spread = Math.sqrt(squares / known.length);
      for (float[] row : rows) {
        row[c] = (float) ((row[c] - mean) / spread);
      }
    }
  }

  float[] from(int origin) {
    float[] scores = new float[rows.size()];
    for (int other = 0; other < scores.length; other++) {
      double ab = 0;
      double aa = 0;
      double bb = 0;
      float[] a = rows.get(origin);
      float[] b = rows.get(other);
      for (int c = 0; c < a.length; c++) {
        ab += a[c] * b[c];
        aa += a[c] * a[c];
        bb += b[c] * b[c];
      }
      scores[other] = (float) (ab / Math.sqrt(aa * bb));
    }
    return scores;
  }
}
