package org.passerelle.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How many requests came, how they ended and how long they took, by route; told at /metrics. */
final class Meters implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("passerelle.requests");
  private static final double NANOS = 1e6;

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  Meters() {
    new JvmMemoryMetrics().bindTo(registry);
    collections.bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
  }

  /** Counts a request that was answered. A route has no names of dossiers in it. */
  void count(Context context, float millis) {
    String route = context.endpoint().path;
    String method = method(context);
    int status = context.statusCode();
    Timer.builder("passerelle.requests")
        .description("Requests answered")
        .tag("method", method)
        .tag("route", route)
        .tag("status", String.valueOf(status))
        .publishPercentiles(0.5, 0.99)
        .register(registry)
        .record(Duration.ofNanos((long) (millis * NANOS)));
    LOG.log(
        status >= 500 ? Level.WARNING : Level.INFO,
        "{0} {1} {2} {3} ms",
        new Object[] {method, route, String.valueOf(status), String.valueOf(millis)});
  }

  /** Whoever asks may invent methods; each would be counted for ever. */
  private static String method(Context context) {
    HandlerType method = context.method();
    return HandlerType.commonHttp().contains(method) ? method.name() : "other";
  }

  /** All of it in the text format of Prometheus. */
  String told() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
