package org.passerelle.engine.transition.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.engine.profile.HeldOccupation;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileSkill;
import org.passerelle.reference.Requirements;

/**
 * Where a move starts: the skills that are owned, and the occupations that are or were held. What
 * is not known is left out: without an occupation there are no signals that compare occupations.
 */
public final class Origin {
  /** An optional skill says half as much about an occupation as an essential one. */
  public static final float OPTIONAL = 0.5f;

  private final int[] skills;
  private final float[] strengths;
  private final float[] levels;
  private final List<Integer> occupations;

  private Origin(int[] skills, float[] strengths, float[] levels, List<Integer> occupations) {
    this.skills = skills;
    this.strengths = strengths;
    this.levels = levels;
    this.occupations = List.copyOf(occupations);
  }

  /** Someone of whom only the occupation is known: they own all it requires, also optionally. */
  public static Origin of(int occupation, Requirements requirements) {
    TreeMap<Integer, Float> levels = new TreeMap<>();
    for (int skill : requirements.optional().row(occupation)) {
      levels.put(skill, OPTIONAL);
    }
    for (int skill : requirements.essential().row(occupation)) {
      levels.put(skill, 1f);
    }
    int[] skills = levels.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] strengths = new float[skills.length];
    float[] level = new float[skills.length];
    for (int i = 0; i < skills.length; i++) {
      strengths[i] = 1;
      level[i] = levels.getOrDefault(skills[i], 0f);
    }
    return new Origin(skills, strengths, level, List.of(occupation));
  }

  /** A person: the skills they did not reject, each as sure as it is, and the occupations held. */
  public static Origin of(Profile profile) {
    List<ProfileSkill> held = profile.heldSkills();
    int[] skills = new int[held.size()];
    float[] strengths = new float[held.size()];
    for (int i = 0; i < skills.length; i++) {
      skills[i] = held.get(i).skill();
      strengths[i] = (float) held.get(i).confidence();
    }
    List<Integer> occupations =
        profile.occupations().stream().map(HeldOccupation::occupation).distinct().toList();
    return new Origin(skills, strengths, strengths, occupations);
  }

  /** The same origin with more skills, each owned for sure. */
  public Origin with(List<Integer> learned) {
    TreeMap<Integer, float[]> all = new TreeMap<>();
    for (int i = 0; i < skills.length; i++) {
      all.put(skills[i], new float[] {strengths[i], levels[i]});
    }
    learned.forEach(skill -> all.put(skill, new float[] {1, 1}));
    int[] more = all.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] sure = new float[more.length];
    float[] level = new float[more.length];
    for (int i = 0; i < more.length; i++) {
      float[] both = all.getOrDefault(more[i], new float[2]);
      sure[i] = both[0];
      level[i] = both[1];
    }
    return new Origin(more, sure, level, occupations);
  }

  /** The same origin with an occupation that is held besides, before the others. */
  public Origin holding(int occupation) {
    List<Integer> held = new ArrayList<>(List.of(occupation));
    occupations.stream().filter(other -> other != occupation).forEach(held::add);
    return new Origin(skills, strengths, levels, held);
  }

  /** How many skills are owned. */
  public int size() {
    return skills.length;
  }

  /** The number of a skill, by its place; ascending. */
  public int skill(int place) {
    return skills[place];
  }

  /** How surely a skill is owned, above 0 to 1. */
  public float strength(int place) {
    return strengths[place];
  }

  /** How surely a skill is owned, by its number; 0 if it is not. */
  public float strengthOf(int skill) {
    int place = Arrays.binarySearch(skills, skill);
    return place < 0 ? 0 : strengths[place];
  }

  /** How much a skill says about the origin, above 0 to 1. */
  float level(int place) {
    return levels[place];
  }

  /** The same by the number of the skill; 0 if it is not owned. */
  public float levelOf(int skill) {
    int place = Arrays.binarySearch(skills, skill);
    return place < 0 ? 0 : levels[place];
  }

  /** The occupations that are or were held, the first given first; may be empty. */
  public List<Integer> occupations() {
    return occupations;
  }

  /** Two origins are equal if they own the same skills as surely and held the same occupations. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Origin origin
        && Arrays.equals(skills, origin.skills)
        && Arrays.equals(strengths, origin.strengths)
        && Arrays.equals(levels, origin.levels)
        && occupations.equals(origin.occupations);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(skills) + occupations.hashCode();
  }
}
