package org.passerelle.app.web;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * How the application is started.
 *
 * @param host the address that it listens on
 * @param port the port, 0 for any that is free
 * @param dataFolder where what people enter is kept
 * @param databaseUrl of PostgreSQL, where it is kept there instead
 * @param team whether people have accounts; else whoever reaches the machine is its one user
 * @param hosts the names in small letters by which browsers may call it, besides localhost; if
 *     empty any name where others can reach it, and none where only this machine can
 */
public record WebSettings(
    String host,
    int port,
    Path dataFolder,
    Optional<String> databaseUrl,
    boolean team,
    Set<String> hosts) {
  /** Only this machine can reach it. */
  public static final String LOOPBACK = "127.0.0.1";

  public static final int PORT = 8080;

  /** The variable of the environment that lists the names of the machine. */
  public static final String HOSTS_VARIABLE = "PASSERELLE_HOSTS";

  /** Copies the names. */
  public WebSettings {
    hosts = Set.copyOf(hosts);
  }

  /** With any name that fits the address. */
  public WebSettings(
      String host, int port, Path dataFolder, Optional<String> databaseUrl, boolean team) {
    this(host, port, dataFolder, databaseUrl, team, Set.of());
  }

  /** Whether only this machine can reach it. */
  public boolean isLocal() {
    return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
  }
}
