package org.passerelle.engine.transition.map;

import java.util.Arrays;

/**
 * What many points do to one, far ones taken together: a tree of squares (Barnes and Hut 1986) over
 * points in the plane, for the repulsion of t-SNE (van der Maaten 2014).
 */
final class Forces {
  /** A square whose side is less than this part of its distance counts as one point. */
  private static final double OPENING = 0.9;

  /** Points that are this deep in the tree are at the same place for all that matters. */
  private static final int DEEPEST = 32;

  private final double[] x;
  private final double[] y;
  private int[] children = new int[0];
  private double[] massX = new double[0];
  private double[] massY = new double[0];
  private int[] mass = new int[0];
  private int squares;
  private double side;
  private double left;
  private double low;

  /** The force on the point asked for last, and the sum of its kernel over all other points. */
  private double forceX;

  private double forceY;
  private double kernels;

  Forces(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  double forceX() {
    return forceX;
  }

  double forceY() {
    return forceY;
  }

  double kernels() {
    return kernels;
  }

  /** Builds the tree anew, after the points have moved. */
  void gather() {
    left = Arrays.stream(x).min().orElse(0);
    low = Arrays.stream(y).min().orElse(0);
    double wide = Arrays.stream(x).max().orElse(0) - left;
    double high = Arrays.stream(y).max().orElse(0) - low;
    side = Math.max(wide, high) * (1 + 1e-9) + 1e-9;
    squares = 0;
    square();
    for (int point = 0; point < x.length; point++) {
      insert(point);
    }
  }

  private int square() {
    if (squares == mass.length) {
      int size = Math.max(64, squares * 2);
      children = Arrays.copyOf(children, size * 4);
      massX = Arrays.copyOf(massX, size);
      massY = Arrays.copyOf(massY, size);
      mass = Arrays.copyOf(mass, size);
    }
    Arrays.fill(children, squares * 4, squares * 4 + 4, 0);
    massX[squares] = 0;
    massY[squares] = 0;
    mass[squares] = 0;
    return squares++;
  }

  /** A leaf holds one point, or many at the same place; its centre is where they are. */
  private void insert(int point) {
    int square = 0;
    double centreX = left + side / 2;
    double centreY = low + side / 2;
    double quarter = side / 4;
    for (int depth = 0; ; depth++) {
      boolean wasLeaf = mass[square] > 0 && isLeaf(square);
      if (mass[square] == 0 || depth == DEEPEST) {
        put(square, x[point], y[point], 1);
        return;
      }
      if (wasLeaf) {
        int child = child(square, massX[square], massY[square], centreX, centreY);
        put(child, massX[square], massY[square], mass[square]);
      }
      put(square, x[point], y[point], 1);
      int next = child(square, x[point], y[point], centreX, centreY);
      centreX += x[point] < centreX ? -quarter : quarter;
      centreY += y[point] < centreY ? -quarter : quarter;
      quarter /= 2;
      square = next;
    }
  }

  private void put(int square, double atX, double atY, int count) {
    int sum = mass[square] + count;
    massX[square] += (atX - massX[square]) * count / sum;
    massY[square] += (atY - massY[square]) * count / sum;
    mass[square] = sum;
  }

  private boolean isLeaf(int square) {
    int i = square * 4;
    return (children[i] | children[i + 1] | children[i + 2] | children[i + 3]) == 0;
  }

  private int child(int square, double atX, double atY, double centreX, double centreY) {
    int slot = square * 4 + (atX < centreX ? 0 : 1) + (atY < centreY ? 0 : 2);
    if (children[slot] == 0) {
      int fresh = square();
      children[slot] = fresh;
    }
    return children[slot];
  }

  /** Computes what all other points do to one. */
  void on(int point) {
    forceX = 0;
    forceY = 0;
    kernels = 0;
    if (squares > 0) {
      add(0, side * side, x[point], y[point]);
    }
    // The point itself was counted too, without a force.
    kernels -= 1;
  }

  private void add(int square, double area, double atX, double atY) {
    double dx = atX - massX[square];
    double dy = atY - massY[square];
    double distance = dx * dx + dy * dy;
    if (area < OPENING * OPENING * distance || isLeaf(square)) {
      double kernel = 1 / (1 + distance);
      kernels += mass[square] * kernel;
      double force = mass[square] * kernel * kernel;
      forceX += force * dx;
      forceY += force * dy;
      return;
    }
    for (int slot = square * 4; slot < square * 4 + 4; slot++) {
      if (children[slot] != 0) {
        add(children[slot], area / 4, atX, atY);
      }
    }
  }
}
