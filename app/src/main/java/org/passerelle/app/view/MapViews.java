package org.passerelle.app.view;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.MapView.ClusterView;
import org.passerelle.app.view.MapView.PlaceView;
import org.passerelle.engine.transition.map.OccupationMap;
import org.passerelle.engine.transition.map.OccupationMap.Cluster;
import org.passerelle.engine.transition.map.TellingSkills;

/**
 * Puts a map into words of one language.
 *
 * @param telling what clusters are named after
 */
public record MapViews(Views views, Messages messages, TellingSkills telling) {
  private static final int SKILLS = 2;
  private static final int TYPICAL = 3;

  /** The map, with the occupation to look at if one is given. */
  public MapView of(OccupationMap map, long seed, OptionalInt highlight) {
    List<Cluster> clusters =
        map.clusters().stream().filter(cluster -> cluster.members().size() > 1).toList();
    int[] numbers = new int[map.size()];
    for (Cluster cluster : clusters) {
      cluster.members().forEach(member -> numbers[member] = cluster.number() + 1);
    }
    List<PlaceView> places =
        IntStream.range(0, map.size()).mapToObj(o -> place(map, numbers[o], o)).toList();
    return new MapView(
        seed,
        map.modularity(),
        clusters.stream().map(cluster -> cluster(map, cluster)).toList(),
        (int) Arrays.stream(numbers).filter(number -> number == 0).count(),
        places,
        highlight.isPresent() ? places.get(highlight.getAsInt()) : null);
  }

  private PlaceView place(OccupationMap map, int cluster, int occupation) {
    OccupationView view = views.occupation(occupation);
    return new PlaceView(view.code(), view.title(), cluster, map.x(occupation), map.y(occupation));
  }

  private ClusterView cluster(OccupationMap map, Cluster cluster) {
    List<SkillView> skills =
        telling.of(cluster.members(), SKILLS).stream().map(views::skill).toList();
    return new ClusterView(
        cluster.number() + 1,
        skills.stream()
            .map(SkillView::label)
            .collect(Collectors.joining(messages.text("list.separator"))),
        skills,
        cluster.members().size(),
        map.typical(cluster, TYPICAL).stream().map(views::occupation).toList(),
        median(cluster, map::x),
        median(cluster, map::y));
  }

  /** A few members that lie far off do not move the middle. */
  private static double median(Cluster cluster, IntToDoubleFunction place) {
    double[] places =
        cluster.members().stream().mapToDouble(place::applyAsDouble).sorted().toArray();
    return places[places.length / 2];
  }
}
