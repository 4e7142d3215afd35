package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.storage.Account;
import org.passerelle.app.storage.AccountError;
import org.passerelle.app.storage.AuditLog.Event;
import org.passerelle.app.storage.Shares.Given;
import org.passerelle.app.storage.Storage;

/** One's own account: its password, a token for programs, and who sees one's plans. */
final class AccountPages implements Pages {
  @Override
  public void addTo(Routes routes) {
    routes
        .get("/account", visit -> show(visit, HttpStatus.OK, "", ""))
        .post("/account/password", this::changePassword)
        .post("/account/token", this::giveToken);
  }

  private static void show(Visit visit, HttpStatus status, String problem, String bearer) {
    List<Given> shares = storage(visit).shares().by(visit.viewer().id());
    visit.show(
        status,
        "account",
        Map.of(
            "account", account(visit),
            "problem", problem,
            "bearer", bearer,
            "shares", shares));
  }

  private void changePassword(Visit visit) {
    Account account = account(visit);
    try {
      storage(visit)
          .accounts()
          .changePassword(account.id(), visit.secret("old"), visit.secret("password"));
    } catch (AccountError e) {
      show(visit, HttpStatus.UNPROCESSABLE_CONTENT, e.words(visit.messages()), "");
      return;
    }
    log(visit, Event.PASSWORD_CHANGED);
    // All sessions of the account have ended, this one too.
    visit.site().entrance().begin(visit, account);
    visit.goTo("/account");
  }

  /** A session of its own, that lasts as long as another. */
  private void giveToken(Visit visit) {
    log(visit, Event.TOKEN_GIVEN);
    show(visit, HttpStatus.OK, "", storage(visit).sessions().begin(account(visit).id()));
  }

  private static void log(Visit visit, Event event) {
    String id = visit.viewer().id();
    storage(visit).log().add(Optional.of(id), event, Optional.of(id));
  }

  private static Account account(Visit visit) {
    return visit.account().orElseThrow(WebProblem::notFound);
  }

  private static Storage storage(Visit visit) {
    return visit.site().storage();
  }
}
