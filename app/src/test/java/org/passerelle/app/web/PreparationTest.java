package org.passerelle.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PreparationTest {
  private final AtomicInteger begun = new AtomicInteger();

  @Test
  void itIsMadeOnceForAll() {
    Preparation<Integer> preparation = new Preparation<>(begun::incrementAndGet);

    assertThat(preparation.forWhoeverBegins()).contains(1);
    assertThat(preparation.forWhoeverBegins()).contains(1);
    assertThat(preparation.soon()).contains(1);
  }

  @Test
  void whoAsksWhileItIsMadeIsNotHeld() {
    CountDownLatch go = new CountDownLatch(1);
    Preparation<Integer> preparation =
        new Preparation<>(() -> {
          await(go);
          return begun.incrementAndGet();
        });

    assertThat(preparation.soon()).as("after a moment").isEmpty();
    assertThat(preparation.forWhoeverBegins()).as("somebody else began it").isEmpty();
    go.countDown();
    assertThat(preparation.soon()).contains(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFailureIsToldAndTheNextBeginsAgain() {
    Preparation<Integer> preparation =
        new Preparation<>(() -> {
          if (begun.incrementAndGet() <= 2) {
            throw new IllegalArgumentException("failure " + begun.get());
          }
          return begun.get();
        });

    assertThatThrownBy(preparation::soon).hasRootCauseMessage("failure 1");
    assertThatThrownBy(preparation::forWhoeverBegins).hasRootCauseMessage("failure 2");
    assertThat(preparation.soon()).contains(3);
  }
}
