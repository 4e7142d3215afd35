package org.passerelle.app.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chromium without a window, driven over the DevTools protocol: a dozen messages of it are all
 * that the tests need, so that no driver of two hundred megabytes has to be fetched.
 */
final class Browser implements AutoCloseable {
  private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();

  private Browser(Process process, URI address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Ear()).join();
  }

  /** The browser of this machine, if there is one. */
  static Optional<Path> find() {
    Stream<Path> named = Stream.ofNullable(System.getenv("PASSERELLE_BROWSER")).map(Path::of);
    Stream<Path> usual =
        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
            .flatMap(name ->
                Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome")
                    .map(folder -> Path.of(folder, name)));
    return Stream.concat(named, usual).filter(Files::isExecutable).findFirst();
  }

  /** Starts a browser with an empty profile. */
  static Browser start(Path program, Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher listening = LISTENING.matcher(line);
      if (listening.find()) {
        Thread drain = new Thread(() -> said.lines().forEach(rest -> {}), "browser output");
        drain.setDaemon(true);
        drain.start();
        return new Browser(process, URI.create(listening.group(1)));
      }
    }
    throw new IOException("the browser ended before it listened");
  }

  /** Opens a page of its own, with cookies of its own. */
  Tab tab() {
    String context =
        send("", "Target.createBrowserContext", Map.of("disposeOnDetach", true))
            .path("browserContextId")
            .asString();
    String target =
        send("", "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
            .path("targetId")
            .asString();
    String session =
        send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asString();
    return new Tab(this, session, target);
  }

  JsonNode send(String session, String method, Map<String, ?> parameters) {
    int id = number.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> message = new HashMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    synchronized (socket) {
      socket.sendText(JsonMapper.shared().writeValueAsString(message), true).join();
    }
    JsonNode told = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    if (told.has("error")) {
      throw new IllegalStateException(method + ": " + told.path("error").path("message"));
    }
    return told.path("result");
  }

  @Override
  public void close() {
    socket.abort();
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Hears the answers. Events are of no interest: the pages are asked how far they are. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder heard = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      heard.append(data);
      if (last) {
        JsonNode message = JsonMapper.shared().readTree(heard.toString());
        heard.setLength(0);
        CompletableFuture<JsonNode> waiting = answers.remove(message.path("id").asInt(0));
        if (waiting != null) {
          waiting.complete(message);
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  /** A page in the browser. */
  static final class Tab implements AutoCloseable {
    private static final long PAUSE = 25;

    private final Browser browser;
    private final String session;
    private final String target;

    private Tab(Browser browser, String session, String target) {
      this.browser = browser;
      this.session = session;
      this.target = target;
      send("Page.enable", Map.of());
      send("Runtime.enable", Map.of());
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
      return browser.send(session, method, parameters);
    }

    /** The size of the window, in points. */
    Tab size(int width, int height) {
      send(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
      return this;
    }

    /** The language that the browser asks for. */
    Tab language(String language) {
      send("Network.enable", Map.of());
      send("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", language)));
      return this;
    }

    /** Whether pages run their scripts. */
    Tab scripts(boolean run) {
      send("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
      return this;
    }

    /** Whether the person prefers dark pages. */
    Tab dark(boolean dark) {
      send(
          "Emulation.setEmulatedMedia",
          Map.of(
              "features",
              List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
      return this;
    }

    /** Goes to an address and waits until it is there. */
    Tab open(String address) {
      JsonNode gone = send("Page.navigate", Map.of("url", address));
      if (gone.has("errorText")) {
        throw new IllegalStateException(address + ": " + gone.path("errorText").asString());
      }
      return settled();
    }

    private Tab settled() {
      await("document.readyState === 'complete'");
      return this;
    }

    /** Waits until an expression is true. */
    Tab await(String expression) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() < end) {
        try {
          if (value(expression).asBoolean(false)) {
            return this;
          }
        } catch (IllegalStateException e) {
          // The page is being replaced.
        }
        pause();
      }
      throw new IllegalStateException(
          "never true: " + expression + " at " + address() + "\n" + text("body"));
    }

    private static void pause() {
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    /** What an expression is worth; the protocol runs it even where pages run no scripts. */
    JsonNode value(String expression) {
      JsonNode result =
          send(
              "Runtime.evaluate",
              Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
      if (result.has("exceptionDetails")) {
        throw new IllegalStateException(expression + ": " + result.path("exceptionDetails"));
      }
      return result.path("result").path("value");
    }

    String address() {
      return value("location.href").asString("");
    }

    /** The text of an element as one sees it. */
    String text(String selector) {
      return value("(document.querySelector(" + quoted(selector) + ")?.innerText ?? '')")
          .asString("");
    }

    int count(String selector) {
      return value("document.querySelectorAll(" + quoted(selector) + ").length").asInt();
    }

    /** Types into a field in place of what stands there. */
    Tab type(String selector, String words) {
      value("document.querySelector(" + quoted(selector) + ").focus()");
      value("document.querySelector(" + quoted(selector) + ").select()");
      send("Input.insertText", Map.of("text", words));
      return this;
    }

    /** Presses a key by its name. */
    Tab press(String key, int code) {
      for (String kind : List.of("rawKeyDown", "keyUp")) {
        send(
            "Input.dispatchKeyEvent",
            Map.of("type", kind, "key", key, "code", key, "windowsVirtualKeyCode", code));
      }
      return this;
    }

    /** Clicks where an element is, as a mouse does. */
    Tab click(String selector) {
      JsonNode place =
          value(
              "(() => { const e = document.querySelector("
                  + quoted(selector)
                  + "); e.scrollIntoView({block: 'center', behavior: 'instant'});"
                  + " const r = e.getBoundingClientRect();"
                  + " return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()");
      for (String kind : List.of("mousePressed", "mouseReleased")) {
        send(
            "Input.dispatchMouseEvent",
            Map.of(
                "type",
                kind,
                "x",
                place.path("x").asDouble(),
                "y",
                place.path("y").asDouble(),
                "button",
                "left",
                "clickCount",
                1));
      }
      return this;
    }

    /** Clicks, and waits until another page stands there. */
    Tab follow(String selector) {
      send(
          "Runtime.evaluate", Map.of("expression", "document.documentElement.dataset.old = 'yes'"));
      click(selector);
      await(
          "document.documentElement.dataset.old === undefined"
              + " && document.readyState === 'complete'");
      return this;
    }

    /** Chooses a file in a field for files. */
    Tab choose(String selector, Path file) {
      JsonNode root = send("DOM.getDocument", Map.of()).path("root");
      JsonNode found =
          send(
              "DOM.querySelector",
              Map.of("nodeId", root.path("nodeId").asInt(), "selector", selector));
      send(
          "DOM.setFileInputFiles",
          Map.of(
              "files",
              List.of(file.toAbsolutePath().toString()),
              "nodeId",
              found.path("nodeId").asInt()));
      return this;
    }

    /** Keeps a picture of the whole page. */
    Tab picture(Path file) throws IOException {
      JsonNode size = send("Page.getLayoutMetrics", Map.of()).path("cssContentSize");
      JsonNode shot =
          send(
              "Page.captureScreenshot",
              Map.of(
                  "format",
                  "png",
                  "captureBeyondViewport",
                  true,
                  "clip",
                  Map.of(
                      "x",
                      0,
                      "y",
                      0,
                      "width",
                      size.path("width").asDouble(),
                      "height",
                      Math.min(8000, size.path("height").asDouble()),
                      "scale",
                      1)));
      Files.createDirectories(file.getParent());
      Files.write(file, Base64.getDecoder().decode(shot.path("data").asString()));
      return this;
    }

    /** What axe-core finds against WCAG 2.2 AA: a line for each rule that is broken, and where. */
    List<String> barriers(String axe) {
      value(axe + "; true");
      JsonNode found =
          value(
              "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
                  + " 'best-practice']}).then(r => r.violations.map(v => v.id + ': '"
                  + " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' '"
                  + " + n.any.map(a => a.message).join(' ')).join(' | ')))");
      List<String> lines = new ArrayList<>();
      found.forEach(line -> lines.add(line.asString()));
      return lines;
    }

    private static String quoted(String text) {
      return JsonMapper.shared().writeValueAsString(text);
    }

    @Override
    public void close() {
      browser.send("", "Target.closeTarget", Map.of("targetId", target));
    }
  }
}
