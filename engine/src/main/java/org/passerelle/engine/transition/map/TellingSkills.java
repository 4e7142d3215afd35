package org.passerelle.engine.transition.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.passerelle.reference.Requirements;
import org.passerelle.reference.SparseRows;

/**
 * The skills that tell a group of occupations apart from all others.
 *
 * <p>An essential skill counts 1 for each member, an optional one 1/2. With p(s) the share of a
 * skill in the counts of the group and q(s) that in the counts of all, skills are ranked by {@code
 * p(s) * ln(p(s) / q(s))}, what they add to the divergence of the group from all (Kullback and
 * Leibler 1951): a skill that few members require adds little, and so does one that everybody
 * requires.
 */
public final class TellingSkills {
  private static final double OPTIONAL = 0.5;

  /** Two skills of which the holders are the same to this part say the same twice. */
  private static final double SAME = 0.8;

  private final Requirements requirements;
  private final double[] counts;
  private final double total;

  /** Counts all requirements. */
  public TellingSkills(Requirements requirements) {
    this.requirements = requirements;
    this.counts = counts(IntStream.range(0, requirements.essential().rows()).boxed().toList());
    this.total = IntStream.range(0, counts.length).mapToDouble(s -> counts[s]).sum();
  }

  /**
   * The most telling skills of a group, the most telling first.
   *
   * @param occupations the members of the group
   * @param most how many skills at most
   * @return fewer if the members require fewer that others do not
   */
  public List<Integer> of(List<Integer> occupations, int most) {
    double[] inside = counts(occupations);
    double sum = IntStream.range(0, inside.length).mapToDouble(s -> inside[s]).sum();
    List<Integer> ranked =
        IntStream.range(0, inside.length)
            .filter(skill -> inside[skill] > 0 && score(inside[skill], sum, skill) > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(skill -> -score(inside[skill], sum, skill)))
            .toList();
    return different(ranked, occupations, most);
  }

  /** The share of the skill in the group, times the log of how much more that is than in all. */
  private double score(double count, double sum, int skill) {
    double share = count / sum;
    return share * Math.log(share / (counts[skill] / total));
  }

  private double[] counts(List<Integer> occupations) {
    double[] sums = new double[requirements.essential().columns()];
    for (int occupation : occupations) {
      add(requirements.essential(), occupation, 1, sums);
      add(requirements.optional(), occupation, OPTIONAL, sums);
    }
    return sums;
  }

  private static void add(SparseRows links, int occupation, double level, double[] sums) {
    for (int i = links.offsets()[occupation]; i < links.offsets()[occupation + 1]; i++) {
      sums[links.targets()[i]] += level;
    }
  }

  /** The first of those that are not required by the same members as one before. */
  private List<Integer> different(List<Integer> ranked, List<Integer> occupations, int most) {
    List<Integer> chosen = new ArrayList<>();
    List<BitSet> holders = new ArrayList<>();
    for (int skill : ranked) {
      if (chosen.size() == most) {
        break;
      }
      BitSet own = holders(skill, occupations);
      if (holders.stream().noneMatch(other -> overlap(own, other) > SAME)) {
        chosen.add(skill);
        holders.add(own);
      }
    }
    return List.copyOf(chosen);
  }

  private BitSet holders(int skill, List<Integer> occupations) {
    BitSet holders = new BitSet();
    for (int occupation : occupations) {
      holders.set(
          occupation,
          requirements.essential().contains(occupation, skill)
              || requirements.optional().contains(occupation, skill));
    }
    return holders;
  }

  private static double overlap(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    BitSet either = (BitSet) a.clone();
    either.or(b);
    return (double) both.cardinality() / either.cardinality();
  }
}
