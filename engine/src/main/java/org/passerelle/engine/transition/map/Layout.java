package org.passerelle.engine.transition.map;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Places in the plane for the nodes of a graph, neighbours near each other, by t-SNE (van der
 * Maaten and Hinton 2008) with the repulsion of far points taken together (van der Maaten 2014).
 *
 * <p>The probabilities p_ij are the weights of the graph: each node shares 1 among its neighbours
 * by weight, and p_ij is the mean of both directions, over the number of nodes. In the plane q_ij
 * is in proportion to {@code 1 / (1 + distance^2)}; the places are moved down the gradient of the
 * divergence of q from p. The start is the graph's slowest waves ({@link Waves}), which puts whole
 * regions where they belong (Kobak and Linderman 2021).
 */
final class Layout {
  private static final int ROUNDS = 350;

  /** Rounds in which attraction is exaggerated, so that clusters form. */
  private static final int EARLY = 100;

  private static final double EXAGGERATION = 12;

  private final Graph graph;
  private final double[] x;
  private final double[] y;
  private final double[] attraction;

  private Layout(Graph graph, SplittableRandom random) {
    this.graph = graph;
    Waves waves = new Waves(graph, random);
    this.x = waves.next();
    this.y = waves.next();
    this.attraction = attraction(graph);
  }

  /**
   * Places the nodes.
   *
   * @return x of each node, then y of each node; the centre is 0, the unit has no meaning
   */
  static double[][] of(Graph graph, SplittableRandom random) {
    Layout layout = new Layout(graph, random);
    if (graph.size() > 1) {
      layout.run();
    }
    return new double[][] {layout.x, layout.y};
  }

  /** p_ij by the edges of the graph. */
  private static double[] attraction(Graph graph) {
    double[] attraction = new double[graph.size() == 0 ? 0 : graph.end(graph.size() - 1)];
    for (int node = 0; node < graph.size(); node++) {
      for (int edge = graph.begin(node); edge < graph.end(node); edge++) {
        double mean = 1 / graph.strength(node) + 1 / graph.strength(graph.target(edge));
        attraction[edge] = graph.weight(edge) * mean / 2 / graph.size();
      }
    }
    return attraction;
  }

  private void run() {
    int size = graph.size();
    double[] speedX = new double[size];
    double[] speedY = new double[size];
    double[] gainX = ones(size);
    double[] gainY = ones(size);
    double[] slopeX = new double[size];
    double[] slopeY = new double[size];
    Forces forces = new Forces(x, y);
    for (int round = 0; round < ROUNDS; round++) {
      boolean isEarly = round < EARLY;
      slope(forces, isEarly ? EXAGGERATION : 1, slopeX, slopeY);
      // Belkina et al. 2019: as many as the points, over the exaggeration.
      double rate = Math.max(size / EXAGGERATION, 1);
      double momentum = isEarly ? 0.5 : 0.8;
      move(x, slopeX, speedX, gainX, rate, momentum);
      move(y, slopeY, speedY, gainY, rate, momentum);
    }
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private void slope(Forces forces, double exaggeration, double[] slopeX, double[] slopeY) {
    forces.gather();
    double sum = 0;
    for (int node = 0; node < graph.size(); node++) {
      forces.on(node);
      slopeX[node] = -forces.forceX();
      slopeY[node] = -forces.forceY();
      sum += forces.kernels();
    }
    for (int node = 0; node < graph.size(); node++) {
      double pullX = 0;
      double pullY = 0;
      for (int edge = graph.begin(node); edge < graph.end(node); edge++) {
        double dx = x[node] - x[graph.target(edge)];
        double dy = y[node] - y[graph.target(edge)];
        double pull = attraction[edge] / (1 + dx * dx + dy * dy);
        pullX += pull * dx;
        pullY += pull * dy;
      }
      slopeX[node] = 4 * (exaggeration * pullX + slopeX[node] / sum);
      slopeY[node] = 4 * (exaggeration * pullY + slopeY[node] / sum);
    }
  }

  /** A step with momentum; a place that keeps its direction goes faster (Jacobs 1988). */
  private static void move(
      double[] places,
      double[] slopes,
      double[] speeds,
      double[] gains,
      double rate,
      double momentum) {
    double mean = 0;
    for (int i = 0; i < places.length; i++) {
      boolean turns = slopes[i] > 0 == speeds[i] > 0;
      gains[i] = Math.max(turns ? gains[i] * 0.8 : gains[i] + 0.2, 0.01);
      speeds[i] = momentum * speeds[i] - rate * gains[i] * slopes[i];
      places[i] += speeds[i];
      mean += places[i] / places.length;
    }
    for (int i = 0; i < places.length; i++) {
      places[i] -= mean;
    }
  }
}
