package org.passerelle.engine.transition.signal;

import java.util.List;

/**
 * Adds up what the signals of moves count for. The signals between families of O*NET are added up
 * once for each family and not for each occupation.
 */
public final class SignalRows {
  private final Signals signals;

  public SignalRows(Signals signals) {
    this.signals = signals;
  }

  /** Adds what the values of a signal count for to sums of the same length. */
  public interface Adding {
    void add(Signal signal, float[] values, float[] sums);
  }

  /** Reads the signals of the moves from an origin. */
  public From from(Origin origin) {
    return new From(origin);
  }

  /** The moves from one origin, whose signals are read once for sums and reasons. */
  public final class From {
    private final Origin origin;
    private final float[][] row;

    private From(Origin origin) {
      this.origin = origin;
      this.row = signals.ofOccupations(origin);
    }

    /** All signals, as {@link Signals#of}. Shape: signals x occupations. */
    public float[][] all() {
      return signals.withFamilies(origin, row);
    }

    /**
     * What all signals count for. For an origin with several occupations each signal's highest
     * value counts, as in {@link Signals#of}.
     *
     * @return a sum for each occupation
     */
    public float[] sums(Adding adding) {
      float[] sums = new float[signals.size()];
      List<Integer> held = origin.occupations();
      boolean isOfSeveral = held.size() > 1;
      float[][] values = isOfSeveral ? all() : row;
      for (Signal signal : Signal.values()) {
        if (isOfSeveral || !Signals.OF_FAMILIES.contains(signal)) {
          adding.add(signal, values[signal.number()], sums);
        }
      }
      if (held.size() == 1 && signals.family(held.getFirst()) >= 0) {
        addFamilies(signals.family(held.getFirst()), adding, sums);
      }
      return sums;
    }
  }

  private void addFamilies(int family, Adding adding, float[] sums) {
    float[] ofFamilies = new float[signals.families()];
    float[][] row = signals.ofFamily(family);
    for (Signal signal : Signals.OF_FAMILIES) {
      adding.add(signal, row[signal.number()], ofFamilies);
    }
    for (int o = 0; o < sums.length; o++) {
      int other = signals.family(o);
      sums[o] += other >= 0 ? ofFamilies[other] : 0;
    }
  }
}
