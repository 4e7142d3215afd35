package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts: it keeps cookies, and sends the token of the last page it saw. */
final class Browser {
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

  private final String site;
  private final String language;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private String token = "";

  Browser(WebServer server) {
    this(server, "en");
  }

  Browser(WebServer server, String language) {
    this.site = "http://localhost:" + server.port();
    this.language = language;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form: names and values in turn. */
  HttpResponse<String> post(String path, String... fields) {
    return postWith(token, path, fields);
  }

  HttpResponse<String> postWith(String sentToken, String path, String... fields) {
    StringBuilder body = new StringBuilder("token=" + sentToken);
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&')
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], UTF_8));
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  HttpResponse<String> upload(String path, String field, String content) {
    String part = "--limit\r\nContent-Disposition: form-data; name=\"";
    String body =
        part
            + "token\"\r\n\r\n"
            + token
            + "\r\n"
            + part
            + field
            + "\"; filename=\"plan.json\"\r\n\r\n"
            + content
            + "\r\n--limit--\r\n";
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=limit")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Where a request led. */
  static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  String token() {
    return token;
  }

  Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  void setCookie(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    // As the client of Java names it, so that there are not two of one name.
    cookie.setDomain("localhost.local");
    cookies.getCookieStore().add(URI.create(site), cookie);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(site + path)).header("Accept-Language", language);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      Matcher found = TOKEN.matcher(response.body());
      if (found.find()) {
        token = found.group(1);
      }
      return response;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
