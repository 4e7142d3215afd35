package org.passerelle.engine.transition.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A map of occupations: which ones form a cluster, and where each lies in the plane.
 *
 * <p>Both rest on the graph of the {@value #NEIGHBOURS} nearest neighbours by a similarity.
 * Clusters are its communities ({@link Communities}); the plane is drawn by t-SNE ({@link Layout}).
 * The same similarities and the same seed give the same map, to the last digit.
 */
public final class OccupationMap {
  /** How many of the nearest occupations of each are looked at. */
  public static final int NEIGHBOURS = 15;

  /** Plain modularity. */
  private static final double RESOLUTION = 1;

  private static final int STARTS = 10;

  private final Graph graph;
  private final int[] communities;
  private final List<Cluster> clusters;
  private final double[] x;
  private final double[] y;

  private OccupationMap(Graph graph, SplittableRandom random) {
    this.graph = graph;
    this.communities = Communities.find(graph, RESOLUTION, STARTS, random.split());
    this.clusters = clusters(graph, communities);
    double[][] places = Layout.of(graph, random.split());
    this.x = places[0];
    this.y = places[1];
    Frame.fit(x, y, node -> graph.degree(node) > 0);
  }

  /**
   * Occupations that are more alike to each other than to others.
   *
   * @param number its place in the list of clusters, from 0
   * @param members their occupations, the most typical first: those that are most tied to the
   *     others of the cluster
   */
  public record Cluster(int number, List<Integer> members) {
    /** Members as given. */
    public Cluster {
      members = List.copyOf(members);
    }
  }

  /**
   * Draws a map.
   *
   * @param size how many occupations there are
   * @param similarity how alike they are
   * @param seed decides what is left to chance
   */
  public static OccupationMap draw(int size, Similarity similarity, long seed) {
    return new OccupationMap(
        Graph.nearest(size, NEIGHBOURS, similarity), new SplittableRandom(seed));
  }

  private static List<Cluster> clusters(Graph graph, int[] communities) {
    double[] ties = new double[graph.size()];
    for (int node = 0; node < graph.size(); node++) {
      for (int edge = graph.begin(node); edge < graph.end(node); edge++) {
        boolean isInside = communities[node] == communities[graph.target(edge)];
        ties[node] += isInside ? graph.weight(edge) : 0;
      }
    }
    int count = Arrays.stream(communities).max().orElse(-1) + 1;
    List<List<Integer>> members =
        IntStream.range(0, count)
            .mapToObj(community ->
                IntStream.range(0, graph.size())
                    .filter(node -> communities[node] == community)
                    .boxed()
                    .sorted(Comparator.comparingDouble(node -> -ties[node]))
                    .toList())
            .sorted(Comparator.comparingInt(list -> -list.size()))
            .toList();
    return IntStream.range(0, count).mapToObj(i -> new Cluster(i, members.get(i))).toList();
  }

  /** How many occupations there are. */
  public int size() {
    return x.length;
  }

  /** All clusters, the largest first. Each occupation is in one of them. */
  public List<Cluster> clusters() {
    return clusters;
  }

  /**
   * The most typical members of a cluster, no two of them among each other's nearest, so that they
   * show its breadth.
   *
   * @param most how many at most
   */
  public List<Integer> typical(Cluster cluster, int most) {
    List<Integer> typical = new ArrayList<>();
    for (int member : cluster.members()) {
      if (typical.size() < most && typical.stream().noneMatch(t -> graph.hasEdge(t, member))) {
        typical.add(member);
      }
    }
    return List.copyOf(typical);
  }

  /** How far an occupation lies to the right, 0 to 1. */
  public double x(int occupation) {
    return x[occupation];
  }

  /** How far an occupation lies to the bottom, 0 to 1. */
  public double y(int occupation) {
    return y[occupation];
  }

  /**
   * The modularity of the clusters, below 1: the share of the weight of the graph that lies inside
   * of clusters, less what would lie there by chance (Newman 2004; resolution 1).
   */
  public double modularity() {
    return Communities.modularity(graph, communities, RESOLUTION);
  }

  /**
   * The mean share of the nearest neighbours of an occupation that are also near it in the plane,
   * over the occupations that have a neighbour; 0 if none has.
   *
   * @param near how many of the most alike of each occupation are looked for
   * @param places among how many of the nearest in the plane
   */
  public double neighboursKept(int near, int places, Similarity similarity) {
    float[] alike = new float[size()];
    float[] closeness = new float[size()];
    double sum = 0;
    int counted = 0;
    for (int origin = 0; origin < size(); origin++) {
      similarity.compute(origin, alike);
      int[] nearest = Nearest.of(alike, origin, near);
      if (nearest.length == 0) {
        continue;
      }
      for (int i = 0; i < size(); i++) {
        double distance = Math.hypot(x[i] - x[origin], y[i] - y[origin]);
        closeness[i] = (float) (2 - distance);
      }
      int[] around = Nearest.of(closeness, origin, places);
      sum += shared(nearest, around) / (double) nearest.length;
      counted++;
    }
    return counted == 0 ? 0 : sum / counted;
  }

  private static long shared(int[] a, int[] b) {
    return Arrays.stream(a).filter(i -> Arrays.stream(b).anyMatch(j -> j == i)).count();
  }
}
