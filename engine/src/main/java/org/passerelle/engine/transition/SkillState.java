package org.passerelle.engine.transition;

import java.util.BitSet;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.engine.transition.signal.SkillNeighbours;
import org.passerelle.engine.transition.signal.SkillSignals;
import org.passerelle.reference.Requirements;
import org.passerelle.reference.SparseRows;

/**
 * How far the skills of one person cover those of the targets they look at, so that one more skill
 * changes only the targets that it, or a skill near to it, matters to. Not for several threads.
 */
final class SkillState {
  private final Requirements requirements;
  private final SparseRows essentialTo;
  private final SparseRows optionalTo;
  private final SkillSignals skills;
  private final SkillNeighbours neighbours;
  private final SkillCurves curves;
  private final boolean[] isWanted;

  private final float[] nearness;
  private final boolean[] isOwned;
  private final float[] shared;
  private final float[] near;
  private final float[] covered;
  private final float[] extra;

  /** What the skills count for so far, the log-odds, and the feasibility. */
  private final float[] parts;

  private final float[] odds;
  private final float[] feasibility;

  private final float[] moreShared;
  private final float[] moreNear;
  private final float[] moreCovered;
  private final float[] moreExtra;
  private final boolean[] isTouched;
  private final int[] touched;
  private int touchedCount;

  /**
   * The state of one person.
   *
   * @param wanted the targets they look at
   * @param reach how feasible a target is at least that is looked at
   */
  SkillState(
      FeasibleMoves moves,
      SkillCurves curves,
      Requirements requirements,
      Origin origin,
      BitSet wanted,
      double reach) {
    int size = moves.size();
    this.curves = curves;
    this.requirements = requirements;
    skills = moves.signals().skills();
    neighbours = moves.signals().neighbours();
    odds = moves.logOdds(origin);
    feasibility = new float[size];
    isWanted = new boolean[size];
    for (int o = 0; o < size; o++) {
      feasibility[o] = curves.probability(odds[o]);
      isWanted[o] = wanted.get(o) && feasibility[o] >= reach && !origin.occupations().contains(o);
    }
    essentialTo = wantedOnly(requirements.essential());
    optionalTo = wantedOnly(requirements.optional());
    nearness = skills.nearness(origin);
    isOwned = new boolean[nearness.length];
    shared = new float[size];
    near = new float[size];
    covered = new float[size];
    extra = new float[size];
    moreShared = new float[size];
    moreNear = new float[size];
    moreCovered = new float[size];
    moreExtra = new float[size];
    isTouched = new boolean[size];
    touched = new int[size];
    for (int i = 0; i < origin.size(); i++) {
      if (origin.strength(i) >= SkillSignals.OWNED) {
        isOwned[origin.skill(i)] = true;
        essentialTo.add(origin.skill(i), 1, shared);
      }
    }
    for (int skill = 0; skill < nearness.length; skill++) {
      if (nearness[skill] > 0) {
        essentialTo.add(skill, nearness[skill], near);
        essentialTo.add(skill, nearness[skill] * skills.rarity(skill), covered);
        optionalTo.add(skill, nearness[skill] * skills.rarity(skill), extra);
      }
    }
    parts = new float[size];
    for (int o = 0; o < size; o++) {
      parts[o] = isWanted[o] ? curves.of(o, shared[o], near[o], covered[o], extra[o]) : 0;
    }
  }

  /** Which wanted targets require each skill; all others are never looked at. */
  private SparseRows wantedOnly(SparseRows required) {
    int[][] rows = new int[required.rows()][];
    for (int o = 0; o < rows.length; o++) {
      rows[o] = isWanted[o] ? required.row(o) : new int[0];
    }
    return SparseRows.of(rows, required.columns()).transpose();
  }

  /** How near a skill is to what is owned. */
  float nearness(int skill) {
    return nearness[skill];
  }

  /** Whether a skill is new and something requires it. */
  boolean isCandidate(int skill) {
    return !isOwned[skill]
        && requirements.essentialTo().degree(skill) + requirements.optionalTo().degree(skill) > 0;
  }

  /** By how much a skill would raise the sum of the feasibilities of the wanted targets. */
  double gain(int skill) {
    touch(skill);
    double gain = 0;
    for (int i = 0; i < touchedCount; i++) {
      gain += gainAt(touched[i]);
    }
    clear();
    return gain;
  }

  /** By how much it would raise each wanted target that it matters to. */
  void gains(int skill, Gains gains) {
    touch(skill);
    for (int i = 0; i < touchedCount; i++) {
      gains.at(touched[i], gainAt(touched[i]));
    }
    clear();
  }

  /** Told what a skill raises. */
  interface Gains {
    void at(int target, double gain);
  }

  /** Told by how much a skill raises what is counted of a target's skills. */
  interface Increments {
    void at(int target, float shared, float near, float covered, float extra);
  }

  void increments(int skill, Increments increments) {
    touch(skill);
    for (int i = 0; i < touchedCount; i++) {
      int o = touched[i];
      increments.at(o, moreShared[o], moreNear[o], moreCovered[o], moreExtra[o]);
    }
    clear();
  }

  /** The gain in feasibility of a target if what is counted of its skills rose by so much. */
  double gain(int target, float s, float n, float c, float e) {
    return raised(target, part(target, s, n, c, e)) - feasibility[target];
  }

  /** What a target's skills would count for if so much more of them was counted. */
  float part(int target, float s, float n, float c, float e) {
    return curves.of(
        target, shared[target] + s, near[target] + n, covered[target] + c, extra[target] + e);
  }

  private double gainAt(int target) {
    return gain(
        target, moreShared[target], moreNear[target], moreCovered[target], moreExtra[target]);
  }

  /** The skill is owned from now on. */
  void learn(int skill) {
    touch(skill);
    for (int i = 0; i < touchedCount; i++) {
      int o = touched[i];
      shared[o] += moreShared[o];
      near[o] += moreNear[o];
      covered[o] += moreCovered[o];
      extra[o] += moreExtra[o];
      float part = curves.of(o, shared[o], near[o], covered[o], extra[o]);
      odds[o] += part - parts[o];
      parts[o] = part;
      feasibility[o] = curves.probability(odds[o]);
    }
    clear();
    isOwned[skill] = true;
    SkillNeighbours.Row row = neighbours.of(skill);
    for (int n = 0; n < row.size(); n++) {
      nearness[row.skill(n)] = Math.max(nearness[row.skill(n)], row.strength(n));
    }
  }

  /** What the skills of a wanted target count for. */
  float part(int target) {
    return parts[target];
  }

  /** The feasibility of a target if its skills counted for so much. */
  double raised(int target, float part) {
    return curves.probability(odds[target] + part - parts[target]);
  }

  /** The feasibility of a target. */
  float feasibility(int target) {
    return feasibility[target];
  }

  private void touch(int skill) {
    SkillNeighbours.Row row = neighbours.of(skill);
    for (int n = 0; n < row.size(); n++) {
      int other = row.skill(n);
      float nearer = row.strength(n) - nearness[other];
      if (nearer > 0) {
        float rare = nearer * skills.rarity(other);
        int end = essentialTo.offsets()[other + 1];
        for (int i = essentialTo.offsets()[other]; i < end; i++) {
          int o = essentialTo.targets()[i];
          mark(o);
          moreNear[o] += nearer;
          moreCovered[o] += rare;
        }
        end = optionalTo.offsets()[other + 1];
        for (int i = optionalTo.offsets()[other]; i < end; i++) {
          int o = optionalTo.targets()[i];
          mark(o);
          moreExtra[o] += rare;
        }
      }
    }
    for (int i = essentialTo.offsets()[skill]; i < essentialTo.offsets()[skill + 1]; i++) {
      int o = essentialTo.targets()[i];
      mark(o);
      moreShared[o] = 1;
    }
  }

  private void mark(int target) {
    if (!isTouched[target]) {
      isTouched[target] = true;
      touched[touchedCount++] = target;
    }
  }

  private void clear() {
    for (int i = 0; i < touchedCount; i++) {
      int o = touched[i];
      isTouched[o] = false;
      moreShared[o] = 0;
      moreNear[o] = 0;
      moreCovered[o] = 0;
      moreExtra[o] = 0;
    }
    touchedCount = 0;
  }
}
