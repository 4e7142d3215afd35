package org.passerelle.engine.transition.signal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Requirements;
import org.passerelle.reference.SparseRows;

/**
 * The signals that compare requirements. Skills are weighed by rarity, ln(n / n(s)) with n
 * occupations, n(s) of which require the skill.
 */
public final class SkillSignals {
  /** From this sureness on a skill counts among those that are shared. */
  public static final float OWNED = 0.5f;

  private static final double MOST_SHARED = Math.log(1 + 50);
  private static final double MOST_LACKING = Math.log(1 + 100);
  private static final double MOST_MONTHS = Math.log(1 + 60);

  private final SparseRows essential;
  private final SparseRows optional;
  private final SparseRows essentialTo;
  private final SparseRows optionalTo;
  private final SkillNeighbours neighbours;
  private final Preparation preparation;
  private final RequirementSimilarity similarity;
  private final float[] essentialMass;
  private final float[] optionalMass;
  private final float[] common;
  private final float[] fullMonths;
  private final SparseCosines groups;
  private final int[][] groupsOfSkill;

  SkillSignals(Reference reference, Preparation preparation, SkillNeighbours neighbours) {
    Requirements requirements = reference.requirements();
    this.neighbours = neighbours;
    this.preparation = preparation;
    essential = requirements.essential();
    optional = requirements.optional();
    essentialTo = requirements.essentialTo();
    optionalTo = requirements.optionalTo();
    similarity = new RequirementSimilarity(requirements);
    int size = essential.rows();
    essentialMass = similarity.masses(essential);
    optionalMass = similarity.masses(optional);
    common = new float[size];
    fullMonths = new float[size];
    for (int o = 0; o < size; o++) {
      common[o] =
          essential.degree(o) == 0
              ? Float.NaN
              : (float) (1 - essentialMass[o] / essential.degree(o) / Math.log(size));
      fullMonths[o] = preparation.months(o).get(1).floatValue();
    }
    groupsOfSkill = groupsOfSkill(reference);
    List<Map<Integer, Double>> bags = new ArrayList<>();
    for (int o = 0; o < size; o++) {
      bags.add(groupBag(Origin.of(o, requirements)));
    }
    groups = new SparseCosines(bags, reference.skillGroups().size());
  }

  /** For each skill all groups above it, also those of the skills that it is a case of. */
  private static int[][] groupsOfSkill(Reference reference) {
    SparseRows broader = reference.skills().broader();
    SparseRows direct = reference.skills().groups();
    SparseRows above = reference.skillGroups().broader();
    int[][] found = new int[direct.rows()][];
    for (int skill = 0; skill < found.length; skill++) {
      Set<Integer> groups = new HashSet<>();
      for (int one : closure(skill, broader)) {
        for (int group : direct.row(one)) {
          groups.addAll(closure(group, above));
        }
      }
      found[skill] = groups.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
    return found;
  }

  private static Set<Integer> closure(int start, SparseRows links) {
    Set<Integer> seen = new HashSet<>(Set.of(start));
    List<Integer> open = new ArrayList<>(seen);
    while (!open.isEmpty()) {
      for (int next : links.row(open.removeLast())) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return seen;
  }

  /** ln(1 + skills in a group), those that say half as much counting half. */
  private Map<Integer, Double> groupBag(Origin origin) {
    Map<Integer, Double> counts = new HashMap<>();
    for (int i = 0; i < origin.size(); i++) {
      for (int group : groupsOfSkill[origin.skill(i)]) {
        counts.merge(group, (double) origin.level(i), Double::sum);
      }
    }
    counts.replaceAll((group, count) -> Math.log1p(count));
    return counts;
  }

  /** How near each skill is to what is owned: 1 if owned for sure, 0 if far. Length: skills. */
  public float[] nearness(Origin origin) {
    float[] nearest = new float[essential.columns()];
    for (int i = 0; i < origin.size(); i++) {
      SkillNeighbours.Row row = neighbours.of(origin.skill(i));
      for (int n = 0; n < row.size(); n++) {
        float strength = origin.strength(i) * row.strength(n);
        if (strength > nearest[row.skill(n)]) {
          nearest[row.skill(n)] = strength;
        }
      }
    }
    return nearest;
  }

  /** The share of each occupation's essential skills, by rarity, that is covered; 0 to 1. */
  public float[] coverage(float[] nearness) {
    float[] covered = new float[essential.rows()];
    for (int skill = 0; skill < nearness.length; skill++) {
      if (nearness[skill] > 0) {
        essentialTo.add(skill, rarity(skill) * nearness[skill], covered);
      }
    }
    for (int o = 0; o < covered.length; o++) {
      covered[o] = share(covered[o], essentialMass[o]);
    }
    return covered;
  }

  /** Writes the signals that compare requirements. */
  void write(Origin origin, float[][] row) {
    int size = essential.rows();
    float[] nearness = nearness(origin);
    float[] covered = new float[size];
    float[] near = new float[size];
    float[] shared = new float[size];
    float[] extra = new float[size];
    for (int skill = 0; skill < nearness.length; skill++) {
      float nearest = nearness[skill];
      if (nearest > 0) {
        essentialTo.add(skill, rarity(skill) * nearest, covered);
        essentialTo.add(skill, nearest, near);
        optionalTo.add(skill, rarity(skill) * nearest, extra);
      }
    }
    for (int i = 0; i < origin.size(); i++) {
      if (origin.strength(i) >= OWNED) {
        essentialTo.add(origin.skill(i), 1, shared);
      }
    }
    for (int o = 0; o < size; o++) {
      float coverage = share(covered[o], essentialMass[o]);
      set(row, Signal.SHARED_SKILLS, o, sharedSkills(shared[o]));
      set(row, Signal.SKILL_COVERAGE, o, coverage);
      set(row, Signal.FEW_LACKING, o, fewLacking(essential.degree(o), near[o]));
      set(row, Signal.OPTIONAL_COVERAGE, o, share(extra[o], optionalMass[o]));
      set(row, Signal.SHORT_LEARNING, o, shortLearning(coverage, fullMonths[o]));
      set(row, Signal.COMMON_SKILLS, o, common[o]);
    }
    similarity.compute(origin, row[Signal.REQUIREMENTS.number()]);
    groups.of(groupBag(origin), row[Signal.SKILL_GROUPS.number()]);
  }

  private static void set(float[][] row, Signal signal, int occupation, float value) {
    row[signal.number()][occupation] = value;
  }

  private static float share(float part, float whole) {
    return whole == 0 ? Float.NaN : Math.min(1, part / whole);
  }

  /** The signal of a number of shared essential skills. */
  public static float sharedSkills(float number) {
    return (float) Math.min(1, Math.log1p(number) / MOST_SHARED);
  }

  private static float fewLacking(int required, float near) {
    return required == 0 ? Float.NaN : fewLacking(Math.max(0, required - near));
  }

  /** The signal of a number of lacking essential skills. */
  public static float fewLacking(double lacking) {
    return (float) Math.max(0, 1 - Math.log1p(lacking) / MOST_LACKING);
  }

  private static float shortLearning(float coverage, float fullMonths) {
    return Float.isNaN(coverage) ? Float.NaN : shortLearning((1 - coverage) * fullMonths);
  }

  /** The signal of months of learning. */
  public static float shortLearning(double months) {
    return (float) Math.max(0, 1 - Math.log1p(months) / MOST_MONTHS);
  }

  /** How rare a skill is: 0 if every occupation requires it, ln(n) if one does. */
  public float rarity(int skill) {
    return similarity.rarity(skill);
  }

  /** Sum of the rarities of an occupation's essential skills. */
  public float essentialMass(int occupation) {
    return essentialMass[occupation];
  }

  /** Sum of the rarities of an occupation's optional skills. */
  public float optionalMass(int occupation) {
    return optionalMass[occupation];
  }

  /** What occupations ask of those who enter them. */
  public Preparation preparation() {
    return preparation;
  }
}
