package org.passerelle.app.storage;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import org.passerelle.app.storage.AccountError.Problem;

/**
 * Passwords, kept as argon2id hashes. The default cost is the one that the OWASP Password Storage
 * Cheat Sheet (2025) gives first: 19 MiB of memory, two passes, one lane. The length follows NIST
 * SP 800-63B: long enough, no rule about kinds of characters.
 */
public final class Passwords {
  /** The least number of characters. */
  public static final int SHORTEST = 12;

  /** The greatest number of characters. */
  public static final int LONGEST = 200;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final Argon2Function function;
  private final SecureRandom random;

  private Passwords(int kibibytes, int passes, SecureRandom random) {
    this.function = Argon2Function.getInstance(kibibytes, passes, 1, HASH_BYTES, Argon2.ID);
    this.random = random;
  }

  /** At the cost that is right today; one check takes some hundredths of a second. */
  public static Passwords strong(SecureRandom random) {
    return new Passwords(19 * 1024, 2, random);
  }

  /**
   * At another cost, for tests.
   *
   * @param kibibytes memory of one check, at least 8
   * @param passes passes over it, at least 1
   */
  static Passwords of(int kibibytes, int passes, SecureRandom random) {
    return new Passwords(kibibytes, passes, random);
  }

  /**
   * Refuses what is no good password for the account of that name.
   *
   * @throws AccountError if it is too short, too long, or the name
   */
  static void require(String name, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw new AccountError(Problem.PASSWORD_TOO_SHORT, SHORTEST);
    }
    if (length > LONGEST) {
      throw new AccountError(Problem.PASSWORD_TOO_LONG, LONGEST);
    }
    if (SearchText.fold(password).strip().equals(SearchText.fold(name).strip())) {
      throw new AccountError(Problem.PASSWORD_IS_NAME);
    }
  }

  /** The hash in the usual form, {@code $argon2id$v=19$m=…}, which names its cost. */
  String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return function.hash(bytes(password), salt).getResult();
  }

  /** Whether the password has that hash, whatever the cost that the hash was made at. */
  boolean matches(String password, String hash) {
    if (isAbsurd(password)) {
      return false;
    }
    byte[] expected = hash.getBytes(StandardCharsets.UTF_8);
    return Argon2Function.getInstanceFromHash(hash).check(bytes(password), expected);
  }

  /** Takes as long as {@link #matches}, for a name that nobody has. */
  void matchesNobody(String password) {
    if (!isAbsurd(password)) {
      hash(password);
    }
  }

  private static boolean isAbsurd(String password) {
    return password.length() > 2 * LONGEST;
  }

  /** One way to write é: keyboards and systems differ. */
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }
}
