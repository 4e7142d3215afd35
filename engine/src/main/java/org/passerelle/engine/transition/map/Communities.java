package org.passerelle.engine.transition.map;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Communities of a graph by the Leiden algorithm (Traag, Waltman and van Eck 2019), which raises
 * the modularity (Newman 2004; with a resolution as Reichardt and Bornholdt 2006):
 *
 * <p>{@code Q = 1/2m * sum over pairs in the same community of (w_ij - resolution * k_i k_j / 2m)}
 *
 * <p>Nodes move to the community that gains most until none gains (Blondel et al. 2008, here with a
 * queue). Each community is then built again from single nodes, inside its own bounds: the parts
 * that come out are connected, which the communities of Louvain need not be. The parts are the
 * nodes of the next round. Parts join where they gain most; the original draws among the gains.
 */
final class Communities {
  private final double resolution;
  private final SplittableRandom random;

  private Communities(double resolution, SplittableRandom random) {
    this.resolution = resolution;
    this.random = random;
  }

  /**
   * Finds communities.
   *
   * @param resolution higher for more and smaller communities; 1 is plain modularity
   * @param starts how often to begin anew with nodes in another order; the best is kept
   * @return the community of each node, numbered from 0 in the order of their first nodes
   */
  static int[] find(Graph graph, double resolution, int starts, SplittableRandom random) {
    int[] best = IntStream.range(0, graph.size()).toArray();
    double highest = Double.NEGATIVE_INFINITY;
    for (int start = 0; start < starts && graph.total() > 0; start++) {
      int[] found = new Communities(resolution, random.split()).run(graph);
      double modularity = modularity(graph, found, resolution);
      if (modularity > highest) {
        highest = modularity;
        best = found;
      }
    }
    return best;
  }

  /** The modularity of a partition; 0 for a graph without edges. */
  static double modularity(Graph graph, int[] communities, double resolution) {
    double total = graph.total();
    if (total == 0) {
      return 0;
    }
    double inside = 0;
    double[] strengths = new double[Arrays.stream(communities).max().orElse(0) + 1];
    for (int node = 0; node < graph.size(); node++) {
      strengths[communities[node]] += graph.strength(node);
      for (int edge = graph.begin(node); edge < graph.end(node); edge++) {
        inside += communities[node] == communities[graph.target(edge)] ? graph.weight(edge) : 0;
      }
    }
    double expected = Arrays.stream(strengths).map(s -> s * s).sum() / total;
    return (inside - resolution * expected) / total;
  }

  private int[] run(Graph whole) {
    Graph graph = whole;
    int[] nodeOf = IntStream.range(0, whole.size()).toArray();
    int[] communities = nodeOf.clone();
    while (true) {
      communities = numbered(moved(graph, communities));
      int[] parts = numbered(refined(graph, communities));
      int count = Arrays.stream(parts).max().orElse(-1) + 1;
      if (count == graph.size()) {
        break;
      }
      int[] ofParts = new int[count];
      for (int node = 0; node < graph.size(); node++) {
        ofParts[parts[node]] = communities[node];
      }
      for (int node = 0; node < nodeOf.length; node++) {
        nodeOf[node] = parts[nodeOf[node]];
      }
      graph = graph.merged(parts, count);
      communities = ofParts;
    }
    int[] last = communities;
    return numbered(Arrays.stream(nodeOf).map(node -> last[node]).toArray());
  }

  /** Moves each node to where it gains most, and looks at its neighbours again if it moved. */
  private int[] moved(Graph graph, int[] start) {
    int size = graph.size();
    double perStrength = resolution / graph.total();
    int[] communities = start.clone();
    double[] strengths = new double[size];
    for (int node = 0; node < size; node++) {
      strengths[communities[node]] += graph.strength(node);
    }
    double[] ties = new double[size];
    int[] queue = shuffled(size);
    boolean[] isQueued = new boolean[size];
    Arrays.fill(isQueued, true);
    int head = 0;
    for (int left = size; left > 0; left--) {
      int node = queue[head];
      head = (head + 1) % size;
      isQueued[node] = false;
      int own = communities[node];
      double strength = graph.strength(node);
      strengths[own] -= strength;
      ties(graph, node, communities, ties);
      int best = own;
      double highest = ties[own] - perStrength * strength * strengths[own];
      for (int edge = graph.begin(node); edge < graph.end(node); edge++) {
        int other = communities[graph.target(edge)];
        double gain = ties[other] - perStrength * strength * strengths[other];
        if (gain > highest + TINY) {
          highest = gain;
          best = other;
        }
      }
      clear(graph, node, communities, ties);
      strengths[best] += strength;
      communities[node] = best;
      for (int edge = graph.begin(node); best != own && edge < graph.end(node); edge++) {
        int near = graph.target(edge);
        if (!isQueued[near] && communities[near] != best) {
          isQueued[near] = true;
          queue[(head + left - 1) % size] = near;
          left++;
        }
      }
    }
    return communities;
  }

  /** Gains below this are rounding. */
  private static final double TINY = 1e-12;

  /** Builds each community again from single nodes. */
  private int[] refined(Graph graph, int[] communities) {
    int size = graph.size();
    double perStrength = resolution / graph.total();
    int[] parts = IntStream.range(0, size).toArray();
    boolean[] isAlone = new boolean[size];
    Arrays.fill(isAlone, true);
    double[] whole = new double[size];
    double[] strengths = new double[size];
    double[] outward = new double[size];
    for (int node = 0; node < size; node++) {
      whole[communities[node]] += graph.strength(node);
      strengths[node] = graph.strength(node);
      for (int edge = graph.begin(node); edge < graph.end(node); edge++) {
        boolean isInside = communities[graph.target(edge)] == communities[node];
        outward[node] += isInside ? graph.weight(edge) : 0;
      }
    }
    double[] ties = new double[size];
    for (int node : shuffled(size)) {
      double rest = whole[communities[node]] - graph.strength(node);
      if (!isAlone[node] || outward[node] < perStrength * graph.strength(node) * rest) {
        continue;
      }
      ties(graph, node, parts, ties);
      int best = node;
      double highest = 0;
      for (int edge = graph.begin(node); edge < graph.end(node); edge++) {
        int near = graph.target(edge);
        int part = parts[near];
        double gain = ties[part] - perStrength * graph.strength(node) * strengths[part];
        double others = whole[communities[node]] - strengths[part];
        if (communities[near] == communities[node]
            && gain > highest + TINY
            && outward[part] >= perStrength * strengths[part] * others) {
          highest = gain;
          best = part;
        }
      }
      if (best != node) {
        // What ties the joined part to the rest: the ties of both, without those between them.
        outward[best] += outward[node] - 2 * ties[best];
        strengths[best] += strengths[node];
        isAlone[best] = false;
      }
      clear(graph, node, parts, ties);
      parts[node] = best;
    }
    return parts;
  }

  /** Adds up the weights from a node to each community of its neighbours. */
  private static void ties(Graph graph, int node, int[] communities, double[] ties) {
    for (int edge = graph.begin(node); edge < graph.end(node); edge++) {
      ties[communities[graph.target(edge)]] += graph.weight(edge);
    }
  }

  private static void clear(Graph graph, int node, int[] communities, double[] ties) {
    for (int edge = graph.begin(node); edge < graph.end(node); edge++) {
      ties[communities[graph.target(edge)]] = 0;
    }
  }

  private int[] shuffled(int size) {
    int[] order = IntStream.range(0, size).toArray();
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
    return order;
  }

  /** The same groups, numbered from 0 in the order of their first nodes. */
  private static int[] numbered(int[] groups) {
    int[] numbers = new int[groups.length];
    Arrays.fill(numbers, -1);
    int[] result = new int[groups.length];
    int next = 0;
    for (int node = 0; node < groups.length; node++) {
      if (numbers[groups[node]] < 0) {
        numbers[groups[node]] = next++;
      }
      result[node] = numbers[groups[node]];
    }
    return result;
  }
}
