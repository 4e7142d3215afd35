package org.passerelle.evaluation.demand;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * Looks for the least value of a function without derivatives: a simplex of points is reflected,
 * stretched, drawn in or shrunk (Nelder and Mead 1965, The Computer Journal 7), with the
 * coefficients 1, 2, ½ and ½ of the paper.
 */
final class NelderMead {
  private record Vertex(Point point, double value) {}

  /** Coordinates. */
  private static final class Point {
    private final double[] at;

    Point(double[] at) {
      this.at = at;
    }

    /** The point that lies so many times the way from here to another. */
    Point towards(Point other, double times) {
      double[] moved = new double[at.length];
      Arrays.setAll(moved, i -> at[i] + times * (other.at[i] - at[i]));
      return new Point(moved);
    }
  }

  private final ToDoubleFunction<double[]> function;

  NelderMead(ToDoubleFunction<double[]> function) {
    this.function = function;
  }

  /**
   * The best point that was found.
   *
   * @param start where to begin
   * @param step how far from there the other corners lie, each along an axis
   * @param rounds how often a corner is replaced
   */
  double[] minimize(double[] start, double step, int rounds) {
    Vertex[] simplex = new Vertex[start.length + 1];
    Arrays.setAll(
        simplex,
        i -> {
          double[] corner = start.clone();
          if (i > 0) {
            corner[i - 1] += step;
          }
          return vertex(new Point(corner));
        });
    for (int round = 0; round < rounds; round++) {
      Arrays.sort(simplex, Comparator.comparingDouble(Vertex::value));
      improve(simplex);
    }
    Arrays.sort(simplex, Comparator.comparingDouble(Vertex::value));
    return simplex[0].point().at.clone();
  }

  private void improve(Vertex[] simplex) {
    int last = simplex.length - 1;
    Vertex worst = simplex[last];
    Point centre = centre(simplex);
    Vertex reflected = vertex(worst.point().towards(centre, 2));
    if (reflected.value() < simplex[0].value()) {
      Vertex stretched = vertex(worst.point().towards(centre, 3));
      simplex[last] = stretched.value() < reflected.value() ? stretched : reflected;
      return;
    }
    if (reflected.value() < simplex[last - 1].value()) {
      simplex[last] = reflected;
      return;
    }
    Vertex better = reflected.value() < worst.value() ? reflected : worst;
    Vertex drawnIn = vertex(better.point().towards(centre, .5));
    if (drawnIn.value() < better.value()) {
      simplex[last] = drawnIn;
      return;
    }
    for (int i = 1; i <= last; i++) {
      simplex[i] = vertex(simplex[i].point().towards(simplex[0].point(), .5));
    }
  }

  /** The mean of all corners but the worst. */
  private static Point centre(Vertex[] simplex) {
    int others = simplex.length - 1;
    double[] centre = new double[others];
    for (int i = 0; i < others; i++) {
      for (int axis = 0; axis < others; axis++) {
        centre[axis] += simplex[i].point().at[axis] / others;
      }
    }
    return new Point(centre);
  }

  private Vertex vertex(Point point) {
    return new Vertex(point, function.applyAsDouble(point.at));
  }
}
