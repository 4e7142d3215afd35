package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The code by which the first administrator is known: it is printed where the application was
 * started, for whoever starts it may have everything anyhow. It has 100 random bits, so that nobody
 * guesses it, and is another one at each start.
 */
final class FirstAdmin {
  /** No letter is taken for another, or for a digit. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP = 5;

  private final String code;

  FirstAdmin(SecureRandom random) {
    code = Stream.generate(() -> group(random)).limit(GROUPS).collect(Collectors.joining("-"));
  }

  private static String group(SecureRandom random) {
    return random
        .ints(GROUP, 0, LETTERS.length())
        .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
        .collect(Collectors.joining());
  }

  String code() {
    return code;
  }

  boolean isRight(String typed) {
    byte[] given = typed.strip().toLowerCase(Locale.ROOT).getBytes(UTF_8);
    return MessageDigest.isEqual(given, code.getBytes(UTF_8));
  }
}
