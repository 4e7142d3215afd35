package org.passerelle.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.passerelle.app.engines.Engines;
import org.passerelle.app.storage.Storage;
import org.passerelle.app.web.Assets.Asset;
import org.passerelle.app.web.api.ApiPages;

/** The running application. Closing it ends the requests that have begun and takes no others. */
public final class WebServer implements AutoCloseable {
  private static final int MEGABYTE = 1 << 20;

  /** What a request may bring at most; a CV with pictures fits. */
  private static final int MOST_MEGABYTES = 10;

  private static final int IDLE_MILLIS = 30_000;
  private static final int STOP_MILLIS = 10_000;

  private static final Duration LOG_KEPT = Duration.ofDays(365);

  /** Methods of the engine keep some memory for each thread that uses them. */
  private static final int THREADS = 24;

  /** Requests of one address a second, and at once: far above what a person asks for. */
  private static final double PER_SECOND = 20;

  private static final double BURST = 200;

  private final Meters meters = new Meters();
  private final RateLimit limit;
  private final Javalin server;
  private final Storage storage;
  private final Site site;
  private final Guard guard;
  private final FirstAdmin first;
  private final CountDownLatch firstPage = new CountDownLatch(1);

  private WebServer(WebSettings settings, Engines engines, Storage storage, Clock clock) {
    this.storage = storage;
    this.site = new Site(settings, engines, storage, clock);
    this.guard = new Guard(settings);
    this.first = new FirstAdmin(new SecureRandom());
    this.limit = new RateLimit(PER_SECOND, BURST, clock);
    this.server = Javalin.create(this::configure);
  }

  /**
   * Starts the application.
   *
   * @throws org.passerelle.app.storage.StorageError if its storage cannot be opened
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static WebServer start(WebSettings settings, Engines engines, Clock clock) {
    // The storage first: it makes the folder, and tells well if it cannot.
    Storage storage =
        Storage.open(settings.dataFolder(), settings.databaseUrl(), clock, new SecureRandom());
    WebLog.open(settings.dataFolder());
    WebServer started = new WebServer(settings, engines, storage, clock);
    try {
      started.server.start(settings.host(), settings.port());
    } catch (JavalinBindException e) {
      storage.close();
      throw e;
    }
    return started;
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  /** The code that makes the first account of a team, as long as there is none. */
  public Optional<String> firstCode() {
    boolean isNeeded = site.settings().team() && storage.accounts().isEmpty();
    return isNeeded ? Optional.of(first.code()) : Optional.empty();
  }

  /**
   * Waits until a first page was answered, or for a second: the work of preparing the next pages
   * would make the first one late.
   */
  public void awaitFirstPage() throws InterruptedException {
    firstPage.await(1, TimeUnit.SECONDS);
  }

  /**
   * Forgets old lines of the log of access, and prepares what pages need, in the order in which a
   * person meets them, so that nobody waits for it: some seconds of all cores.
   */
  public void warmUp() {
    storage.log().purge(site.clock().instant().minus(LOG_KEPT));
    Engines engines = site.engines();
    engines.completion();
    engines.linker();
    engines.planner();
    engines.skillCompletion();
    engines.outlook();
    engines.observatory();
    engines.starters();
    engines.map();
    // As pages ask for it, so that it is not done twice.
    site.allMoves().forWhoeverBegins();
    engines.workforce();
  }

  @Override
  public void close() {
    server.stop();
    storage.close();
    meters.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = (long) MOST_MEGABYTES * MEGABYTE;
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.maxFileSize(MOST_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(MOST_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(MOST_MEGABYTES, SizeUnit.MB);
    config.jetty.threadPool = new QueuedThreadPool(THREADS);
    config.jetty.modifyServer(WebServer::setTimes);
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setIdleTimeout(IDLE_MILLIS);
    });
    config.requestLogger.http((context, millis) -> {
      meters.count(context, millis);
      firstPage.countDown();
    });
    config.routes.before(Guard::protect);
    config.routes.before(this::checkRate);
    config.routes.exception(WebProblem.class, this::tell);
    config.routes.exception(Exception.class, this::tellUnexpected);
    config.routes.error(404, context -> tellUnanswered(context, "web.notFound"));
    config.routes.error(405, context -> tellUnanswered(context, "web.notAllowed"));
    Routes routes = new Routes(config.routes, site, guard);
    config.routes.get("/assets/{name}", this::asset);
    config.routes.get("/health", this::health);
    config.routes.get("/metrics", this::metrics);
    pages().forEach(pages -> pages.addTo(routes));
    teamPages().forEach(pages -> pages.addTo(routes));
  }

  /** Every room of the application. */
  private List<Pages> pages() {
    return List.of(
        new StartPages(),
        new DossierPages(),
        new IncomePages(site.memory()),
        new DemandPages(site.memory()),
        new OfferPages(),
        new ProfilePages(site.memory()),
        new InterestPages(),
        new WishPages(),
        new DiagnosisPages(),
        new ObservatoryPages(),
        new SimulationPages(),
        new MethodPages(),
        new MovePages(),
        new TargetPages(),
        new MapPages(),
        new PeoplePages(),
        new NotePages(),
        new FilePages(),
        new SourcePages(),
        new ApiPages(this::endpoints));
  }

  /** All routes that there are. */
  List<Endpoint> endpoints() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(route -> route.endpoint)
        .toList();
  }

  /** What there is besides where people have accounts. */
  private List<Pages> teamPages() {
    return site.settings().team()
        ? List.of(new LoginPages(first), new AccountPages(), new TeamPages(), new SharePages())
        : List.of();
  }

  private static void setTimes(Server jetty) {
    jetty.setStopTimeout(STOP_MILLIS);
  }

  /** The person of this machine is not counted: nobody else can come in. */
  private void checkRate(Context context) {
    if (site.settings().team() && !limit.allows(ClientAddress.of(context))) {
      context.header("Retry-After", "10");
      throw new WebProblem(HttpStatus.TOO_MANY_REQUESTS, "web.tooMany");
    }
  }

  private void health(Context context) {
    boolean isUp = storage.answers();
    context
        .status(isUp ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .contentType("application/json")
        .result(isUp ? "{\"status\":\"up\"}" : "{\"status\":\"storage does not answer\"}");
  }

  /** Only for a program on this machine. */
  private void metrics(Context context) {
    if (!ClientAddress.isLoopback(ClientAddress.of(context))) {
      throw WebProblem.notFound();
    }
    context.contentType("text/plain; version=0.0.4; charset=utf-8").result(meters.told());
  }

  private void asset(Context context) {
    Asset asset = site.assets().find(context.pathParam("name")).orElseThrow(WebProblem::notFound);
    context
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .contentType(asset.type())
        .result(asset.content());
  }

  private void tell(WebProblem problem, Context context) {
    new ErrorPage(new Visit(context, site, guard)).tell(problem);
  }

  private void tellUnexpected(Exception error, Context context) {
    ErrorPage page = new ErrorPage(new Visit(context, site, guard));
    page.tell(ErrorPage.problem(error));
  }

  /** Whatever answered without words: an address that nothing answers. */
  private void tellUnanswered(Context context, String key) {
    if (context.attribute(ErrorPage.TOLD) == null) {
      tell(new WebProblem(HttpStatus.forStatus(context.statusCode()), key), context);
    }
  }
}
