package org.passerelle.app.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.passerelle.app.document.DocumentError.Problem;

/**
 * Reads a PDF in a process of its own. A small PDF can unfold into gigabytes or never end, and
 * PDFBox has no limit for either: a process can be given so much memory and time and no more. It
 * talks through pipes; nothing is written to the disk, and what it says of its troubles is dropped.
 */
final class PdfProcess {
  /** How long one PDF may take. */
  static final int SECONDS = 20;

  /** How much memory one PDF may take, in megabytes. */
  static final int MEGABYTES = 256;

  /** What the Java launcher answers with the option ExitOnOutOfMemoryError. */
  private static final int OUT_OF_MEMORY = 3;

  /** More PDFs at a time would only wait for the processor, in memory. */
  private static final Semaphore PLACES = new Semaphore(2);

  private PdfProcess() {}

  /**
   * The text of a PDF.
   *
   * @throws Refusal also if it takes too long or too much memory
   */
  static Draft read(byte[] pdf) {
    return read(pdf, SECONDS);
  }

  static Draft read(byte[] pdf, int seconds) {
    PLACES.acquireUninterruptibly();
    try {
      return read(start(), pdf, seconds);
    } finally {
      PLACES.release();
    }
  }

  private static Process start() {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEGABYTES + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                System.getProperty("java.class.path"),
                PdfMain.class.getName()));
    // Options meant for this process, such as its memory, are not for that one.
    builder
        .environment()
        .keySet()
        .removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new Refusal(Problem.NO_PDF_PROCESS, String.valueOf(e.getMessage()));
    }
  }

  private static Draft read(Process process, byte[] pdf, int seconds) {
    AtomicBoolean late = new AtomicBoolean();
    Thread watch = Thread.ofVirtual().start(() -> watch(process, seconds, late));
    try {
      send(process, pdf);
      return PdfMain.read(process.getInputStream());
    } catch (IOException e) {
      throw late.get() ? new Refusal(Problem.TOO_SLOW, seconds) : silence(process);
    } finally {
      watch.interrupt();
      process.destroyForcibly();
    }
  }

  private static void send(Process process, byte[] pdf) throws IOException {
    try (OutputStream out = process.getOutputStream()) {
      out.write(pdf);
    }
  }

  private static void watch(Process process, int seconds, AtomicBoolean late) {
    try {
      if (!process.waitFor(Duration.ofSeconds(seconds))) {
        late.set(true);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      // The answer is there: nothing is left to watch.
    }
  }

  /** Why a process ended without a whole answer. */
  private static Refusal silence(Process process) {
    int exit = process.onExit().join().exitValue();
    return exit == OUT_OF_MEMORY
        ? new Refusal(Problem.TOO_MUCH_MEMORY, MEGABYTES)
        : new Refusal(Problem.NO_PDF_PROCESS, exit);
  }
}
