package org.passerelle.app.storage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.storage.StorageError.Problem;

/**
 * Where a PostgreSQL database is, and who logs in. Its text never shows the password.
 *
 * @param jdbcUrl the address for the driver, without user and password
 * @param place {@code host:port/database}, for people
 * @param user the user; empty for that of the operating system
 * @param password the password; empty if none is needed
 */
record DatabaseAddress(
    String jdbcUrl, String place, Optional<String> user, Optional<String> password) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://"
              + "(?:([^:/?#]*)(?::([^/?#]*))?@)?"
              + "(\\[[0-9a-fA-F:.]+]|[\\p{L}\\p{N}._-]+)(?::([0-9]+))?"
              + "/([^/?#]+)(?:\\?(.*))?");
  private static final int USUAL_PORT = 5432;

  /**
   * Reads {@code postgresql://user:password@host:port/database?sslmode=…}, with or without {@code
   * jdbc:} before it. User, password and database are percent-encoded where they hold one of {@code
   * : / ? # @ %}; user and password may also be parameters after the question mark.
   *
   * @throws StorageError if it is none
   */
  static DatabaseAddress parse(String url) {
    Matcher parts = FORM.matcher(url.strip());
    if (!parts.matches()) {
      throw new StorageError(Problem.ADDRESS_MALFORMED, null);
    }
    int port = port(parts.group(4));
    Parameters parameters = Parameters.of(parts.group(6));
    String server = parts.group(3) + ":" + port + "/";
    return new DatabaseAddress(
        "jdbc:postgresql://" + server + parts.group(5) + parameters.others(),
        server + decoded(parts.group(5)),
        part(parts.group(1)).or(parameters::user),
        part(parts.group(2)).or(parameters::password));
  }

  private static int port(@Nullable String digits) {
    if (digits == null) {
      return USUAL_PORT;
    }
    int port = digits.length() > 5 ? 0 : Integer.parseInt(digits);
    if (port < 1 || port > 65_535) {
      throw new StorageError(Problem.ADDRESS_PORT, null, digits);
    }
    return port;
  }

  private static Optional<String> part(@Nullable String text) {
    return Optional.ofNullable(text).filter(t -> !t.isEmpty()).map(DatabaseAddress::decoded);
  }

  /** A plus sign stays one: it stands in passwords more often than a space. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException badEscape) {
      // Without the cause, whose message shows a part of the text.
      throw new StorageError(Problem.ADDRESS_MALFORMED, null);
    }
  }

  @Override
  public String toString() {
    return place;
  }

  /** What stands after the question mark. */
  private record Parameters(String others, Optional<String> user, Optional<String> password) {
    static Parameters of(@Nullable String query) {
      // What a server says in detail can show what a person entered: it is not wanted in any log.
      StringJoiner others = new StringJoiner("&", "?", "").add("logServerErrorDetail=false");
      Optional<String> user = Optional.empty();
      Optional<String> password = Optional.empty();
      for (String parameter : query == null ? new String[0] : query.split("&", -1)) {
        if (parameter.startsWith("user=")) {
          user = part(parameter.substring("user=".length()));
        } else if (parameter.startsWith("password=")) {
          password = part(parameter.substring("password=".length()));
        } else if (!parameter.isEmpty()) {
          others.add(parameter);
        }
      }
      return new Parameters(others.toString(), user, password);
    }
  }
}
