package org.passerelle.app.web.api;

import io.javalin.http.HttpStatus;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.web.WebProblem;

/**
 * Something that takes many seconds to make, once. Whoever asks while it is made is told to come
 * back, so that they do not hold all threads of the server.
 */
final class Preparation<T> {
  private static final String SECONDS = "20";

  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable T ready;

  /**
   * What was made; made now if nobody asked before.
   *
   * @throws WebProblem while somebody else's request makes it
   */
  T get(ApiCall call, Supplier<T> made) {
    T known = ready;
    if (known != null) {
      return known;
    }
    if (!lock.tryLock()) {
      call.context().header("Retry-After", SECONDS);
      throw new WebProblem(HttpStatus.SERVICE_UNAVAILABLE, "api.problem.preparing");
    }
    try {
      T now = made.get();
      ready = now;
      return now;
    } finally {
      lock.unlock();
    }
  }
}
