package org.passerelle.evaluation;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.passerelle.reference.Reference;

/**
 * What it costs to read every fact, in a process that has just started: processor time from the
 * first line of {@code main} on, of the whole process (compiler and collector included) and of the
 * reading thread, and the memory that stays in use.
 */
public final class LoadTime {
  private LoadTime() {}

  public static void main(String[] arguments) {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    var threads = ManagementFactory.getThreadMXBean();
    long memoryBefore = usedMemory();
    long process = system.getProcessCpuTime();
    long thread = threads.getCurrentThreadCpuTime();
    long clock = System.nanoTime();

    Reference reference = Reference.bundled();
    reference.readEverything();

    clock = System.nanoTime() - clock;
    thread = threads.getCurrentThreadCpuTime() - thread;
    process = system.getProcessCpuTime() - process;
    // Measured while the reference is still needed, in the line below.
    long memory = usedMemory() - memoryBefore;
    System.out.printf(
        Locale.ROOT,
        "read %d occupations, %d skills, everything else: process %.0f ms of CPU, reading thread"
            + " %.0f ms, elapsed %.0f ms, memory in use %.1f MB%n",
        reference.occupations().size(),
        reference.skills().size(),
        process / 1e6,
        thread / 1e6,
        clock / 1e6,
        memory / 1048576.0);
  }

  private static long usedMemory() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
