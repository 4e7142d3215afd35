package org.passerelle.engine.transition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.engine.transition.signal.SkillNeighbours;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Requirements;

/**
 * Which skills open doors: by how much one more skill, or a set of skills, raises the feasibility
 * of the targets that a person wants. The gain of a skill is the sum over the wanted targets within
 * reach of the rise in feasibility; what compares occupations as wholes stays as it is. It is found
 * by looking only at the targets that the skill, or one near to it, matters to.
 */
public final class Upskilling {
  private static final int TARGETS_TOLD = 3;

  private final FeasibleMoves moves;
  private final Requirements requirements;
  private final SkillCurves curves;

  public Upskilling(Reference reference, FeasibleMoves moves) {
    this.moves = moves;
    this.requirements = reference.requirements();
    this.curves = new SkillCurves(moves, requirements);
  }

  /**
   * A skill to learn next.
   *
   * @param skill its number
   * @param gain the sum of the rises in feasibility of the wanted targets
   * @param targets those that it raises most, the most first
   */
  public record NextSkill(int skill, double gain, List<Raised> targets) {}

  /** By how much a target is raised, and to what. */
  public record Raised(int target, double gain, double feasibility) {}

  /**
   * Skills to learn together.
   *
   * @param skills in the order in which each adds most
   * @param gain of all together
   * @param bound no set of as many skills gains more than this
   */
  public record SkillSet(List<NextSkill> skills, double gain, double bound) {}

  private record Scored(int skill, double gain) {}

  /** The skills with the highest gains for someone, the highest first. */
  public List<NextSkill> next(Origin origin, BitSet wanted, int count) {
    moves.signals().prepareAll();
    return prepared(origin, wanted, count);
  }

  private List<NextSkill> prepared(Origin origin, BitSet wanted, int count) {
    SkillState state = state(origin, wanted);
    return best(state, count).stream().map(scored -> told(state, scored.skill())).toList();
  }

  /** The same for one occupation, however far it is. */
  public List<NextSkill> nextFor(Origin origin, int target, int count) {
    BitSet wanted = new BitSet();
    wanted.set(target);
    SkillState state = new SkillState(moves, curves, requirements, origin, wanted, 0);
    return candidates(state, required(target)).keySet().stream()
        .map(skill -> told(state, skill))
        .filter(next -> next.gain() > 0)
        .sorted(Comparator.comparingDouble((NextSkill next) -> -next.gain()))
        .limit(count)
        .toList();
  }

  private SkillState state(Origin origin, BitSet wanted) {
    return new SkillState(moves, curves, requirements, origin, wanted, FeasibleMoves.REACH);
  }

  private List<Scored> best(SkillState state, int count) {
    Comparator<Scored> byGain =
        Comparator.comparingDouble(Scored::gain)
            .thenComparing(Scored::skill, Comparator.reverseOrder());
    PriorityQueue<Scored> best = new PriorityQueue<>(byGain);
    int skills = requirements.essential().columns();
    for (int skill = 0; skill < skills; skill++) {
      if (state.isCandidate(skill)) {
        double gain = state.gain(skill);
        if (gain > 0 && (best.size() < count || gain > best.element().gain())) {
          best.add(new Scored(skill, gain));
          if (best.size() > count) {
            best.remove();
          }
        }
      }
    }
    return best.stream().sorted(byGain.reversed()).toList();
  }

  private static NextSkill told(SkillState state, int skill) {
    List<Raised> raised = new ArrayList<>();
    double[] sum = new double[1];
    state.gains(
        skill,
        (target, gain) -> {
          sum[0] += gain;
          raised.add(new Raised(target, gain, state.feasibility(target) + gain));
        });
    raised.sort(
        Comparator.comparingDouble((Raised r) -> -r.gain()).thenComparingInt(Raised::target));
    return new NextSkill(
        skill, sum[0], List.copyOf(raised.subList(0, Math.min(TARGETS_TOLD, raised.size()))));
  }

  /**
   * The best skills of the holders of some occupations: all pairs of these and a skill are weighed.
   * On all cores.
   *
   * @param from the number of the first occupation
   * @param to that after the last
   * @param wanted the targets of those who hold an occupation
   * @param count how many skills for each
   * @return by the number of the occupation, less that of the first
   */
  public List<List<NextSkill>> forOccupations(
      int from, int to, IntFunction<BitSet> wanted, int count) {
    moves.signals().prepareAll();
    return IntStream.range(from, to)
        .parallel()
        .mapToObj(occupation -> prepared(moves.origin(occupation), wanted.apply(occupation), count))
        .toList();
  }

  /**
   * A good set of skills: each step takes the skill that adds most to those before. The bound lets
   * every target rise by its best skills, each for itself, so that no set can gain more: what is
   * counted of a target's skills rises by at most the sum of what each skill adds alone.
   */
  public SkillSet set(Origin origin, BitSet wanted, int count) {
    moves.signals().prepareAll();
    SkillState state = state(origin, wanted);
    double bound =
        new SetBound(state, requirements.essential().columns(), moves.size(), count).value();
    List<NextSkill> chosen = new ArrayList<>();
    double gain = 0;
    while (chosen.size() < count) {
      List<Scored> first = best(state, 1);
      if (first.isEmpty()) {
        break;
      }
      NextSkill told = told(state, first.getFirst().skill());
      chosen.add(told);
      gain += told.gain();
      state.learn(told.skill());
    }
    return new SkillSet(List.copyOf(chosen), gain, Math.max(bound, gain));
  }

  /**
   * The best set of skills for one occupation, exact unless the bound is above the gain; the search
   * is by branch and bound.
   */
  public SkillSet setFor(Origin origin, int target, int count) {
    BitSet wanted = new BitSet();
    wanted.set(target);
    SkillState state = new SkillState(moves, curves, requirements, origin, wanted, 0);
    int[] required = required(target);
    float[] rarity = new float[required.length];
    float[] nearness = new float[required.length];
    for (int i = 0; i < required.length; i++) {
      rarity[i] = moves.signals().skills().rarity(required[i]);
      nearness[i] = state.nearness(required[i]);
    }
    BestSkills search =
        new BestSkills(
            required,
            requirements.essential().degree(target),
            rarity,
            (shared, near, covered, extra) -> state.gain(target, shared, near, covered, extra),
            count);
    candidates(state, required)
        .forEach((skill, near) ->
            search.candidate(skill, List.copyOf(near.keySet()), List.copyOf(near.values())));
    search.search(nearness);
    List<NextSkill> chosen = new ArrayList<>();
    for (int skill : search.best()) {
      chosen.add(told(state, skill));
      state.learn(skill);
    }
    return new SkillSet(chosen, search.bestValue(), search.bound());
  }

  /** The skills of a target, those that are essential first. */
  private int[] required(int target) {
    int[] essential = requirements.essential().row(target);
    int[] optional = requirements.optional().row(target);
    int[] required = Arrays.copyOf(essential, essential.length + optional.length);
    System.arraycopy(optional, 0, required, essential.length, optional.length);
    return required;
  }

  /** For each skill that comes near to a required one: the places of these, and how near it is. */
  private Map<Integer, Map<Integer, Float>> candidates(SkillState state, int[] required) {
    Map<Integer, Map<Integer, Float>> found = new TreeMap<>();
    for (int place = 0; place < required.length; place++) {
      SkillNeighbours.Row row = moves.signals().neighbours().of(required[place]);
      for (int n = 0; n < row.size(); n++) {
        if (state.isCandidate(row.skill(n))) {
          found.computeIfAbsent(row.skill(n), skill -> new TreeMap<>()).put(place, row.strength(n));
        }
      }
    }
    return found;
  }
}
