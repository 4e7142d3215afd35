package org.passerelle.engine.transition.signal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.passerelle.reference.Reference;

/**
 * What can be measured of the moves from an origin to every occupation. Signals that an origin
 * lacks, or that the facts do not give, are {@code NaN}.
 */
public final class Signals {
  /** The signals that are the same for all members of a family of O*NET. */
  static final Set<Signal> OF_FAMILIES =
      EnumSet.of(
          Signal.DETAILED_ACTIVITIES,
          Signal.INTERMEDIATE_ACTIVITIES,
          Signal.WORK_ACTIVITIES,
          Signal.KNOWLEDGE,
          Signal.ABILITIES,
          Signal.BASIC_SKILLS,
          Signal.TECHNOLOGY,
          Signal.INTERESTS,
          Signal.WORK_VALUES,
          Signal.ONET_TITLES,
          Signal.ONET_TITLE_WORDS,
          Signal.KNOWLEDGE_REACHED,
          Signal.BASIC_SKILLS_REACHED,
          Signal.PLAIN_KNOWLEDGE,
          Signal.PLAIN_SKILLS,
          Signal.PLAIN_ABILITIES);

  private final int size;
  private final OnetFamilies families;
  private final FamilySignals familySignals;
  private final SkillSignals skillSignals;
  private final NameSignals nameSignals;
  private final OccupationSignals occupationSignals;
  private final SkillNeighbours neighbours;

  /** Reads what the signals need. Cost: a pass over all names and links, about a second. */
  public Signals(Reference reference) {
    size = reference.occupations().size();
    families = new OnetFamilies(reference);
    familySignals = new FamilySignals(reference, families);
    Preparation preparation = new Preparation(reference);
    neighbours = new SkillNeighbours(reference);
    skillSignals = new SkillSignals(reference, preparation, neighbours);
    nameSignals = new NameSignals(reference);
    occupationSignals = new OccupationSignals(reference, preparation);
  }

  /** How many occupations there are. */
  public int size() {
    return size;
  }

  /** The signals that compare requirements. */
  public SkillSignals skills() {
    return skillSignals;
  }

  /** Which skills are near to which. */
  public SkillNeighbours neighbours() {
    return neighbours;
  }

  /**
   * All signals of the moves from an origin. Of several occupations that were held, the one that
   * makes a signal highest counts.
   *
   * @return a value from 0 to 1, or {@code NaN}. Shape: signals x occupations
   */
  public float[][] of(Origin origin) {
    return withFamilies(origin, ofOccupations(origin));
  }

  /** Writes the signals of families into those that differ between the members of a family. */
  float[][] withFamilies(Origin origin, float[][] row) {
    for (Signal signal : OF_FAMILIES) {
      Arrays.fill(row[signal.number()], Float.NaN);
      for (int held : origin.occupations()) {
        int family = families.of(held);
        if (family >= 0) {
          spread(familySignals.row(family)[signal.number()], row[signal.number()]);
        }
      }
    }
    return row;
  }

  private void spread(float[] ofFamilies, float[] ofOccupations) {
    for (int o = 0; o < ofOccupations.length; o++) {
      int family = families.of(o);
      if (family >= 0) {
        ofOccupations[o] = higher(ofOccupations[o], ofFamilies[family]);
      }
    }
  }

  /** The signals that differ between the members of a family; the others are left at 0. */
  float[][] ofOccupations(Origin origin) {
    float[][] row = new float[Signal.all().size()][size];
    skillSignals.write(origin, row);
    occupationSignals.writeTargets(row);
    boolean isFirst = true;
    for (int held : origin.occupations()) {
      if (isFirst) {
        ofHeld(held, row);
        isFirst = false;
      } else {
        float[][] other = new float[row.length][size];
        ofHeld(held, other);
        keepHigher(other, row);
      }
    }
    if (isFirst) {
      for (Signal signal : Signal.values()) {
        if (signal.isOfOccupationsHeld()) {
          Arrays.fill(row[signal.number()], Float.NaN);
        }
      }
    }
    return row;
  }

  private void ofHeld(int held, float[][] row) {
    nameSignals.write(held, row);
    occupationSignals.write(held, row);
  }

  private static void keepHigher(float[][] other, float[][] row) {
    for (Signal signal : Signal.values()) {
      if (signal.isOfOccupationsHeld()) {
        for (int o = 0; o < row[signal.number()].length; o++) {
          row[signal.number()][o] = higher(row[signal.number()][o], other[signal.number()][o]);
        }
      }
    }
  }

  private static float higher(float a, float b) {
    if (Float.isNaN(a)) {
      return b;
    }
    return Float.isNaN(b) ? a : Math.max(a, b);
  }

  /** Prepares what is else prepared for each origin when it is asked for, on all cores. */
  public void prepareAll() {
    neighbours.prepareAll();
    IntStream.range(0, families.size()).parallel().forEach(familySignals::row);
  }

  /** The signals between families, from one to all. Shape: signals x families. */
  float[][] ofFamily(int family) {
    return familySignals.row(family);
  }

  /** The family of an occupation, or -1. */
  int family(int occupation) {
    return families.of(occupation);
  }

  /** How many families there are. */
  int families() {
    return families.size();
  }
}
