package org.passerelle.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final AtomicInteger computed = new AtomicInteger();
  private final Recent<String, Integer> recent = new Recent<>(2);

  private int ask(String question, String dossier) {
    return recent.of(question, dossier, computed::incrementAndGet);
  }

  @Test
  void whatWasAskedLastIsKept() {
    assertThat(ask("a", "ann")).isEqualTo(1);
    assertThat(ask("b", "ann")).isEqualTo(2);
    assertThat(ask("a", "ann")).isEqualTo(1);
    assertThat(ask("c", "ann")).isEqualTo(3);
    assertThat(ask("a", "ann")).isEqualTo(1);
    assertThat(ask("b", "ann")).as("pushed out by c").isEqualTo(4);
  }

  @Test
  void aDossierThatIsDeletedTakesItsAnswersAlongAndNoOthers() {
    ask("a", "ann");
    ask("a", "ben");
    ask("b", "carl");

    recent.forget(List.of("ben"));

    assertThat(ask("b", "carl")).isEqualTo(2);
    assertThat(ask("a", "ann")).as("it was the answer of ben too").isEqualTo(3);
  }

  @Test
  void aDossierThatIsDeletedWhileItsAnswerIsComputedDoesNotComeBack() {
    recent.of(
        "a",
        "ann",
        () -> {
          recent.forget(List.of("ann"));
          return 100;
        });

    assertThat(ask("a", "ben")).isEqualTo(1);
  }
}
