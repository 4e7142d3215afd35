package org.passerelle.app.drawing;

import java.util.ArrayList;
import java.util.List;

/** Room for discs of one size in the plane, each near to its place and none over another. */
final class Discs {
  private static final double TURN = 0.5;
  private static final int MOST_TURNS = 400;

  private final double radius;
  private final List<Disc> taken = new ArrayList<>();

  Discs(double radius) {
    this.radius = radius;
  }

  /** A disc by its middle. */
  record Disc(double x, double y) {}

  /** Takes the room of a disc, whatever stands there. */
  void keepFree(double x, double y) {
    taken.add(new Disc(x, y));
  }

  /** The free disc that is first met on a spiral outwards from a place, which is then taken. */
  Disc near(double x, double y) {
    Disc disc = new Disc(x, y);
    for (int i = 1; i < MOST_TURNS && !isFree(disc); i++) {
      double distance = radius * i * TURN / Math.PI;
      disc = new Disc(x + distance * Math.cos(i * TURN), y + distance * Math.sin(i * TURN));
    }
    taken.add(disc);
    return disc;
  }

  private boolean isFree(Disc disc) {
    return taken.stream()
        .allMatch(other -> Math.hypot(other.x() - disc.x(), other.y() - disc.y()) >= 2 * radius);
  }
}
