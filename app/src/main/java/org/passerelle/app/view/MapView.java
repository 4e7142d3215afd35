package org.passerelle.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How all occupations lie to each other.
 *
 * @param seed decides what is left to chance
 * @param modularity of the clusters, below 1
 * @param clusters of two occupations or more, the largest first
 * @param alone how many occupations are in no cluster
 * @param places of all occupations, in the order of the reference
 * @param highlight the occupation to look at, null if none was asked for
 */
public record MapView(
    long seed,
    double modularity,
    List<ClusterView> clusters,
    int alone,
    List<PlaceView> places,
    @Nullable PlaceView highlight) {
  /** The same map with an occupation to look at. */
  public MapView lookingAt(int occupation) {
    return new MapView(seed, modularity, clusters, alone, places, places.get(occupation));
  }

  /** The name of the cluster of a place; empty if it is in none. */
  public String cluster(PlaceView place) {
    return place.cluster() == 0 ? "" : clusters.get(place.cluster() - 1).name();
  }

  /**
   * Occupations that are more alike to each other than to others.
   *
   * @param number from 1
   * @param name its most telling skills
   * @param skills the same one by one
   * @param size how many occupations there are in it
   * @param typical the most typical of them
   * @param x the middle of its places
   * @param y the same
   */
  public record ClusterView(
      int number,
      String name,
      List<SkillView> skills,
      int size,
      List<OccupationView> typical,
      double x,
      double y) {}

  /**
   * Where an occupation lies.
   *
   * @param cluster the number of its cluster, 0 if it is in none
   * @param x to the right, 0 to 1
   * @param y to the bottom, 0 to 1
   */
  public record PlaceView(String code, String title, int cluster, double x, double y) {}
}
