package org.passerelle.app.web;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.passerelle.app.web.client.PasserelleClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application on a port of its own, with clients of two languages. */
final class ApiSite implements AutoCloseable {
  static final String JSON = "application/json";

  private final WebServer server;
  private final PasserelleClient french;
  private final PasserelleClient english;

  ApiSite(Path folder) {
    server = TestSite.start(folder);
    String root = "http://localhost:" + server.port();
    french = new PasserelleClient(root, "fr-FR,fr;q=0.9,en;q=0.5");
    english = new PasserelleClient(root, "en");
  }

  PasserelleClient french() {
    return french;
  }

  PasserelleClient english() {
    return english;
  }

  int port() {
    return server.port();
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = english.request(path);
    return english.send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  HttpResponse<String> post(String path, String type, String body) {
    return english.send(
        english
            .request(path)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  static JsonNode read(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  static Optional<String> header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name);
  }

  @Override
  public void close() {
    server.close();
  }
}
