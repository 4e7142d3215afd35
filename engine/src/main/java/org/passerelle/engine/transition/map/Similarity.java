package org.passerelle.engine.transition.map;

/** How alike things are, asked for row by row. */
@FunctionalInterface
public interface Similarity {
  /**
   * Compares one thing with all.
   *
   * @param similarities receives a number for each thing, 0 for nothing in common, more for more;
   *     that of the origin itself is not looked at. It need not be the same in both directions.
   */
  void compute(int origin, float[] similarities);
}
