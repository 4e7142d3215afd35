package org.passerelle.reference;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once, by whatever thread asks first. Once it is
 * made, no thread waits for another.
 */
public final class Lazy<T> {
  private final Supplier<T> make;
  private volatile @Nullable T value;

  /** A value that is made so. */
  public Lazy(Supplier<T> make) {
    this.make = make;
  }

  /** The value. */
  public T get() {
    T made = value;
    if (made != null) {
      return made;
    }
    synchronized (this) {
      T again = value;
      if (again == null) {
        again = make.get();
        value = again;
      }
      return again;
    }
  }
}
