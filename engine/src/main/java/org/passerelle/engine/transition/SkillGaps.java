package org.passerelle.engine.transition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.passerelle.engine.transition.SkillGap.Needed;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.engine.transition.signal.SkillNeighbours;
import org.passerelle.engine.transition.signal.SkillSignals;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Requirements;

/**
 * Finds what a person needs for an occupation.
 *
 * <p>Importance is (2 e + r + f) / 4: e is 1 for an essential and 0 for an optional skill, r the
 * rarity, ln(n / n(s)) / ln n, and f the share of the occupations of the target's ISCO-08 unit
 * group that require the skill. Hours: the months that the target's job zone asks for, at 151.67
 * hours a month (35 hours a week), shared out over the essential skills by rarity, less what is
 * near. That a skill's share goes by its rarity is our assumption; no source says how long a skill
 * takes.
 */
public final class SkillGaps {
  /** Hours of a month at 35 hours a week: 35 * 52 / 12. */
  public static final double HOURS_A_MONTH = 35.0 * 52 / 12;

  private final FeasibleMoves moves;
  private final Requirements requirements;
  private final Occupations occupations;

  public SkillGaps(Reference reference, FeasibleMoves moves) {
    this.moves = moves;
    requirements = reference.requirements();
    occupations = reference.occupations();
  }

  /** What someone needs for an occupation. */
  public SkillGap of(Origin origin, int target) {
    SkillSignals skills = moves.signals().skills();
    float[] nearness = skills.nearness(origin);
    List<Needed> covered = new ArrayList<>();
    List<Needed> near = new ArrayList<>();
    List<Needed> missing = new ArrayList<>();
    for (boolean isEssential : new boolean[] {true, false}) {
      int[] required =
          (isEssential ? requirements.essential() : requirements.optional()).row(target);
      for (int skill : required) {
        Needed needed = needed(origin, target, skill, isEssential, nearness[skill]);
        if (origin.strengthOf(skill) >= SkillSignals.OWNED) {
          covered.add(needed);
        } else if (nearness[skill] > 0) {
          near.add(needed);
        } else {
          missing.add(needed);
        }
      }
    }
    return new SkillGap(target, sorted(covered), sorted(near), sorted(missing));
  }

  private static List<Needed> sorted(List<Needed> skills) {
    return skills.stream()
        .sorted(Comparator.comparingDouble(needed -> -needed.importance()))
        .toList();
  }

  private Needed needed(
      Origin origin, int target, int skill, boolean isEssential, double nearness) {
    SkillSignals skills = moves.signals().skills();
    double mass = skills.essentialMass(target);
    double share = isEssential && mass > 0 ? skills.rarity(skill) / mass : 0;
    List<Double> months = skills.preparation().months(target);
    double hours = HOURS_A_MONTH * share * (1 - nearness);
    double importance =
        ((isEssential ? 2 : 0)
                + skills.rarity(skill) / Math.log(occupations.size())
                + frequencyInFamily(target, skill))
            / 4;
    return new Needed(
        skill,
        isEssential,
        importance,
        nearness,
        nearness > 0 ? nearestOwned(origin, skill) : OptionalInt.empty(),
        hours * months.getFirst(),
        hours * months.getLast());
  }

  /** The share of the occupations of the target's unit group that require a skill. */
  private double frequencyInFamily(int target, int skill) {
    String group = occupations.unitGroup(target);
    int members = 0;
    int requiring = 0;
    for (int o = 0; o < occupations.size(); o++) {
      if (occupations.unitGroup(o).equals(group)) {
        members++;
        boolean requires =
            requirements.essential().contains(o, skill)
                || requirements.optional().contains(o, skill);
        requiring += requires ? 1 : 0;
      }
    }
    return (double) requiring / members;
  }

  private OptionalInt nearestOwned(Origin origin, int skill) {
    // Nearness is the same both ways, so the skill's neighbours hold the owned one.
    SkillNeighbours.Row row = moves.signals().neighbours().of(skill);
    int best = -1;
    float strongest = 0;
    for (int n = 0; n < row.size(); n++) {
      float strength = origin.strengthOf(row.skill(n)) * row.strength(n);
      if (row.skill(n) != skill && strength > strongest) {
        strongest = strength;
        best = row.skill(n);
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
