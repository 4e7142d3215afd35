package org.passerelle.app.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.web.Visit;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers with what tells programs how long they may be kept and where the rest is. */
final class ApiAnswer {
  /** Seconds for which answers made of facts may be kept before they are asked for again. */
  private static final int KEPT = 3600;

  private static final int TAG = 24;

  private final ApiCall call;
  private final ApiDoc doc;

  ApiAnswer(ApiCall call, ApiDoc doc) {
    this.call = call;
    this.doc = doc;
  }

  /** Says so if the program already has this answer. */
  boolean isKnown(FactsVersion version) {
    String known = Optional.ofNullable(call.context().header("If-None-Match")).orElse("");
    boolean isKnown =
        !doc.isPersonal()
            && List.of(known.replace("W/", "").strip().split("\\s*,\\s*", -1))
                .contains(tag(version));
    if (isKnown) {
      call.context().status(HttpStatus.NOT_MODIFIED);
      keep(version);
    }
    return isKnown;
  }

  /** Tells how long the answer may be kept. Only good answers are. */
  void keep(FactsVersion version) {
    Context context = call.context();
    context.header("Content-Language", call.language().code());
    if (doc.isPersonal()) {
      context.header("Cache-Control", "no-store");
    } else {
      context.header("ETag", tag(version));
      context.header("Cache-Control", "public, max-age=" + KEPT);
      context.header("Vary", "Accept-Language");
    }
  }

  /** The same facts, program, day, language and address give the same answer. */
  private String tag(FactsVersion version) {
    Visit visit = call.visit();
    String all =
        String.join(
            "\n",
            version.text(),
            visit.today().toString(),
            visit.language().code(),
            visit.address());
    return '"' + hash(all) + '"';
  }

  static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, TAG);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void write(Object view) {
    if (view instanceof Paged page) {
      link(page);
    }
    Context context = call.context();
    context.status(doc.status()).contentType("application/json");
    context.result(
        view instanceof String json
            ? json.getBytes(UTF_8)
            : JsonMapper.shared().writeValueAsBytes(view));
  }

  /** Where the parts before and after are (RFC 8288). */
  private void link(Paged page) {
    List<String> links = new ArrayList<>();
    if (page.offset() > 0) {
      int before = Math.max(0, page.offset() - page.limit());
      links.add("<" + address(before) + ">; rel=\"prev\"");
    }
    if (page.offset() + (long) page.limit() < page.total()) {
      links.add("<" + address(page.offset() + page.limit()) + ">; rel=\"next\"");
    }
    if (!links.isEmpty()) {
      call.context().header("Link", String.join(", ", links));
    }
  }

  private String address(int offset) {
    StringBuilder address = new StringBuilder(call.context().path()).append("?offset=" + offset);
    for (Map.Entry<String, List<String>> sent : call.context().queryParamMap().entrySet()) {
      if (!sent.getKey().equals("offset")) {
        address
            .append('&')
            .append(sent.getKey())
            .append('=')
            .append(URLEncoder.encode(sent.getValue().getFirst(), UTF_8));
      }
    }
    return address.toString();
  }
}
