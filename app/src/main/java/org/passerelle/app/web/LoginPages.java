package org.passerelle.app.web;

import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.storage.Account;
import org.passerelle.app.storage.AccountError;
import org.passerelle.app.storage.AuditLog.Event;
import org.passerelle.app.storage.Login;
import org.passerelle.app.storage.Role;
import org.passerelle.app.storage.Storage;
import org.passerelle.app.web.Guard.Access;

/** Logging in and out, and the first account of a team. */
final class LoginPages implements Pages {
  private final FirstAdmin first;

  LoginPages(FirstAdmin first) {
    this.first = first;
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .open("/login", this::form)
        .add(HandlerType.POST, "/login", Access.ANYBODY, this::logIn)
        .add(HandlerType.POST, "/logout", Access.ANYBODY, this::logOut)
        .open("/first", this::firstForm)
        .add(HandlerType.POST, "/first", Access.ANYBODY, this::createFirst);
  }

  private void form(Visit visit) {
    if (storage(visit).accounts().isEmpty()) {
      visit.goTo("/first");
    } else {
      show(visit, HttpStatus.OK, "", "", visit.query("back"));
    }
  }

  private void logIn(Visit visit) {
    String name = visit.form("name");
    String address = ClientAddress.network(visit.context());
    switch (storage(visit).accounts().authenticate(name, visit.secret("password"), address)) {
      case Login.Admitted admitted -> admit(visit, admitted.account());
      case Login.Refused refused -> {
        storage(visit).log().add(Optional.empty(), Event.LOGIN_FAILED, Optional.empty());
        show(
            visit,
            HttpStatus.UNAUTHORIZED,
            visit.text("web.logInRefused"),
            name,
            visit.form("back"));
      }
      case Login.Wait wait -> {
        long seconds = seconds(visit, wait.until());
        visit.context().header("Retry-After", String.valueOf(seconds));
        String words = visit.text("web.logInWait", seconds);
        show(visit, HttpStatus.TOO_MANY_REQUESTS, words, name, visit.form("back"));
      }
    }
  }

  private static long seconds(Visit visit, Instant until) {
    return 1 + Math.max(0, Duration.between(visit.site().clock().instant(), until).toSeconds());
  }

  private static void admit(Visit visit, Account account) {
    visit.site().entrance().begin(visit, account);
    storage(visit).log().add(Optional.of(account.id()), Event.LOGIN, Optional.empty());
    storage(visit).sessions().purge();
    storage(visit).accounts().purge();
    String home = account.role() == Role.ADMIN ? "/accounts" : "/";
    String back = visit.form("back");
    visit.goBack(back.equals("/") ? home : back, home);
  }

  private void logOut(Visit visit) {
    visit
        .account()
        .ifPresent(account ->
            storage(visit).log().add(Optional.of(account.id()), Event.LOGOUT, Optional.empty()));
    visit.site().entrance().end(visit);
    visit.goTo("/login");
  }

  private static void show(
      Visit visit, HttpStatus status, String problem, String name, String back) {
    boolean isOpenLine =
        !Guard.isCalledLocal(visit.context())
            && !visit.context().scheme().equals("https")
            && !"https".equals(visit.context().header("X-Forwarded-Proto"));
    visit.show(
        status,
        "login",
        Map.of("problem", problem, "name", name, "back", back, "isOpenLine", isOpenLine));
  }

  private void firstForm(Visit visit) {
    requireNone(visit);
    visit.show("first", Map.of("problem", "", "name", ""));
  }

  private void createFirst(Visit visit) {
    requireNone(visit);
    String name = visit.form("name");
    if (!first.isRight(visit.form("code"))) {
      again(visit, HttpStatus.FORBIDDEN, visit.text("web.firstWrongCode"), name);
      return;
    }
    try {
      Account account = storage(visit).accounts().createFirst(name, visit.secret("password"));
      storage(visit)
          .log()
          .add(Optional.of(account.id()), Event.ACCOUNT_CREATED, Optional.of(account.id()));
      admit(visit, account);
    } catch (AccountError e) {
      again(visit, HttpStatus.UNPROCESSABLE_CONTENT, e.words(visit.messages()), name);
    }
  }

  private static void again(Visit visit, HttpStatus status, String problem, String name) {
    visit.show(status, "first", Map.of("problem", problem, "name", name));
  }

  /** Where there are accounts, an administrator makes others. */
  private static void requireNone(Visit visit) {
    if (!storage(visit).accounts().isEmpty()) {
      throw WebProblem.notFound();
    }
  }

  private static Storage storage(Visit visit) {
    return visit.site().storage();
  }
}
