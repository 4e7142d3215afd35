package org.passerelle.app.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random names and keys that may stand in an address of a page, and their fingerprints. */
final class Tokens {
  private static final int ID_BYTES = 16;
  private static final int SECRET_BYTES = 32;

  private Tokens() {}

  /** 128 random bits in 22 characters. */
  static String id(SecureRandom random) {
    return text(random, ID_BYTES);
  }

  /** 256 random bits in 43 characters. */
  static String secret(SecureRandom random) {
    return text(random, SECRET_BYTES);
  }

  private static String text(SecureRandom random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** SHA-256 in hexadecimal. */
  static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has SHA-256.
    }
  }
}
