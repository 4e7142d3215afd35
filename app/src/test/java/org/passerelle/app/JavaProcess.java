package org.passerelle.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second JVM with the classes of the tests. What it says of errors is seen here. */
public final class JavaProcess {
  private JavaProcess() {}

  /**
   * To be started.
   *
   * @param options of the JVM
   * @param words the class to run, and its words
   */
  public static ProcessBuilder of(List<String> options, List<String> words) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("--enable-native-access=ALL-UNNAMED");
    line.addAll(options);
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.addAll(words);
    return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
