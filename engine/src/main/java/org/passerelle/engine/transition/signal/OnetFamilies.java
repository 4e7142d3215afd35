package org.passerelle.engine.transition.signal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Crosswalk;
import org.passerelle.reference.Ratings;
import org.passerelle.reference.Reference;

/**
 * The occupations in families of those that are linked to the same occupations of O*NET: for what
 * O*NET says, the members of a family cannot be told apart. Families are numbered from 0.
 */
final class OnetFamilies {
  private final Reference reference;

  /** The family of each occupation, or -1. */
  private final int[] families;

  /** One occupation of each family. */
  private final int[] members;

  OnetFamilies(Reference reference) {
    this.reference = reference;
    Crosswalk onet = reference.crosswalk(ClassificationId.ONET_SOC);
    Map<List<Crosswalk.Link>, Integer> numbers = new HashMap<>();
    families = new int[reference.occupations().size()];
    int[] firsts = new int[families.length];
    for (int occupation = 0; occupation < families.length; occupation++) {
      List<Crosswalk.Link> links = onet.links(occupation);
      if (links.isEmpty()) {
        families[occupation] = -1;
        continue;
      }
      int fresh = numbers.size();
      int family = numbers.computeIfAbsent(links, l -> fresh);
      if (family == fresh) {
        firsts[family] = occupation;
      }
      families[occupation] = family;
    }
    members = Arrays.copyOf(firsts, numbers.size());
  }

  int size() {
    return members.length;
  }

  /** The family of an occupation, or -1 if O*NET has none for it. */
  int of(int occupation) {
    return families[occupation];
  }

  /** The O*NET occupations of a family, with weights of sum 1. */
  List<Crosswalk.Link> links(int family) {
    return reference.crosswalk(ClassificationId.ONET_SOC).links(members[family]);
  }

  /**
   * The ratings of each family, averaged over the codes that it is linked to. Elements that a code
   * was not rated on count as the lowest; a family none of whose codes was rated has an empty row.
   */
  float[][] means(String table) {
    Ratings ratings = reference.ratings(table);
    Crosswalk crosswalk = reference.crosswalk(ratings.classification().id());
    float[][] means = new float[size()][0];
    for (int family = 0; family < means.length; family++) {
      means[family] = mean(ratings, crosswalk.links(members[family]));
    }
    return means;
  }

  private static float[] mean(Ratings ratings, List<Crosswalk.Link> links) {
    float[] sum = new float[ratings.elements().size()];
    double weights = 0;
    for (Crosswalk.Link link : links) {
      if (ratings.has(link.target())) {
        float[] row = ratings.row(link.target());
        weights += link.weight();
        for (int e = 0; e < sum.length; e++) {
          double value = Float.isNaN(row[e]) ? ratings.minimum() : row[e];
          sum[e] += (float) (link.weight() * value);
        }
      }
    }
    if (weights == 0) {
      return new float[0];
    }
    for (int e = 0; e < sum.length; e++) {
      sum[e] /= (float) weights;
    }
    return sum;
  }
}
