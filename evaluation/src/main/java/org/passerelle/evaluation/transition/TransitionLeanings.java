package org.passerelle.evaluation.transition;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.evaluation.benchmark.AlignedTable;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Reference;

/**
 * Where the scores lean: how many ways lead out of and into occupations of a kind, and how feasible
 * the best are; by ISCO-08 major group, by O*NET's job zone, by the share of women.
 */
public final class TransitionLeanings {
  /** So many of the best targets of an origin are looked at. */
  private static final int BEST = 20;

  private TransitionLeanings() {}

  /** Sums over the occupations of a group. */
  private static final class Group {
    private int occupations;
    private double best;
    private double out;
    private double in;
  }

  /** Prints a row for each group. */
  public static void run(Reference reference, PrintStream out) {
    float[][] moves = new FeasibleMoves(reference).all();
    Map<String, Group> groups = new TreeMap<>();
    for (IntFunction<String> grouping :
        List.of(byMajorGroup(reference), byJobZone(reference), byShareOfWomen(reference))) {
      for (int occupation = 0; occupation < moves.length; occupation++) {
        add(
            groups.computeIfAbsent(grouping.apply(occupation), g -> new Group()),
            moves,
            occupation);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("occupations", "number", "mean of 20 best", "ways out", "ways in"));
    groups.forEach((name, group) -> rows.add(row(name, group)));
    AlignedTable.print(out, rows);
  }

  private static void add(Group group, float[][] moves, int occupation) {
    float[] sorted = moves[occupation].clone();
    sorted[occupation] = 0;
    Arrays.sort(sorted);
    for (int i = sorted.length - BEST; i < sorted.length; i++) {
      group.best += sorted[i] / BEST;
    }
    for (int other = 0; other < moves.length; other++) {
      if (other != occupation) {
        group.out += moves[occupation][other] >= FeasibleMoves.REACH ? 1 : 0;
        group.in += moves[other][occupation] >= FeasibleMoves.REACH ? 1 : 0;
      }
    }
    group.occupations++;
  }

  private static List<String> row(String name, Group group) {
    return List.of(
        name,
        Integer.toString(group.occupations),
        String.format(Locale.ROOT, "%.2f", group.best / group.occupations),
        String.format(Locale.ROOT, "%.0f", group.out / group.occupations),
        String.format(Locale.ROOT, "%.0f", group.in / group.occupations));
  }

  private static IntFunction<String> byMajorGroup(Reference reference) {
    return o -> "ISCO-08 major group " + reference.occupations().unitGroup(o).charAt(0);
  }

  private static IntFunction<String> byJobZone(Reference reference) {
    double[] zones = values(reference, "onet_job_zone");
    return o -> "job zone " + (Double.isNaN(zones[o]) ? "not known" : Math.round(zones[o]));
  }

  private static IntFunction<String> byShareOfWomen(Reference reference) {
    double[] shares = values(reference, "dares_women_share");
    return o -> "women " + share(shares[o]);
  }

  private static String share(double percent) {
    if (Double.isNaN(percent)) {
      return "not known";
    }
    return percent < 20
        ? "0 to 20 %"
        : percent < 50 ? "20 to 50 %" : percent < 80 ? "50 to 80 %" : "80 to 100 %";
  }

  private static double[] values(Reference reference, String id) {
    Figures figures = reference.figures();
    var measure = figures.measure(id);
    return figures.values(measure, reference.occupations().size(), figures.homePlace(measure));
  }
}
