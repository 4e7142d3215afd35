package org.passerelle.engine.workforce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.exposure.WorkWeek;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Reference;

/**
 * The workers of France as a network of the unit groups of ISCO-08 that ESCO has occupations in:
 * people look for work in a group as far as moves to its occupations are feasible. The weight of a
 * way is the mean feasibility over all pairs of occupations; ways within reach are kept, and at
 * least the {@value #LEAST_WAYS} most feasible of each group. Who works in a group is shared out
 * from the sub-major groups ({@link org.passerelle.engine.exposure.EmploymentShares}).
 */
public final class FrenchWorkforce {
  /** With fewer ways out, occupations drain for reasons that have nothing to do with demand. */
  private static final int LEAST_WAYS = 15;

  private final Exposures exposures;
  private final Figures figures;
  private final Measure freyOsborne;
  private final List<String> codes;
  private final List<List<Integer>> members;
  private final MobilityNetwork network;
  private final Workforce workforce;

  /** Computes all moves and the steady state; takes seconds. */
  public FrenchWorkforce(Reference reference, FeasibleMoves moves, Exposures exposures) {
    this.exposures = exposures;
    this.figures = reference.figures();
    this.freyOsborne = figures.measure("frey_osborne");
    Occupations occupations = reference.occupations();
    TreeMap<String, List<Integer>> groups = new TreeMap<>();
    for (int o = 0; o < occupations.size(); o++) {
      groups.computeIfAbsent(occupations.unitGroup(o), group -> new ArrayList<>()).add(o);
    }
    codes = List.copyOf(groups.keySet());
    members = List.copyOf(groups.values());
    network = network(moves.all());
    double[] employment =
        members.stream()
            .mapToDouble(
                group -> group.stream().mapToDouble(exposures.employment()::thousands).sum())
            .toArray();
    workforce = new Workforce(network, employment, Parameters.monthly());
  }

  private MobilityNetwork network(float[][] moves) {
    MobilityNetwork.Builder builder = MobilityNetwork.builder(codes.size(), Parameters.STAY);
    for (int origin = 0; origin < codes.size(); origin++) {
      double[] feasibility = new double[codes.size()];
      for (int target = 0; target < codes.size(); target++) {
        feasibility[target] = target == origin ? 0 : mean(moves, origin, target);
      }
      List<Integer> order =
          IntStream.range(0, codes.size())
              .boxed()
              .sorted(Comparator.comparingDouble(target -> -feasibility[target]))
              .toList();
      for (int rank = 0; rank < order.size(); rank++) {
        double weight = feasibility[order.get(rank)];
        if (weight > 0 && (rank < LEAST_WAYS || weight >= FeasibleMoves.REACH)) {
          builder.link(origin, order.get(rank), weight);
        }
      }
    }
    return builder.build();
  }

  private double mean(float[][] moves, int origin, int target) {
    double sum = 0;
    for (int from : members.get(origin)) {
      for (int to : members.get(target)) {
        sum += moves[from][to];
      }
    }
    return sum / members.get(origin).size() / members.get(target).size();
  }

  /** The codes of the unit groups, by whose places everything here goes. */
  public List<String> codes() {
    return codes;
  }

  /** The place of the unit group of a code. */
  public int place(String unitGroup) {
    int place = codes.indexOf(unitGroup);
    if (place < 0) {
      throw new IllegalArgumentException("no unit group of ESCO: " + unitGroup);
    }
    return place;
  }

  public MobilityNetwork network() {
    return network;
  }

  public Workforce workforce() {
    return workforce;
  }

  /**
   * The share of the hours of each unit group that is automated: the mean over its occupations; of
   * a group that no study covers, the mean of all groups.
   */
  public double[] shocks(Shock shock) {
    double[] shocks = new double[codes.size()];
    for (int group = 0; group < shocks.length; group++) {
      shocks[group] =
          members.get(group).stream()
              .mapToDouble(occupation -> shock(shock, occupation))
              .filter(value -> !Double.isNaN(value))
              .average()
              .orElse(Double.NaN);
    }
    double mean = Arrays.stream(shocks).filter(value -> !Double.isNaN(value)).average().orElse(0);
    return Arrays.stream(shocks).map(value -> Double.isNaN(value) ? mean : value).toArray();
  }

  private double shock(Shock shock, int occupation) {
    return switch (shock) {
      case COMPUTERISATION ->
          figures.find(freyOsborne, occupation).map(Figure::value).orElse(Double.NaN);
      case AI -> exposures.week(occupation).map(WorkWeek::automation).orElse(Double.NaN);
      case AI_AND_HELP -> exposures.week(occupation).map(WorkWeek::withHelp).orElse(Double.NaN);
    };
  }
}
