import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs google-java-format over all Java files below the folder that is the last argument. */
class Format {
  public static void main(String[] args) throws IOException {
    List<String> all = new ArrayList<>(List.of(args).subList(0, args.length - 1));
    Path folder = Path.of(args[args.length - 1]);
    if (!Files.isDirectory(folder)) {
      return;
    }
    int options = all.size();
    try (var files = Files.walk(folder)) {
      files
          .map(Path::toString)
          .filter(file -> file.endsWith(".java") && !file.contains("/target/"))
          .sorted()
          .forEach(all::add);
    }
    if (all.size() > options) {
      com.google.googlejavaformat.java.Main.main(all.toArray(String[]::new));
    }
  }
}
