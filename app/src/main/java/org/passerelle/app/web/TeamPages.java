package org.passerelle.app.web;

import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.storage.Account;
import org.passerelle.app.storage.AccountError;
import org.passerelle.app.storage.Accounts;
import org.passerelle.app.storage.AuditLog;
import org.passerelle.app.storage.AuditLog.Event;
import org.passerelle.app.storage.Role;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.web.Guard.Access;

/** What an administrator looks after: accounts, and who did what. */
final class TeamPages implements Pages {
  private static final int LINES = 50;

  @Override
  public void addTo(Routes routes) {
    routes
        .add(HandlerType.GET, "/accounts", Access.ADMIN, visit -> show(visit, HttpStatus.OK, ""))
        .add(HandlerType.POST, "/accounts", Access.ADMIN, this::create)
        .add(HandlerType.POST, "/accounts/{account}/state", Access.ADMIN, this::changeState)
        .add(HandlerType.POST, "/accounts/{account}/password", Access.ADMIN, this::resetPassword)
        .add(HandlerType.GET, "/audit", Access.ADMIN, this::audit);
  }

  private static void show(Visit visit, HttpStatus status, String problem) {
    visit.show(
        status,
        "accounts",
        Map.of(
            "accounts", accounts(visit).all(),
            "problem", problem,
            "name", visit.form("name"),
            "roles", Arrays.stream(Role.values()).map(EnumName::of).toList()));
  }

  private void create(Visit visit) {
    change(
        visit,
        () -> {
          Account made =
              accounts(visit).create(visit.form("name"), visit.secret("password"), role(visit));
          log(visit, Event.ACCOUNT_CREATED, made.id());
        });
  }

  private static Role role(Visit visit) {
    return Arrays.stream(Role.values())
        .filter(role -> EnumName.of(role).equals(visit.form("role")))
        .findFirst()
        .orElseThrow(() -> WebProblem.bad("web.noRole"));
  }

  private void changeState(Visit visit) {
    change(
        visit,
        () -> {
          boolean disabled = visit.form("disabled").equals("yes");
          accounts(visit).disable(visit.path("account"), disabled);
          log(
              visit,
              disabled ? Event.ACCOUNT_DISABLED : Event.ACCOUNT_ENABLED,
              visit.path("account"));
        });
  }

  private void resetPassword(Visit visit) {
    change(
        visit,
        () -> {
          accounts(visit).resetPassword(visit.path("account"), visit.secret("password"));
          log(visit, Event.PASSWORD_CHANGED, visit.path("account"));
        });
  }

  private static void change(Visit visit, Runnable change) {
    try {
      change.run();
      visit.goTo("/accounts");
    } catch (AccountError e) {
      show(visit, HttpStatus.UNPROCESSABLE_CONTENT, e.words(visit.messages()));
    }
  }

  private void audit(Visit visit) {
    Paging asked = Paging.asked(visit, LINES);
    AuditLog.Page page = visit.site().storage().log().page(asked.offset(), LINES);
    List<AuditLine> lines =
        page.entries().stream()
            .map(entry ->
                new AuditLine(
                    visit.when(entry.at()),
                    entry.who().map(id -> PeoplePages.accountName(visit, id)).orElse(""),
                    words(visit, entry.event()),
                    entry.subject().orElse("")))
            .toList();
    visit.show("audit", Map.of("lines", lines, "paging", asked.of(page.total())));
  }

  /** A deed that only another version of the program knows is told by its name. */
  private static String words(Visit visit, String event) {
    return EnumName.find(Event.class, event)
        .map(known -> visit.text("web.event." + EnumName.of(known)))
        .orElse(event);
  }

  private static void log(Visit visit, Event event, String subject) {
    visit.site().storage().log().add(Optional.of(visit.viewer().id()), event, Optional.of(subject));
  }

  private static Accounts accounts(Visit visit) {
    return visit.site().storage().accounts();
  }
}
