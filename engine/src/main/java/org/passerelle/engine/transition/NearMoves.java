package org.passerelle.engine.transition;

/**
 * Moves held to be as feasible as their occupations are near ({@link Transitions#similarities}),
 * the same both ways. Months of learning are not known ({@code NaN}).
 */
public final class NearMoves implements Moves {
  private final Transitions transitions;
  private final int size;

  public NearMoves(Transitions transitions, int size) {
    this.transitions = transitions;
    this.size = size;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public float[] from(int origin) {
    float[] near = transitions.similarities(origin);
    near[origin] = 0;
    return near;
  }

  @Override
  public float[] to(int target) {
    return from(target);
  }

  @Override
  public double months(int origin, int target) {
    return Double.NaN;
  }
}
