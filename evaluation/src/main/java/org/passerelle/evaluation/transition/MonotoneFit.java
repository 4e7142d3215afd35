package org.passerelle.evaluation.transition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Fits an additive logistic model that rises in every signal (Hastie and Tibshirani 1986). Each
 * signal's curve is straight between knots, which are quantiles of the signal, and each stretch
 * rises by an amount that is not negative; a missing signal adds nothing, for every stretch is
 * centred on its mean. Sets of examples share the curves; each has a level and a slope of its own,
 * and its further numbers count linearly. Minimised is the weighted mean log loss of the sets plus
 * a small square penalty, by accelerated projected gradients (Beck and Teboulle 2009) with restarts
 * (O'Donoghue and Candès 2015). The problem is convex for given slopes.
 */
final class MonotoneFit {
  private static final int STRETCHES = 5;
  private static final double PENALTY = 1e-3;
  private static final int ROUNDS = 400;
  private static final int MOST_OF_SAMPLE = 20_000;

  /** A set of examples and how much it counts. */
  record WeightedSet(Examples examples, double weight) {}

  private final double[][] knots;
  private final double[][] means;
  private final double[][] spreads;
  private final double[][] heights;
  private double level;

  private MonotoneFit(int signals) {
    knots = new double[signals][];
    means = new double[signals][];
    spreads = new double[signals][];
    heights = new double[signals][];
  }

  /** What has been prepared of one set: for each example and signal the stretch and the part. */
  private static final class Prepared {
    private final byte[][] stretches;
    private final float[][] parts;
    private final double[] found;
    private final double[][] others;
    private final double weight;
    private double level;
    private double slope = 1;
    private final double[] otherWeights;

    Prepared(WeightedSet set, double[][] knots) {
      Examples examples = set.examples();
      int size = examples.size();
      stretches = new byte[size][knots.length];
      parts = new float[size][knots.length];
      found = new double[size];
      others = new double[size][];
      weight = set.weight();
      for (int i = 0; i < size; i++) {
        found[i] = examples.found(i);
        others[i] = examples.others(i);
        for (int s = 0; s < knots.length; s++) {
          place(examples.signals(i)[s], knots[s], i, s);
        }
      }
      otherWeights = new double[size == 0 ? 0 : others[0].length];
      double mean = Arrays.stream(found).average().orElse(0.5);
      level = Math.log(mean / (1 - mean));
    }

    private void place(float value, double[] knots, int example, int signal) {
      if (Float.isNaN(value) || knots.length < 2) {
        stretches[example][signal] = -1;
        return;
      }
      int stretch = 0;
      while (stretch < knots.length - 2 && value > knots[stretch + 1]) {
        stretch++;
      }
      double width = knots[stretch + 1] - knots[stretch];
      stretches[example][signal] = (byte) stretch;
      parts[example][signal] = (float) Math.min(1, Math.max(0, (value - knots[stretch]) / width));
    }
  }

  /**
   * Fits curves.
   *
   * @param signals how many signals there are
   */
  static MonotoneFit of(List<WeightedSet> sets, int signals) {
    MonotoneFit fit = new MonotoneFit(signals);
    for (int s = 0; s < signals; s++) {
      fit.knots[s] = knots(sets, s);
    }
    List<Prepared> prepared = sets.stream().map(set -> new Prepared(set, fit.knots)).toList();
    for (int s = 0; s < signals; s++) {
      fit.standardise(prepared, s);
    }
    fit.minimise(prepared);
    fit.level = prepared.getFirst().level;
    return fit;
  }

  private static double[] knots(List<WeightedSet> sets, int signal) {
    double[] values =
        sets.stream()
            .flatMapToDouble(set -> {
              int step = Math.max(1, set.examples().size() / MOST_OF_SAMPLE);
              return IntStream.range(0, set.examples().size())
                  .filter(i -> i % step == 0)
                  .mapToDouble(i -> set.examples().signals(i)[signal]);
            })
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    if (values.length == 0) {
      return new double[0];
    }
    return IntStream.rangeClosed(0, STRETCHES)
        .mapToDouble(k -> values[(int) Math.round((double) k / STRETCHES * (values.length - 1))])
        .distinct()
        .toArray();
  }

  private void standardise(List<Prepared> sets, int signal) {
    int stretches = Math.max(0, knots[signal].length - 1);
    means[signal] = new double[stretches];
    spreads[signal] = new double[stretches];
    heights[signal] = new double[stretches];
    double total = 0;
    double[] sums = new double[stretches];
    double[] squares = new double[stretches];
    for (Prepared set : sets) {
      double weight = set.weight / Math.max(1, set.found.length);
      for (int i = 0; i < set.found.length; i++) {
        int stretch = set.stretches[i][signal];
        if (stretch >= 0) {
          total += weight;
          for (int k = 0; k <= stretch; k++) {
            double value = k < stretch ? 1 : set.parts[i][signal];
            sums[k] += weight * value;
            squares[k] += weight * value * value;
          }
        }
      }
    }
    for (int k = 0; k < stretches; k++) {
      means[signal][k] = total == 0 ? 0 : sums[k] / total;
      double variance = total == 0 ? 0 : squares[k] / total - means[signal][k] * means[signal][k];
      spreads[signal][k] = Math.sqrt(Math.max(variance, 1e-6));
    }
  }

  /** All numbers to be found in one row: the heights, then for each set level, slope, others. */
  private double[] pack(List<Prepared> sets) {
    return DoubleStream.concat(
            Arrays.stream(heights).flatMapToDouble(Arrays::stream),
            sets.stream()
                .flatMapToDouble(set ->
                    DoubleStream.concat(
                        DoubleStream.of(set.level, set.slope), Arrays.stream(set.otherWeights))))
        .toArray();
  }

  private void unpack(double[] numbers, List<Prepared> sets) {
    int at = 0;
    for (double[] height : heights) {
      for (int k = 0; k < height.length; k++) {
        height[k] = Math.max(0, numbers[at++]);
      }
    }
    boolean isFirst = true;
    for (Prepared set : sets) {
      set.level = numbers[at++];
      // One slope has to be fixed, or curves and slopes could trade places.
      set.slope = isFirst ? 1 : Math.min(20, Math.max(0.2, numbers[at]));
      at++;
      isFirst = false;
      for (int k = 0; k < set.otherWeights.length; k++) {
        set.otherWeights[k] = numbers[at++];
      }
    }
  }

  private void minimise(List<Prepared> sets) {
    double[] now = pack(sets);
    double[] ahead = now.clone();
    double step = 1;
    double momentum = 1;
    double[] gradient = new double[now.length];
    for (int round = 0; round < ROUNDS; round++) {
      unpack(ahead, sets);
      ahead = pack(sets);
      double loss = loss(sets, gradient);
      double[] next;
      while (true) {
        next = stepped(ahead, gradient, step, sets);
        double bound = loss;
        for (int i = 0; i < next.length; i++) {
          double move = next[i] - ahead[i];
          bound += gradient[i] * move + move * move / (2 * step);
        }
        unpack(next, sets);
        if (loss(sets, new double[now.length]) <= bound + 1e-12 || step < 1e-6) {
          break;
        }
        step /= 2;
      }
      double turned = 0;
      for (int i = 0; i < next.length; i++) {
        turned += (ahead[i] - next[i]) * (next[i] - now[i]);
      }
      double following = turned > 0 ? 1 : (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      double carried = turned > 0 ? 0 : (momentum - 1) / following;
      for (int i = 0; i < next.length; i++) {
        ahead[i] = next[i] + carried * (next[i] - now[i]);
      }
      now = next;
      momentum = following;
      step *= 1.1;
    }
    unpack(now, sets);
  }

  private double[] stepped(double[] from, double[] gradient, double step, List<Prepared> sets) {
    double[] next = new double[from.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = from[i] - step * gradient[i];
    }
    unpack(next, sets);
    return pack(sets);
  }

  /** The loss, and its gradient in the order of {@link #pack}. */
  private double loss(List<Prepared> sets, double[] gradient) {
    Arrays.fill(gradient, 0);
    double loss = 0;
    int at = 0;
    for (int s = 0; s < heights.length; s++) {
      for (int k = 0; k < heights[s].length; k++) {
        loss += PENALTY * heights[s][k] * heights[s][k];
        gradient[at++] = 2 * PENALTY * heights[s][k];
      }
    }
    for (Prepared set : sets) {
      loss += ofSet(set, gradient, at);
      at += 2 + set.otherWeights.length;
    }
    return loss;
  }

  private double ofSet(Prepared set, double[] gradient, int at) {
    double[][] reached = reached();
    double[] centres = centres();
    double loss = 0;
    double weight = set.weight / Math.max(1, set.found.length);
    double[][] whole = new double[heights.length][STRETCHES + 1];
    double[][] partly = new double[heights.length][STRETCHES + 1];
    double[] known = new double[heights.length];
    for (int i = 0; i < set.found.length; i++) {
      double sum = sum(set, i, reached, centres);
      double odds = set.level + set.slope * sum;
      for (int k = 0; k < set.otherWeights.length; k++) {
        odds += set.otherWeights[k] * set.others[i][k];
      }
      loss +=
          weight
              * (Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))) - set.found[i] * odds);
      double error = weight * (1 / (1 + Math.exp(-odds)) - set.found[i]);
      gradient[at] += error;
      gradient[at + 1] += error * sum;
      for (int k = 0; k < set.otherWeights.length; k++) {
        gradient[at + 2 + k] += error * set.others[i][k];
      }
      double sloped = error * set.slope;
      for (int s = 0; s < heights.length; s++) {
        int stretch = set.stretches[i][s];
        if (stretch >= 0) {
          known[s] += sloped;
          whole[s][stretch] += sloped;
          partly[s][stretch] += sloped * set.parts[i][s];
        }
      }
    }
    int place = 0;
    for (int s = 0; s < heights.length; s++) {
      double above = 0;
      for (int k = heights[s].length - 1; k >= 0; k--) {
        gradient[place + k] += (above + partly[s][k] - means[s][k] * known[s]) / spreads[s][k];
        above += whole[s][k];
      }
      place += heights[s].length;
    }
    return loss;
  }

  /** What the stretches before each add. */
  private double[][] reached() {
    double[][] reached = new double[heights.length][STRETCHES + 1];
    for (int s = 0; s < heights.length; s++) {
      for (int k = 0; k < heights[s].length; k++) {
        reached[s][k + 1] = reached[s][k] + heights[s][k] / spreads[s][k];
      }
    }
    return reached;
  }

  private double[] centres() {
    double[] centres = new double[heights.length];
    for (int s = 0; s < centres.length; s++) {
      for (int k = 0; k < heights[s].length; k++) {
        centres[s] += means[s][k] * heights[s][k] / spreads[s][k];
      }
    }
    return centres;
  }

  private double sum(Prepared set, int example, double[][] reached, double[] centres) {
    double sum = 0;
    for (int s = 0; s < heights.length; s++) {
      int stretch = set.stretches[example][s];
      if (stretch >= 0) {
        sum +=
            reached[s][stretch]
                + set.parts[example][s] * heights[s][stretch] / spreads[s][stretch]
                - centres[s];
      }
    }
    return sum;
  }

  /** The level of the first set. */
  double level() {
    return level;
  }

  /** The points of a signal's curve: pairs of the signal and the height; none if it is flat. */
  List<double[]> curve(int signal) {
    if (Arrays.stream(heights[signal]).allMatch(height -> height < 1e-4)) {
      return List.of();
    }
    double[] reached = reached()[signal];
    double centre = centres()[signal];
    return IntStream.range(0, knots[signal].length)
        .mapToObj(k -> new double[] {knots[signal][k], reached[k] - centre})
        .toList();
  }

  /** The sum of the curves for the signals of an example, without level. */
  double sum(float[] signals) {
    double sum = 0;
    double[][] reached = reached();
    double[] centres = centres();
    for (int s = 0; s < heights.length; s++) {
      if (!Float.isNaN(signals[s]) && knots[s].length > 1) {
        int stretch = 0;
        while (stretch < knots[s].length - 2 && signals[s] > knots[s][stretch + 1]) {
          stretch++;
        }
        double width = knots[s][stretch + 1] - knots[s][stretch];
        double part = Math.min(1, Math.max(0, (signals[s] - knots[s][stretch]) / width));
        sum += reached[s][stretch] + part * heights[s][stretch] / spreads[s][stretch] - centres[s];
      }
    }
    return sum;
  }
}
