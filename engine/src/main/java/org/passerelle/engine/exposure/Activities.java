package org.passerelle.engine.exposure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Crosswalk;
import org.passerelle.reference.Directness;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Figures.Series;
import org.passerelle.reference.Reference;
import org.passerelle.reference.SparseRows;
import org.passerelle.reference.WorkActivities;

/**
 * What each work activity is exposed to, and which activities an occupation is made of.
 *
 * <p>Microsoft Research (2025) scores an occupation as the sum over its activities of weight times
 * (share of conversations >= {@value #SEEN}) times completion times scope, the mean of what was
 * asked for and of what the assistant did; from the same numbers by activity, the same sum gives
 * the published score, and the part of each activity in it.
 */
final class Activities {
  /** Activities that come up less often in conversations count as not done by AI. */
  private static final double SEEN = 0.0005;

  private static final String PLACE = "US";

  private final WorkActivities facts;
  private final Crosswalk occupations;
  private final List<ActivityExposure> exposures = new ArrayList<>();

  Activities(Reference reference) {
    facts = reference.workActivities();
    occupations = reference.crosswalk(ClassificationId.SOC2018);
    double[] automation = applicability(reference.figures(), "ai");
    double[] augmentation = applicability(reference.figures(), "user");
    Map<Integer, Double> learning = machineLearning(reference);
    for (int activity = 0; activity < facts.classification().size(); activity++) {
      Double effect = learning.get(activity);
      exposures.add(
          new ActivityExposure(
              activity,
              facts.kind(activity),
              automation[activity],
              augmentation[activity],
              effect == null ? OptionalDouble.empty() : OptionalDouble.of(effect)));
    }
  }

  private double[] applicability(Figures figures, String who) {
    double[] shares = byActivity(figures, "ai_activity_share_" + who);
    double[] completion = byActivity(figures, "ai_activity_completion_" + who);
    double[] scope = byActivity(figures, "ai_activity_scope_" + who);
    double[] applicability = new double[shares.length];
    for (int a = 0; a < applicability.length; a++) {
      applicability[a] = shares[a] >= SEEN ? completion[a] * scope[a] : 0;
    }
    return applicability;
  }

  /** 0 where nothing was published: the activity did not come up. */
  private double[] byActivity(Figures figures, String measure) {
    double[] values = new double[facts.classification().size()];
    for (Series series : figures.everySeries(figures.measure(measure), PLACE)) {
      values[series.family().index()] = series.points().getLast().value();
    }
    return values;
  }

  /**
   * The mean over the detailed activities below each intermediate one of what Nesta's sum over all
   * occupations is for one occupation.
   */
  private Map<Integer, Double> machineLearning(Reference reference) {
    Figures figures = reference.figures();
    SparseRows holders = reference.onetContent().activities().transpose();
    Map<Integer, List<Double>> effects = new TreeMap<>();
    for (Series series : figures.everySeries(figures.measure("sml_impact"), PLACE)) {
      int holding = holders.degree(series.family().index());
      String code = series.family().code();
      String activity = code.substring(0, code.lastIndexOf('.'));
      if (holding > 0) {
        facts
            .classification()
            .find(activity)
            .ifPresent(a ->
                effects
                    .computeIfAbsent(a, x -> new ArrayList<>())
                    .add(series.points().getLast().value() / holding));
      }
    }
    Map<Integer, Double> means = new HashMap<>();
    effects.forEach((activity, all) ->
        means.put(activity, all.stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
    return means;
  }

  ActivityExposure exposure(int activity) {
    return exposures.get(activity);
  }

  WorkActivities facts() {
    return facts;
  }

  /**
   * The activities of an occupation and their parts in it, the sum of which is 1; empty if no
   * American occupation that it is linked to has any.
   */
  Map<Integer, Double> shares(int occupation) {
    Map<Integer, Double> shares = new TreeMap<>();
    double linked = 0;
    for (Crosswalk.Link link : occupations.links(occupation)) {
      int from = facts.rows().offsets()[link.target()];
      int to = facts.rows().offsets()[link.target() + 1];
      double whole = 0;
      for (int i = from; i < to; i++) {
        whole += facts.weight(i);
      }
      if (whole > 0) {
        linked += link.weight();
        for (int i = from; i < to; i++) {
          shares.merge(
              facts.rows().targets()[i], link.weight() * facts.weight(i) / whole, Double::sum);
        }
      }
    }
    double whole = linked;
    shares.replaceAll((activity, share) -> share / whole);
    return shares;
  }

  /** How directly an occupation reaches those that the shares were published for. */
  Directness directness(int occupation) {
    return occupations.links(occupation).stream()
        .map(Crosswalk.Link::directness)
        .reduce(Directness.EXACT, Directness::or);
  }
}
