package org.passerelle.engine.transition.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/**
 * The slowest waves over the largest connected part of a graph: the leading eigenvectors of its
 * random walk after the constant one (Laplacian eigenmaps; Belkin and Niyogi 2003), by power
 * iteration. Other parts stay near 0.
 */
final class Waves {
  private static final int ROUNDS = 200;

  /** The spread that t-SNE begins with. */
  private static final double SPREAD = 1e-2;

  private final Graph graph;
  private final SplittableRandom random;
  private final boolean[] isInside;
  private final List<double[]> earlier = new ArrayList<>();

  Waves(Graph graph, SplittableRandom random) {
    this.graph = graph;
    this.random = random;
    this.isInside = largestPart(graph);
    earlier.add(vector(node -> isInside[node] ? Math.sqrt(graph.strength(node)) : 0));
    normalise(earlier.getFirst());
  }

  private double[] vector(IntToDoubleFunction value) {
    double[] vector = new double[graph.size()];
    Arrays.setAll(vector, value);
    return vector;
  }

  /** The next wave as places on a line, of a small spread and with some noise. */
  double[] next() {
    double[] wave = vector(node -> isInside[node] ? random.nextGaussian() : 0);
    for (int round = 0; round < ROUNDS; round++) {
      earlier.forEach(other -> takeOut(other, wave));
      normalise(wave);
      walk(wave);
    }
    earlier.forEach(other -> takeOut(other, wave));
    normalise(wave);
    earlier.add(wave);
    double scale = SPREAD * Math.sqrt(graph.size());
    double[] places =
        vector(node ->
            (graph.strength(node) > 0 ? wave[node] * scale : 0)
                + random.nextGaussian() * SPREAD / 100);
    return places;
  }

  /** Half a step of the random walk, made symmetric; half, so that no wave swings. */
  private void walk(double[] wave) {
    double[] before = wave.clone();
    for (int node = 0; node < wave.length; node++) {
      double sum = 0;
      for (int edge = graph.begin(node); edge < graph.end(node); edge++) {
        int near = graph.target(edge);
        sum += graph.weight(edge) * before[near] / Math.sqrt(graph.strength(near));
      }
      double stepped = graph.strength(node) > 0 ? sum / Math.sqrt(graph.strength(node)) : 0;
      wave[node] = (before[node] + stepped) / 2;
    }
  }

  private static void takeOut(double[] other, double[] wave) {
    double shared = 0;
    for (int i = 0; i < wave.length; i++) {
      shared += other[i] * wave[i];
    }
    for (int i = 0; i < wave.length; i++) {
      wave[i] -= shared * other[i];
    }
  }

  private static void normalise(double[] vector) {
    double length = Math.sqrt(Arrays.stream(vector).map(v -> v * v).sum());
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= length;
    }
  }

  private static boolean[] largestPart(Graph graph) {
    int[] part = new int[graph.size()];
    int[] sizes = new int[graph.size() + 1];
    int parts = 0;
    int[] open = new int[graph.size()];
    for (int start = 0; start < graph.size(); start++) {
      if (part[start] > 0) {
        continue;
      }
      part[start] = ++parts;
      int count = 0;
      open[count++] = start;
      for (int i = 0; i < count; i++) {
        for (int edge = graph.begin(open[i]); edge < graph.end(open[i]); edge++) {
          if (part[graph.target(edge)] == 0) {
            part[graph.target(edge)] = parts;
            open[count++] = graph.target(edge);
          }
        }
      }
      sizes[parts] = count;
    }
    int largest = 0;
    for (int p = 1; p <= parts; p++) {
      largest = sizes[p] > sizes[largest] ? p : largest;
    }
    boolean[] isInside = new boolean[graph.size()];
    for (int node = 0; node < isInside.length; node++) {
      isInside[node] = part[node] == largest;
    }
    return isInside;
  }
}
