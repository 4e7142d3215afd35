package org.passerelle.evaluation.transition;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.passerelle.engine.transition.signal.Signal;
import org.passerelle.evaluation.benchmark.AlignedTable;
import org.passerelle.evaluation.transition.HeldOut.By;
import org.passerelle.reference.Reference;

/**
 * What each kind of signal adds: the weights are learned anew without it, and with it alone, and
 * measured on origins that were held out.
 */
public final class TransitionAblation {
  private TransitionAblation() {}

  private record Variant(String name, Predicate<Signal> unknown) {}

  /** Prints a row for all signals, for all but one kind, and for one kind alone. */
  public static void run(Path folder, Reference reference, PrintStream out) {
    LearningSets sets = LearningSets.read(folder, reference);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "signals",
            "judged: Spearman",
            "AUC",
            "batch 1",
            "practised: related MAP",
            "changers MAP",
            "flows AUC"));
    variants().parallel().map(variant -> row(sets, variant)).forEachOrdered(rows::add);
    AlignedTable.print(out, rows);
  }

  private static Stream<Variant> variants() {
    Stream<Variant> without =
        Stream.of(Signal.Kind.values())
            .map(kind -> new Variant("without " + name(kind), signal -> signal.kind() == kind));
    Stream<Variant> alone =
        Stream.of(Signal.Kind.values())
            .map(kind -> new Variant(name(kind) + " alone", signal -> signal.kind() != kind));
    return Stream.concat(
        Stream.of(new Variant("all", signal -> false)), Stream.concat(without, alone));
  }

  private static String name(Signal.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> row(LearningSets sets, Variant variant) {
    HeldOut held = new HeldOut(sets.without(variant.unknown()), part -> {});
    RatingScores ratings = held.ratings(By.JUDGED);
    return List.of(
        variant.name(),
        number(ratings.spearman()),
        number(ratings.auc()),
        number(held.ratings(By.JUDGED, 1).spearman()),
        sets.related().isEmpty() ? "-" : number(held.related(By.PRACTISED).averagePrecision()),
        sets.changers().isEmpty() ? "-" : number(held.changers(By.PRACTISED).averagePrecision()),
        number(held.flows(By.PRACTISED).gravityPooled()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
