package org.passerelle.evaluation.transition;

/** Parts of the origins for cross-validation: an origin is always in the same part. */
final class Folds {
  static final int COUNT = 5;

  private Folds() {}

  /** The part of an origin, 0 to 4. */
  static int of(int origin) {
    return Math.floorMod((origin * 0x9E3779B9) >>> 7, COUNT);
  }
}
