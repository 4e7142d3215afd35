package org.passerelle.app.cli;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

  @Option(names = "--team", descriptionKey = "option.team")
  private boolean team;

  @Option(names = "--check", descriptionKey = "option.serveCheck")
  private boolean check;

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (check) {
      return check();
    }
    if (port < 0 || port > 65_535) {
      throw session.failure(ExitCode.USAGE, "error.port", String.valueOf(port));
    }
    WebSettings settings =
        new WebSettings(
            host, port, session.dataFolder(), session.variable(Database.VARIABLE), team, hosts());
    if (!team && !settings.isLocal()) {
      throw session.failure(ExitCode.USAGE, "error.hostNeedsTeam", host);
    }
    WebServer server = start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    String address = "http://localhost:" + server.port();
    session.page().paragraph(session.text("serve.started", address));
    server
        .firstCode()
        .ifPresent(code ->
            session.page().paragraph(session.text("serve.first", address + "/first", code)));
    server.awaitFirstPage();
    server.warmUp();
    Thread.currentThread().join();
    return ExitCode.OK.code();
  }

  /** Starts the application in a folder of its own, asks for the first page, and stops it. */
  private int check() throws InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.make();
        WebServer server =
            start(
                new WebSettings(
                    WebSettings.LOOPBACK, 0, folder.path(), Optional.empty(), false, Set.of()));
        HttpClient client = HttpClient.newHttpClient()) {
      URI page = URI.create("http://localhost:" + server.port() + "/");
      int status =
          client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).statusCode();
      session.page().paragraph(session.text("serve.checked", status));
      return (status == 200 ? ExitCode.OK : ExitCode.INTERNAL).code();
    } catch (IOException e) {
      throw session.failure(ExitCode.CANNOT_WRITE, "error.checkFolder");
    }
  }

  /** As people write lists: names with commas, blanks forgiven. */
  private Set<String> hosts() {
    return Arrays.stream(session.variable(WebSettings.HOSTS_VARIABLE).orElse("").split(",", -1))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private WebServer start(WebSettings settings) {
    try {
      return WebServer.start(settings, session.engines(), Clock.system(ZoneId.systemDefault()));
    } catch (JavalinBindException e) {
      throw session.failure(ExitCode.CANNOT_WRITE, "error.portTaken", host, String.valueOf(port));
    }
  }
}
