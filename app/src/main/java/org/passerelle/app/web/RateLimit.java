package org.passerelle.app.web;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each address ask so often: a bucket of tokens that fills steadily, of which each request
 * takes one. Only the addresses that asked last are remembered.
 */
final class RateLimit {
  private static final int ADDRESSES = 10_000;
  private static final double MILLIS = 1000;

  private final double perSecond;
  private final double burst;
  private final InstantSource clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > ADDRESSES;
        }
      };

  /** What an address may still take, and since when that is known. */
  private record Bucket(double tokens, long since) {}

  /**
   * A limit.
   *
   * @param perSecond requests a second in the long run
   * @param burst requests at once after a rest
   */
  RateLimit(double perSecond, double burst, InstantSource clock) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.clock = clock;
  }

  /** Whether the address may ask now; if so, a token is taken. */
  synchronized boolean allows(String address) {
    long now = clock.millis();
    Bucket known = buckets.getOrDefault(address, new Bucket(burst, now));
    double filled = known.tokens() + perSecond * Math.max(0, now - known.since()) / MILLIS;
    double tokens = Math.min(burst, filled);
    boolean isAllowed = tokens >= 1;
    buckets.put(address, new Bucket(isAllowed ? tokens - 1 : tokens, now));
    return isAllowed;
  }
}
