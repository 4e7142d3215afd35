package org.passerelle.engine.transition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The set of skills that raises the feasibility of one target most, found by branch and bound.
 *
 * <p>Learning a set brings each required skill as near as its nearest member does, so what is
 * counted of the target's skills (shared, near, covered, extra) rises by at most the sum of what
 * each member adds alone, and by ever less (it is monotone and submodular; Nemhauser, Wolsey and
 * Fisher 1978). As the curves only rise, the sums of the highest increments bound every set that
 * can still be made; sets under the bound of the best one found are not looked at.
 */
final class BestSkills {
  /** Sets that are looked at before the search is given up; what is left is told as a bound. */
  private static final int MOST_NODES = 200_000;

  /** What is counted: shared, near, covered, extra. */
  private static final int COUNTS = 4;

  /** Gains that differ by less are the same. */
  private static final double EQUAL = 1e-7;

  /** The target's skills that a candidate comes near to, and how near. */
  private record Candidate(int skill, List<Integer> places, List<Float> strengths) {}

  /** What increments of the four counts are worth. */
  interface Value {
    double of(float shared, float near, float covered, float extra);
  }

  private final int[] required;
  private final boolean[] isEssential;
  private final float[] rarity;
  private final Value value;
  private final int most;
  private final List<Candidate> candidates = new ArrayList<>();

  private int[] best = {};
  private double bestValue;
  private double openBound;
  private int nodes;

  /**
   * Prepares a search.
   *
   * @param required the target's skills, those that are essential first
   * @param essential how many of these are essential
   * @param rarity of each of them
   * @param value what increments of the four counts are worth
   * @param most how many skills a set has at most
   */
  BestSkills(int[] required, int essential, float[] rarity, Value value, int most) {
    this.required = required;
    this.isEssential = new boolean[required.length];
    Arrays.fill(isEssential, 0, essential, true);
    this.rarity = rarity;
    this.value = value;
    this.most = most;
  }

  /** A skill that may be learned, with the places of the required skills that it comes near to. */
  void candidate(int skill, List<Integer> places, List<Float> strengths) {
    candidates.add(new Candidate(skill, places, strengths));
  }

  /**
   * Searches.
   *
   * @param nearness how near each required skill is before anything is learned
   */
  void search(float[] nearness) {
    bestValue = value.of(0, 0, 0, 0);
    openBound = bestValue;
    grow(nearness, new float[COUNTS], new int[0], candidates);
  }

  /** The skills of the best set found. */
  int[] best() {
    return best.clone();
  }

  double bestValue() {
    return bestValue;
  }

  /** No set is worth more; the best value itself if the search came to its end. */
  double bound() {
    return Math.max(bestValue, openBound);
  }

  private record Branch(Candidate candidate, double value) {}

  private void grow(float[] nearness, float[] counts, int[] chosen, List<Candidate> left) {
    int more = most - chosen.length;
    if (more == 0 || left.isEmpty()) {
      return;
    }
    List<Branch> branches = new ArrayList<>();
    List<Highest> highest = Stream.generate(() -> new Highest(more)).limit(COUNTS).toList();
    for (Candidate candidate : left) {
      float[] added = increments(candidate, nearness);
      if (added[0] + added[1] + added[3] > 0) {
        for (int count = 0; count < COUNTS; count++) {
          highest.get(count).offer(added[count]);
        }
        double reached = worth(counts, added);
        branches.add(new Branch(candidate, reached));
        if (reached > bestValue + EQUAL) {
          bestValue = reached;
          best = with(chosen, candidate.skill());
        }
      }
    }
    float[] sums = new float[COUNTS];
    for (int count = 0; count < COUNTS; count++) {
      sums[count] = highest.get(count).sum();
    }
    double bound = worth(counts, sums);
    if (more == 1 || bound <= bestValue + EQUAL) {
      return;
    }
    if (++nodes > MOST_NODES) {
      openBound = Math.max(openBound, bound);
      return;
    }
    branches.sort(Comparator.comparingDouble((Branch b) -> -b.value()));
    List<Candidate> rest = new ArrayList<>(branches.stream().map(Branch::candidate).toList());
    for (Branch branch : branches) {
      rest.removeFirst();
      float[] added = increments(branch.candidate(), nearness);
      float[] reached = counts.clone();
      for (int count = 0; count < COUNTS; count++) {
        reached[count] += added[count];
      }
      grow(
          learned(branch.candidate(), nearness),
          reached,
          with(chosen, branch.candidate().skill()),
          rest);
    }
  }

  private double worth(float[] counts, float[] added) {
    return value.of(
        counts[0] + added[0], counts[1] + added[1], counts[2] + added[2], counts[3] + added[3]);
  }

  private float[] increments(Candidate candidate, float[] nearness) {
    float[] added = new float[COUNTS];
    for (int i = 0; i < candidate.places().size(); i++) {
      int place = candidate.places().get(i);
      float nearer = Math.max(0, candidate.strengths().get(i) - nearness[place]);
      if (isEssential[place]) {
        added[0] += candidate.skill() == required[place] ? 1 : 0;
        added[1] += nearer;
        added[2] += nearer * rarity[place];
      } else {
        added[3] += nearer * rarity[place];
      }
    }
    return added;
  }

  private static float[] learned(Candidate candidate, float[] nearness) {
    float[] after = nearness.clone();
    for (int i = 0; i < candidate.places().size(); i++) {
      int place = candidate.places().get(i);
      after[place] = Math.max(after[place], candidate.strengths().get(i));
    }
    return after;
  }

  private static int[] with(int[] chosen, int skill) {
    int[] more = Arrays.copyOf(chosen, chosen.length + 1);
    more[chosen.length] = skill;
    return more;
  }
}
