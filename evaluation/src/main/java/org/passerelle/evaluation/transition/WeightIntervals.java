package org.passerelle.evaluation.transition;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.passerelle.engine.transition.signal.Signal;
import org.passerelle.evaluation.benchmark.AlignedTable;
import org.passerelle.reference.Reference;

/**
 * How sure the weights of signals are: they are learned again and again from origins drawn with
 * replacement (cluster bootstrap; Efron and Tibshirani 1993). A weight is the rise of a signal's
 * curve from its lowest to its highest point, in log-odds.
 */
public final class WeightIntervals {
  private static final long SEED = 7;
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private WeightIntervals() {}

  /** Prints for each signal and both readings the weight and the middle nine tenths of draws. */
  public static void run(Path folder, int draws, Reference reference, PrintStream out) {
    LearningSets sets = LearningSets.read(folder, reference);
    double[][] judged = weights(sets, draws, all -> all.judged(LearningSets.NONE));
    double[][] practised = weights(sets, draws, all -> all.practised(LearningSets.NONE));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("signal", "judged", "5 %", "95 %", "practised", "5 %", "95 %"));
    for (Signal signal : Signal.all()) {
      List<String> row = new ArrayList<>(List.of(signal.name().toLowerCase(Locale.ROOT)));
      for (double[][] weights : List.of(judged, practised)) {
        double[] drawn =
            IntStream.rangeClosed(1, draws)
                .mapToDouble(draw -> weights[draw][signal.number()])
                .sorted()
                .toArray();
        row.add(number(weights[0][signal.number()]));
        row.add(number(Measures.quantile(drawn, LOW)));
        row.add(number(Measures.quantile(drawn, HIGH)));
      }
      rows.add(row);
    }
    AlignedTable.print(out, rows);
  }

  private interface Fit {
    MonotoneFit of(LearningSets sets);
  }

  /** By draw, the first of which is the sets as they are, and by signal. */
  private static double[][] weights(LearningSets sets, int draws, Fit fit) {
    return IntStream.rangeClosed(0, draws)
        .parallel()
        .mapToObj(
            draw -> rises(fit.of(draw == 0 ? sets : sets.drawn(new SplittableRandom(SEED + draw)))))
        .toArray(double[][]::new);
  }

  private static double[] rises(MonotoneFit fit) {
    return Signal.all().stream()
        .mapToDouble(signal -> {
          List<double[]> curve = fit.curve(signal.number());
          return curve.isEmpty() ? 0 : curve.getLast()[1] - curve.getFirst()[1];
        })
        .toArray();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
