package org.passerelle.engine.transition.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * An undirected graph with weights, as compressed sparse rows; each edge stands in the rows of both
 * its ends.
 */
final class Graph {
  private final int[] offsets;
  private final int[] targets;
  private final double[] weights;

  /** The weight of all edges of a node; an edge to itself counts twice. */
  private final double[] strengths;

  private Graph(int[] offsets, int[] targets, double[] weights, double[] strengths) {
    this.offsets = offsets;
    this.targets = targets;
    this.weights = weights;
    this.strengths = strengths;
  }

  /**
   * The graph of nearest neighbours: two things are linked if one of them is among the nearest of
   * the other; the weight is half of the sum of the similarities of those directions in which this
   * is so. Neighbours that both choose each other thus are tied twice as strongly.
   *
   * @param neighbours how many of the nearest of each thing are looked at
   */
  static Graph nearest(int size, int neighbours, Similarity similarity) {
    float[] row = new float[size];
    Graph.Builder builder = new Builder(size);
    for (int origin = 0; origin < size; origin++) {
      similarity.compute(origin, row);
      for (int near : Nearest.of(row, origin, neighbours)) {
        builder.add(origin, near, row[near] / 2.0);
      }
    }
    return builder.graph();
  }

  int size() {
    return strengths.length;
  }

  int begin(int node) {
    return offsets[node];
  }

  int end(int node) {
    return offsets[node + 1];
  }

  int target(int edge) {
    return targets[edge];
  }

  double weight(int edge) {
    return weights[edge];
  }

  boolean hasEdge(int a, int b) {
    return Arrays.binarySearch(targets, begin(a), end(a), b) >= 0;
  }

  int degree(int node) {
    return offsets[node + 1] - offsets[node];
  }

  double strength(int node) {
    return strengths[node];
  }

  /** Twice the weight of all edges. */
  double total() {
    return Arrays.stream(strengths).sum();
  }

  /**
   * One node for each group of nodes; edges between groups are added up, edges inside are kept in
   * the strength alone.
   */
  Graph merged(int[] groups, int count) {
    Builder builder = new Builder(count);
    double[] sums = new double[count];
    for (int node = 0; node < size(); node++) {
      sums[groups[node]] += strengths[node];
      for (int edge = begin(node); edge < end(node); edge++) {
        if (node < targets[edge] && groups[node] != groups[targets[edge]]) {
          builder.add(groups[node], groups[targets[edge]], weights[edge]);
        }
      }
    }
    Graph graph = builder.graph();
    return new Graph(graph.offsets, graph.targets, graph.weights, sums);
  }

  /** Gathers edges; an edge that is added again grows. */
  static final class Builder {
    private final Map<Integer, Map<Integer, Double>> rows = new HashMap<>();
    private final int size;

    Builder(int size) {
      this.size = size;
    }

    void add(int a, int b, double weight) {
      rows.computeIfAbsent(a, node -> new TreeMap<>()).merge(b, weight, Double::sum);
      rows.computeIfAbsent(b, node -> new TreeMap<>()).merge(a, weight, Double::sum);
    }

    Graph graph() {
      int[] offsets = new int[size + 1];
      for (int node = 0; node < size; node++) {
        offsets[node + 1] = offsets[node] + rows.getOrDefault(node, Map.of()).size();
      }
      int[] targets = new int[offsets[size]];
      double[] weights = new double[offsets[size]];
      double[] strengths = new double[size];
      for (int node = 0; node < size; node++) {
        int edge = offsets[node];
        for (Map.Entry<Integer, Double> entry : rows.getOrDefault(node, Map.of()).entrySet()) {
          targets[edge] = entry.getKey();
          weights[edge++] = entry.getValue();
          strengths[node] += entry.getValue();
        }
      }
      return new Graph(offsets, targets, weights, strengths);
    }
  }
}
