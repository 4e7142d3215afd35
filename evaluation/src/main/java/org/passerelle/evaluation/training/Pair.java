package org.passerelle.evaluation.training;

/** Two texts that say the same, or nearly, as the numbers of their words. */
final class Pair {
  private final int[] left;
  private final int[] right;
  private final int[] concepts;

  /**
   * @param concepts what both speak of, in ascending order; texts that share one are never taken
   *     for opposites
   */
  Pair(int[] left, int[] right, int[] concepts) {
    this.left = left;
    this.right = right;
    this.concepts = concepts;
  }

  int[] left() {
    return left;
  }

  int[] right() {
    return right;
  }

  int firstConcept() {
    return concepts[0];
  }

  boolean shares(Pair other) {
    int[] theirs = other.concepts;
    int i = 0;
    int j = 0;
    while (i < concepts.length && j < theirs.length) {
      if (concepts[i] == theirs[j]) {
        return true;
      }
      if (concepts[i] < theirs[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
