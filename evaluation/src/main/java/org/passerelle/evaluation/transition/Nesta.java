package org.passerelle.evaluation.transition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.engine.transition.signal.SkillNeighbours;
import org.passerelle.reference.Ratings;
import org.passerelle.reference.Reference;
import org.passerelle.reference.SparseRows;

/**
 * The score of Nesta's <i>Mapping Career Causeways</i> (Kanders et al. 2020), computed anew: the
 * equally weighted mean of two soft matches of skills, of likeness of work activities, and of
 * likeness of work context. The cosine of two skills is that of our word vectors and not of the
 * sentence embedding that Nesta used; so the published scores differ.
 */
final class Nesta {
  /** Below this cosine the weight of a match is under 0.003. */
  private static final double LEAST_COSINE = 0.75;

  private final SparseRows essential;
  private final SparseRows optional;
  private final SkillNeighbours neighbours;
  private final List<float[]> activities = new ArrayList<>();
  private final List<float[]> contexts = new ArrayList<>();

  Nesta(Reference reference, SkillNeighbours neighbours) {
    essential = reference.requirements().essential();
    optional = reference.requirements().optional();
    this.neighbours = neighbours;
    Ratings ratings = reference.ratings("ratings_esco_work_context");
    int[][] groups = groups(reference);
    for (int o = 0; o < essential.rows(); o++) {
      contexts.add(ratings.row(o));
      activities.add(activity(o, groups, reference.skillGroups().size()));
    }
  }

  /** For each skill the groups two levels below the top that hold it: 75 or so in all. */
  private static int[][] groups(Reference reference) {
    SparseRows above = reference.skillGroups().broader();
    int[][] found = new int[reference.skills().size()][];
    for (int skill = 0; skill < found.length; skill++) {
      Set<Integer> groups = new HashSet<>();
      Set<Integer> seen = new HashSet<>();
      List<Integer> open = new ArrayList<>();
      for (int group : reference.skills().groups().row(skill)) {
        open.add(group);
      }
      while (!open.isEmpty()) {
        int group = open.removeLast();
        if (seen.add(group)) {
          if (reference.skillGroups().code(group).matches("[SK]\\d+\\.\\d+|\\d{3}")) {
            groups.add(group);
          }
          for (int next : above.row(group)) {
            open.add(next);
          }
        }
      }
      found[skill] = groups.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
    return found;
  }

  private float[] activity(int occupation, int[][] groups, int size) {
    float[] counts = new float[size];
    for (int skill : essential.row(occupation)) {
      for (int group : groups[skill]) {
        counts[group]++;
      }
    }
    double squares = 0;
    for (float count : counts) {
      squares += count * count;
    }
    for (int g = 0; squares > 0 && g < size; g++) {
      counts[g] /= (float) Math.sqrt(squares);
    }
    return counts;
  }

  /** The equally weighted mean. */
  float[] combined(int origin) {
    List<float[]> parts =
        List.of(essential(origin), allSkills(origin), activities(origin), context(origin));
    float[] mean = new float[essential.rows()];
    for (int other = 0; other < mean.length; other++) {
      float sum = 0;
      int known = 0;
      for (float[] part : parts) {
        if (!Float.isNaN(part[other])) {
          sum += part[other];
          known++;
        }
      }
      mean[other] = known == 0 ? Float.NaN : sum / known;
    }
    return mean;
  }

  /** Essential skills of the origin matched with essential skills of the target. */
  float[] essential(int origin) {
    return matched(essential.row(origin));
  }

  /** All skills of the origin matched with essential skills of the target. */
  float[] allSkills(int origin) {
    int[] all =
        Arrays.copyOf(essential.row(origin), essential.degree(origin) + optional.degree(origin));
    System.arraycopy(
        optional.row(origin), 0, all, essential.degree(origin), optional.degree(origin));
    return matched(all);
  }

  private record Match(int owned, int required, double weight) {}

  private float[] matched(int[] owned) {
    Map<Integer, List<Match>> byRequired = new HashMap<>();
    for (int skill : owned) {
      SkillNeighbours.Row row = neighbours.of(skill);
      for (int n = 0; n < row.size(); n++) {
        double cosine = SkillNeighbours.LEAST + (1 - SkillNeighbours.LEAST) * row.strength(n);
        if (cosine >= LEAST_COSINE) {
          double weight = 1 / (1 + Math.exp(43.5 - 50 * cosine));
          byRequired
              .computeIfAbsent(row.skill(n), s -> new ArrayList<>())
              .add(new Match(skill, row.skill(n), weight));
        }
      }
    }
    float[] scores = new float[essential.rows()];
    for (int other = 0; other < scores.length; other++) {
      List<Match> matches = new ArrayList<>();
      for (int skill : essential.row(other)) {
        matches.addAll(byRequired.getOrDefault(skill, List.of()));
      }
      scores[other] =
          essential.degree(other) == 0
              ? Float.NaN
              : (float) (greedy(matches) / essential.degree(other));
    }
    return scores;
  }

  /** One to one, the best match first. */
  private static double greedy(List<Match> matches) {
    matches.sort(Comparator.comparingDouble((Match m) -> -m.weight()));
    Set<Integer> usedOwned = new HashSet<>();
    Set<Integer> usedRequired = new HashSet<>();
    double sum = 0;
    for (Match match : matches) {
      if (!usedOwned.contains(match.owned()) && usedRequired.add(match.required())) {
        usedOwned.add(match.owned());
        sum += match.weight();
      }
    }
    return sum;
  }

  /** 1 - distance / sqrt 2 of the counts of skill groups. */
  float[] activities(int origin) {
    return near(activities, origin, Math.sqrt(2));
  }

  /** 1 - distance of the relative work context; NaN where it is not known. */
  float[] context(int origin) {
    return near(contexts, origin, 1);
  }

  private static float[] near(List<float[]> rows, int origin, double scale) {
    float[] scores = new float[rows.size()];
    float[] own = rows.get(origin);
    for (int other = 0; other < scores.length; other++) {
      double squares = 0;
      float[] row = rows.get(other);
      for (int c = 0; c < own.length; c++) {
        squares += (own[c] - row[c]) * (own[c] - row[c]);
      }
      scores[other] = (float) (1 - Math.sqrt(squares) / scale);
    }
    return scores;
  }
}
