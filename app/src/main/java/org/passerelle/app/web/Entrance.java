package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.Set;
import org.passerelle.app.storage.Account;
import org.passerelle.app.storage.Role;
import org.passerelle.app.storage.Storage;
import org.passerelle.app.storage.Viewer;
import org.passerelle.app.web.Guard.Access;

/**
 * Where people with accounts come in. Browsers bring the token of a session in a cookie, programs
 * in the header {@code Authorization: Bearer}.
 */
final class Entrance {
  static final String COOKIE = "passerelle_session";

  /** Sees no dossier. */
  static final Viewer NOBODY = new Viewer("", Role.ADMIN);

  private static final String ACCOUNT = "passerelle.account";
  private static final String BEARER = "Bearer ";
  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

  private final Storage storage;

  Entrance(Storage storage) {
    this.storage = storage;
  }

  /**
   * Finds out who asks.
   *
   * @throws WebProblem if nobody is logged in, or the role does not fit
   */
  void identify(Visit visit, Access access) {
    Context context = visit.context();
    token(visit)
        .flatMap(token -> storage.sessions().find(token))
        .ifPresent(account -> context.attribute(ACCOUNT, account));
    if (access == Access.ANYBODY) {
      return;
    }
    Role role =
        account(context)
            .map(Account::role)
            .orElseThrow(() -> new WebProblem(HttpStatus.UNAUTHORIZED, "web.logInFirst"));
    if (!admits(access, role)) {
      throw new WebProblem(HttpStatus.FORBIDDEN, "web.otherRole");
    }
  }

  /** A page of another site can make a browser send cookies; it cannot make it send a header. */
  private static Optional<String> token(Visit visit) {
    Context context = visit.context();
    String header = Optional.ofNullable(context.header("Authorization")).orElse("");
    if (visit.isApi() && header.startsWith(BEARER)) {
      return Optional.of(header.substring(BEARER.length()).strip());
    }
    boolean mayComeByCookie = !visit.isApi() || READING.contains(context.method());
    return mayComeByCookie ? cookie(context) : Optional.empty();
  }

  static Optional<String> cookie(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE));
  }

  private static boolean admits(Access access, Role role) {
    return switch (access) {
      case ANYBODY, PERSON -> true;
      case COUNSELLOR -> role == Role.COUNSELLOR;
      case ADMIN -> role == Role.ADMIN;
    };
  }

  /** Who is logged in, once that was found out. */
  static Optional<Account> account(Context context) {
    return Optional.ofNullable(context.attribute(ACCOUNT));
  }

  /** Begins a session; whoever knew the cookies from before the login knows nothing of it. */
  void begin(Visit visit, Account account) {
    cookie(visit.context()).ifPresent(storage.sessions()::revoke);
    String token = storage.sessions().begin(account.id());
    visit.context().cookie(Guard.cookie(visit.context(), COOKIE, token));
    visit.renew();
  }

  /** Ends the session of this visit. */
  void end(Visit visit) {
    cookie(visit.context()).ifPresent(storage.sessions()::revoke);
    Cookie gone = Guard.cookie(visit.context(), COOKIE, "");
    gone.setMaxAge(0);
    visit.context().cookie(gone);
    visit.renew();
  }

  /** Leads to the login, and from there back to the page that was asked for. */
  static void showTheWay(Visit visit) {
    boolean isPage = READING.contains(visit.context().method()) && !visit.isPart();
    String back = isPage ? visit.address() : "/";
    visit.goTo("/login?back=" + URLEncoder.encode(back, UTF_8));
  }
}
