package org.passerelle.app.cli;

import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.passerelle.app.storage.Database;
import org.passerelle.app.web.WebServer;
import org.passerelle.app.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle serve}: the web application, until it is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private final Session session;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private LanguageOptions language = new LanguageOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + WebSettings.PORT,
      descriptionKey = "option.port")
  private int port = WebSettings.PORT;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = WebSettings.LOOPBACK,
      descriptionKey = "option.host")
  private String host = WebSettings.LOOPBACK;

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw session.failure(ExitCode.USAGE, "error.port", port);
    }
    WebSettings settings =
        new WebSettings(
            host,
            port,
            session.dataFolder(),
            Optional.ofNullable(System.getenv(Database.VARIABLE)),
            false);
    WebServer server = start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    session.page().paragraph(session.text("serve.started", "http://localhost:" + server.port()));
    server.warmUp();
    Thread.currentThread().join();
    return ExitCode.OK.code();
  }

  private WebServer start(WebSettings settings) {
    try {
      return WebServer.start(settings, session.engines(), Clock.system(ZoneId.systemDefault()));
    } catch (JavalinBindException e) {
      throw session.failure(ExitCode.CANNOT_WRITE, "error.portTaken", host, port);
    }
  }
}
