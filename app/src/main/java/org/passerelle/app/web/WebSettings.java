package org.passerelle.app.web;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the application is started.
 *
 * @param host the address that it listens on
 * @param port the port, 0 for any that is free
 * @param dataFolder where what people enter is kept
 * @param databaseUrl of PostgreSQL, where it is kept there instead
 * @param team whether people have accounts; else whoever reaches the machine is its one user
 */
public record WebSettings(
    String host, int port, Path dataFolder, Optional<String> databaseUrl, boolean team) {
  /** Only this machine can reach it. */
  public static final String LOOPBACK = "127.0.0.1";

  public static final int PORT = 8080;

  /** Whether only this machine can reach it. */
  public boolean isLocal() {
    return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
  }
}
