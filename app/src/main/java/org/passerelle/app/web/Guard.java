package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who may come in, and what a browser may do with the pages: headers, the name of the machine, the
 * cookie of a visit and the token that forms must carry.
 */
final class Guard {
  /** The field and the header of a form's token. */
  static final String TOKEN = "token";

  static final String TOKEN_HEADER = "X-Passerelle-Token";

  private static final String COOKIE = "passerelle_visit";
  private static final int RANDOM_BYTES = 16;
  private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  /**
   * Scripts, styles and pictures come from here alone, none stands inside a page. Without any
   * referrer a browser would not say either that a form comes from here.
   */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=(), payment=()");

  /** Who may ask for a page. */
  enum Access {
    ANYBODY,
    PERSON,
    COUNSELLOR,
    ADMIN
  }

  private final WebSettings settings;
  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  Guard(WebSettings settings) {
    this.settings = settings;
    byte[] secret = new byte[RANDOM_BYTES * 2];
    random.nextBytes(secret);
    key = new SecretKeySpec(secret, "HmacSHA256");
  }

  /** What every answer carries. */
  static void protect(Context context) {
    HEADERS.forEach(context::header);
  }

  /**
   * Lets a visit in.
   *
   * @throws WebProblem if it may not
   */
  void check(Visit visit, Access access) {
    Context context = visit.context();
    checkHost(context);
    if (!SAFE.contains(context.method())) {
      checkOrigin(context);
      if (!visit.isApi()) {
        checkToken(visit);
      }
    }
    visit.identify(access);
  }

  /**
   * A page of the web that made a browser ask this machine by another name would read what is kept
   * here, for names of the web can be pointed at one's own machine.
   */
  private void checkHost(Context context) {
    String name = hostName(context);
    boolean isAny = !settings.isLocal() && settings.hosts().isEmpty();
    if (!isAny && !settings.hosts().contains(name) && !LOOPBACK_NAMES.contains(name)) {
      throw new WebProblem(
          HttpStatus.MISDIRECTED_REQUEST, settings.team() ? "web.wrongHostTeam" : "web.wrongHost");
    }
  }

  /** What the browser calls this machine, without the port. */
  private static String hostName(Context context) {
    return Optional.ofNullable(context.host())
        .orElse("")
        .replaceFirst(":\\d{1,5}$", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether the browser runs on this machine, as far as it says so. */
  static boolean isCalledLocal(Context context) {
    return LOOPBACK_NAMES.contains(hostName(context));
  }

  /** A page of another site may not change anything here. */
  private static void checkOrigin(Context context) {
    String origin = context.header("Origin");
    if (origin != null) {
      String host = Optional.ofNullable(context.host()).orElse("");
      if (!host.equals(authority(origin))) {
        throw new WebProblem(HttpStatus.FORBIDDEN, "web.otherSite");
      }
    }
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void checkToken(Visit visit) {
    Context context = visit.context();
    String given =
        Optional.ofNullable(context.header(TOKEN_HEADER))
            .or(() -> Optional.ofNullable(context.formParam(TOKEN)))
            .orElse("");
    boolean isRight =
        context.cookie(COOKIE) != null
            && MessageDigest.isEqual(given.getBytes(UTF_8), token(visit).getBytes(UTF_8));
    if (!isRight) {
      throw new WebProblem(HttpStatus.FORBIDDEN, "web.staleForm");
    }
  }

  /** The token that the forms of this visit carry, another before and after a login. */
  String token(Visit visit) {
    String session = Optional.ofNullable(visit.context().cookie(Entrance.COOKIE)).orElse("");
    String bound = cookie(visit.context()) + " " + session;
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(bound.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The cookie of this visit, which is given out when a page with a form is first shown. */
  private String cookie(Context context) {
    String known = context.attribute(COOKIE);
    if (known != null) {
      return known;
    }
    String sent = context.cookie(COOKIE);
    if (sent != null && sent.matches("[0-9a-f]{32}")) {
      return sent;
    }
    return renew(context);
  }

  /** Gives another cookie of a visit, so that nobody knows it who knew the one before. */
  String renew(Context context) {
    byte[] fresh = new byte[RANDOM_BYTES];
    random.nextBytes(fresh);
    String value = HexFormat.of().formatHex(fresh);
    context.attribute(COOKIE, value);
    context.cookie(cookie(context, COOKIE, value));
    return value;
  }

  /** A cookie that no script reads, no other site sends, and no network sees but this machine's. */
  static Cookie cookie(Context context, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(!isCalledLocal(context));
    cookie.setSameSite(SameSite.LAX);
    return cookie;
  }
}
