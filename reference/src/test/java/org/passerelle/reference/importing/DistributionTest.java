package org.passerelle.reference.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

class DistributionTest {
  @TempDir private Path folder = Path.of("");

  private Path zip(String name, String... namesAndTexts) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return file;
  }

  private static void refused(ThrowingCallable call, Problem problem) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            FactError.class, error -> assertThat(error.problem()).isEqualTo(problem));
  }

  @Test
  void filesAreFoundInArchivesFoldersAndAlone() throws IOException {
    Path archive = zip("a.zip", "inner/one.csv", "x\n1\n");
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/two.csv"), "y\n2\n");

    Distribution files = Distribution.of(List.of(archive, folder.resolve("sub")));

    assertThat(files.names()).containsExactly("one.csv", "two.csv");
    assertThat(files.csv("one.csv").iterator().next().get("x")).isEqualTo("1");
    assertThat(files.find(Pattern.compile("tw.*"))).contains("two.csv");
  }

  @Test
  void ofFilesOfOneNameTheFirstGivenCounts() throws IOException {
    Path first = zip("1.zip", "f.csv", "x\nfirst\n");
    Path second = zip("2.zip", "f.csv", "x\nsecond\n");

    Distribution files = Distribution.of(List.of(second, first));

    assertThat(files.csv("f.csv").iterator().next().get("x")).isEqualTo("second");
  }

  @Test
  void aNameThatLeavesItsFolderIsRefused() throws IOException {
    for (String name : List.of("../evil.csv", "/etc/passwd", "a/../../b", "C:\\x", "..\\x")) {
      Path archive = zip("hostile.zip", name, "x");
      refused(() -> Distribution.of(List.of(archive)), Problem.ARCHIVE_HOSTILE_NAME);
    }
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    Path file = folder.resolve("bomb.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("occupations_en.csv"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < (Distribution.MAX_FILE_BYTES >> 20) + 1; i++) {
        zip.write(block);
      }
    }
    assertThat(Files.size(file)).isLessThan(1 << 20);

    Distribution files = Distribution.of(List.of(file));
    refused(() -> files.bytes("occupations_en.csv"), Problem.FILE_TOO_LARGE);
  }

  @Test
  void anArchiveOfTooManyFilesIsRefused() throws IOException {
    String[] entries = new String[2 * (Distribution.MAX_ENTRIES + 1)];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = "f" + i;
      entries[i + 1] = "";
    }
    Path archive = zip("many.zip", entries);
    refused(() -> Distribution.of(List.of(archive)), Problem.ARCHIVE_TOO_MANY_ENTRIES);
  }

  @Test
  void aTruncatedArchiveIsRefused() throws IOException {
    Path archive = zip("whole.zip", "one.csv", "x\n1\n".repeat(1000));
    byte[] bytes = Files.readAllBytes(archive);
    Path cut = folder.resolve("cut.zip");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    refused(() -> Distribution.of(List.of(cut)), Problem.ARCHIVE_BROKEN);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    refused(() -> Distribution.of(List.of(folder.resolve("nothing.zip"))), Problem.FILE_NOT_FOUND);
  }

  @Test
  void aWorkbookThatIsNoneIsRefused() throws IOException {
    Files.writeString(folder.resolve("Skills.xlsx"), "no workbook");
    Distribution files = Distribution.of(List.of(folder));
    refused(() -> files.xlsx("Skills.xlsx"), Problem.ARCHIVE_BROKEN);
  }

  @Test
  void aFolderThatMayNotBeReadIsNamed() throws IOException {
    Path closed = Files.createDirectories(folder.resolve("outer/closed"));
    assumeTrue(closed.toFile().setReadable(false, false));
    assumeFalse(Files.isReadable(closed), "this user may read everything");

    refused(() -> Distribution.of(List.of(folder.resolve("outer"))), Problem.FILE_UNREADABLE);
  }
}
