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
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.Reference;

/**
 * Many requests at once: all are answered, and memory does not grow with them. Prints how many were
 * answered in a second and how fast. A build asks for few; {@code -Dpasserelle.requests=100000} for
 * more.
 */
@NullUnmarked // set up before all tests
class LoadTest {
  private static final int REQUESTS = Integer.getInteger("passerelle.requests", 1_000);
  private static final int CLIENTS = 4;
  private static final long MEGABYTE = 1 << 20;

  /** What a bounded cache may still take after the first quarter of all requests. */
  private static final long MOST_GROWTH = 48 * MEGABYTE;

  @TempDir private static Path folder;
  private static WebServer server;
  private static List<String> codes;
  private static List<String> dossiers;

  private final RandomGenerator random = RandomGeneratorFactory.getDefault().create(11);

  @BeforeAll
  static void start() {
    server = TestSite.start(folder);
    server.warmUp();
    Reference reference = TestSite.engines().reference();
    codes =
        IntStream.range(0, reference.occupations().size())
            .mapToObj(reference.occupations()::code)
            .toList();
    Browser browser = new Browser(server, "fr");
    browser.get("/");
    dossiers =
        List.of("5230.1", "2411.1", "8343.2", "7212.3").stream()
            .map(code -> Browser.location(browser.post("/dossiers", "occupation", code)))
            .toList();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void plansOfAnyOccupationAreAnsweredManyAtOnce() throws InterruptedException {
    List<String> asked =
        IntStream.range(0, REQUESTS)
            .mapToObj(i -> codes.get(random.nextInt(codes.size())))
            .map(code -> "/api/v1/occupations/" + code + "/plan")
            .toList();
    ask("plans of random occupations, while the code is compiled", REQUESTS / 4, asked::get);
    ask("plans of random occupations", REQUESTS, asked::get);
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void pagesOfPeopleAreAnsweredAndMemoryStaysFlat() throws InterruptedException {
    List<String> pages =
        dossiers.stream()
            .flatMap(home ->
                List.of("", "/diagnosis", "/moves", "/moves/4311.1", "/profile", "/income").stream()
                    .map(home::concat))
            .toList();
    IntFunction<String> asked =
        i -> i % 5 == 0 ? suggestion(i) : pages.get(Math.floorMod(i * 31, pages.size()));
    ask("pages of people at first", REQUESTS / 4, asked);
    long before = usedAfterCollection();
    ask("pages of people", REQUESTS, asked);
    long growth = usedAfterCollection() - before;
    System.out.printf("Load: memory grew by %.1f MB%n", (double) growth / MEGABYTE);
    assertThat(growth).isLessThan(MOST_GROWTH);
  }

  /** The beginning of some title, as typed. */
  private static String suggestion(int i) {
    return "/suggestions?job=" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26);
  }

  /** Asks for so many pages, and tells how fast they came. */
  private static void ask(String what, int number, IntFunction<String> path)
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
            String answer = answer(client, path.apply(i));
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

  private static String answer(HttpClient client, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .header("Accept-Language", "fr")
            .build();
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
