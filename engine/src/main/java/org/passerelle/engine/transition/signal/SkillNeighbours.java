package org.passerelle.engine.transition.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.engine.linking.Embedding;
import org.passerelle.engine.linking.Words;
import org.passerelle.reference.Labels;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/**
 * How near skills are in meaning. A skill that is not owned counts by its nearest owned one, with
 * the strength max(0, (cos - {@value #LEAST}) / (1 - {@value #LEAST})), where cos is the cosine of
 * the skills' preferred names, French and English, in our word vectors, less what all skills have
 * in common. A skill is as near to itself as can be: 1.
 *
 * <p>A skill's neighbours are found when they are first asked for and kept; to find all takes a
 * pass over all pairs.
 */
public final class SkillNeighbours {
  /** The cosine from which one skill stands in for a part of another. */
  public static final double LEAST = 0.5;

  /** The skills near to one, itself first, and how near each is, above 0 to 1. */
  public static final class Row {
    private final int[] skills;
    private final float[] strengths;

    Row(int[] skills, float[] strengths) {
      this.skills = skills;
      this.strengths = strengths;
    }

    public int size() {
      return skills.length;
    }

    public int skill(int place) {
      return skills[place];
    }

    public float strength(int place) {
      return strengths[place];
    }
  }

  private static final int BLOCK = 64;

  private final int size;
  private final int dimensions;

  /** Unit vectors, by skill. */
  private final float[] vectors;

  /** The same by dimension, for one skill is compared with all. */
  private final float[][] columns;

  private final @Nullable Row[] rows;

  /** Prepares the vectors. Cost: the words of all preferred names. */
  public SkillNeighbours(Reference reference) {
    Embedding embedding = new Embedding(reference.wordVectors());
    size = reference.skills().size();
    dimensions = embedding.dimensions();
    float[][] names = new float[size][];
    List<Labels> labels = new ArrayList<>();
    for (Language language : Language.values()) {
      labels.add(reference.skills().labels(language));
    }
    for (int skill = 0; skill < size; skill++) {
      names[skill] = MeanVector.of(embedding, preferred(labels, skill));
    }
    MeanVector.centre(names);
    vectors = new float[size * dimensions];
    columns = new float[dimensions][size];
    for (int skill = 0; skill < size; skill++) {
      for (int d = 0; d < dimensions; d++) {
        vectors[skill * dimensions + d] = names[skill][d];
        columns[d][skill] = names[skill][d];
      }
    }
    rows = new Row[size];
  }

  private static List<List<String>> preferred(List<Labels> labels, int skill) {
    return labels.stream().map(l -> Words.stems(l.preferred(skill))).toList();
  }

  /** How many skills there are. */
  public int size() {
    return size;
  }

  /** The skills near to one, itself first. */
  public Row of(int skill) {
    Row row = rows[skill];
    if (row == null) {
      // Two threads may find the same; either result will do.
      row = find(skill);
      rows[skill] = row;
    }
    return row;
  }

  /** Finds the neighbours of all skills, on all cores. */
  public void prepareAll() {
    IntStream.range(0, (size + BLOCK - 1) / BLOCK)
        .parallel()
        .forEach(block -> {
          for (int skill = block * BLOCK; skill < Math.min(size, (block + 1) * BLOCK); skill++) {
            of(skill);
          }
        });
  }

  private Row find(int skill) {
    float[] cosines = new float[size];
    for (int d = 0; d < dimensions; d += 4) {
      int from = skill * dimensions + d;
      addFour(d, vectors[from], vectors[from + 1], vectors[from + 2], vectors[from + 3], cosines);
    }
    int[] found = new int[size];
    int count = 0;
    found[count++] = skill;
    for (int other = 0; other < size; other++) {
      if (cosines[other] > LEAST && other != skill) {
        found[count++] = other;
      }
    }
    float[] strengths = new float[count];
    strengths[0] = 1;
    for (int i = 1; i < count; i++) {
      strengths[i] = Math.min(1, (float) ((cosines[found[i]] - LEAST) / (1 - LEAST)));
    }
    return new Row(Arrays.copyOf(found, count), strengths);
  }

  /** Four columns at a time, so that the sums are read and written less often. */
  private void addFour(int d, float a, float b, float c, float e, float[] sums) {
    float[] ofA = columns[d];
    float[] ofB = columns[d + 1];
    float[] ofC = columns[d + 2];
    float[] ofE = columns[d + 3];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a * ofA[i] + b * ofB[i] + (c * ofC[i] + e * ofE[i]);
    }
  }
}
