package org.passerelle.app.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private final SecureRandom random = new SecureRandom();

  @Test
  void theRealCostIsThatOfOwasp() {
    Passwords strong = Passwords.strong(random);
    String hash = strong.hash("four words not related");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(strong.matches("four words not related", hash)).isTrue();
    assertThat(strong.matches("four words not relateD", hash)).isFalse();
  }

  @Test
  void oneCostUnderstandsTheHashesOfAnother() {
    String old = Passwords.of(8, 1, random).hash("four words not related");
    assertThat(Passwords.of(16, 2, random).matches("four words not related", old)).isTrue();
  }

  @Test
  void equalPasswordsHaveDifferentHashes() {
    Passwords passwords = Passwords.of(8, 1, random);
    assertThat(passwords.hash("four words")).isNotEqualTo(passwords.hash("four words"));
  }

  @Test
  void aMegabyteIsNoPassword() {
    Passwords passwords = Passwords.of(8, 1, random);
    assertThat(passwords.matches("x".repeat(1_000_000), passwords.hash("x"))).isFalse();
  }
}
