package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.app.JavaProcess;

/** The application in a process of its own, with the settings that its launcher gives it. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

  private final Process process;
  private final String site;

  ServerProcess(Path folder) throws IOException {
    ProcessBuilder builder =
        JavaProcess.of(
            List.of("-Xmx1g", System.getProperty("passerelle.collector", "-XX:+UseParallelGC")),
            List.of("org.passerelle.app.Main", "serve", "--port", "0"));
    builder.environment().put("PASSERELLE_HOME", folder.toString());
    process = builder.start();
    BufferedReader told = process.inputReader(UTF_8);
    Matcher address = ADDRESS.matcher("");
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      if (address.reset(line).find()) {
        break;
      }
    }
    site = address.group();
  }

  /** Where it listens. */
  String site() {
    return site;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
