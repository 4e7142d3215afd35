package org.passerelle.engine.workforce;

/**
 * How hard those occupations are hit that one can move to: the mean of their shocks, weighted by
 * the share of each in the network, the own occupation left out. Of two occupations that are hit
 * alike, the one with the higher neighbour exposure has the higher unemployment: those who leave it
 * meet others who were laid off at every door.
 */
public final class NeighbourExposure {
  private final MobilityNetwork network;
  private final double[] shocks;

  /**
   * The exposure of the neighbours of all occupations.
   *
   * @param shocks the automated share of the hours of each occupation, 0 to 1; shape: occupations
   * @throws IllegalArgumentException if a share is out of its range, or sizes differ
   */
  public NeighbourExposure(MobilityNetwork network, double... shocks) {
    if (shocks.length != network.size()) {
      throw new IllegalArgumentException(
          "%d shocks in a network of %d occupations".formatted(shocks.length, network.size()));
    }
    this.network = network;
    this.shocks = Automation.checked(shocks);
  }

  /** The exposure of the neighbours of an occupation, 0 to 1; NaN if it has none. */
  public double of(int occupation) {
    double sum = 0;
    double shares = 0;
    for (int link = network.begin(occupation); link < network.end(occupation); link++) {
      if (network.target(link) != occupation) {
        sum += network.share(link) * shocks[network.target(link)];
        shares += network.share(link);
      }
    }
    return sum / shares;
  }

  /** By how much the neighbours are hit harder than the occupation itself, -1 to 1. */
  public double beyondOwn(int occupation) {
    return of(occupation) - shocks[occupation];
  }
}
