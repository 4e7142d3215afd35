package org.passerelle.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.Occupations;

/**
 * Many requests at once: all are answered, and memory does not grow with them. Prints how many were
 * answered in a second and how fast. A build asks for few; {@code -Dpasserelle.requests=100000} for
 * more.
 */
class LoadTest {
  private static final int REQUESTS = Integer.getInteger("passerelle.requests", 1_000);
  private static final int CLIENTS = 4;
  private static final long MEGABYTE = 1 << 20;

  /** What a bounded cache may still take after the first quarter of all requests. */
  private static final long MOST_GROWTH = 48 * MEGABYTE;

  @TempDir private Path folder = Path.of("");

  private final RandomGenerator random = RandomGeneratorFactory.getDefault().create(11);

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void plansOfAnyOccupationAreAnsweredManyAtOnce() throws Exception {
    Occupations occupations = TestSite.engines().reference().occupations();
    List<String> asked =
        IntStream.range(0, REQUESTS)
            .map(i -> random.nextInt(occupations.size()))
            .mapToObj(i -> "/api/v1/occupations/" + occupations.code(i) + "/plan")
            .toList();
    try (ServerProcess server = new ServerProcess(folder)) {
      ask("plans, while code is compiled", server.site(), REQUESTS / 2, asked::get);
      ask("plans of random occupations", server.site(), REQUESTS, asked::get);
      ask("plans of 50 occupations in turn", server.site(), REQUESTS, i -> asked.get(i % 50));
    }
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void pagesOfPeopleAreAnsweredAndMemoryStaysFlat() throws InterruptedException {
    try (WebServer server = TestSite.start(folder)) {
      server.warmUp();
      String site = "http://localhost:" + server.port();
      List<String> pages = pages(new Browser(server, "fr"));
      IntFunction<String> asked =
          i -> i % 5 == 0 ? suggestion(i) : pages.get(Math.floorMod(i * 31, pages.size()));
      ask("pages of people at first", site, REQUESTS / 4, asked);
      long before = usedAfterCollection();
      ask("pages of people", site, REQUESTS, asked);
      long growth = usedAfterCollection() - before;
      System.out.printf("Load: memory grew by %.1f MB%n", (double) growth / MEGABYTE);
      assertThat(growth).isLessThan(MOST_GROWTH);
    }
  }

  private static List<String> pages(Browser browser) {
    browser.get("/");
    return Stream.of("5230.1", "2411.1", "8343.2", "7212.3")
        .map(code -> Browser.location(browser.post("/dossiers", "occupation", code)))
        .flatMap(home ->
            Stream.of("", "/diagnosis", "/moves", "/moves/4311.1", "/profile", "/income")
                .map(home::concat))
        .toList();
  }

  /** The beginning of some title, as typed. */
  private static String suggestion(int i) {
    return "/suggestions?job=" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26);
  }

  /** Asks for so many pages, and tells how fast they came. */
  private static void ask(String what, String site, int number, IntFunction<String> path)
      throws InterruptedException {
    long[] nanos = new long[number];
    Queue<String> failed = new ConcurrentLinkedQueue<>();
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    try (HttpClient client = HttpClient.newHttpClient();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int each = 0; each < CLIENTS; each++) {
        clients.execute(() -> {
          for (int i = next.getAndIncrement(); i < number; i = next.getAndIncrement()) {
            long begun = System.nanoTime();
            String answer = answer(client, site + path.apply(i));
            nanos[i] = System.nanoTime() - begun;
            if (!answer.equals("200")) {
              failed.add(path.apply(i) + ": " + answer);
            }
          }
        });
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(failed).isEmpty();
    Arrays.sort(nanos);
    System.out.printf(
        "Load: %d %s, %.0f a second, median %.1f ms, 99 of 100 within %.1f ms%n",
        number, what, number / seconds, millis(nanos, 0.5), millis(nanos, 0.99));
  }

  private static double millis(long[] nanos, double part) {
    return nanos[(int) (part * (nanos.length - 1))] / 1e6;
  }

  private static String answer(HttpClient client, String address) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept-Language", "fr").build();
    try {
      return String.valueOf(client.send(request, BodyHandlers.discarding()).statusCode());
    } catch (IOException e) {
      return e.toString();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long usedAfterCollection() {
    System.gc();
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return heap.getUsed();
  }
}
