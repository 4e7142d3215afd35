package org.passerelle.app.web;

import java.util.List;
import java.util.Map;
import org.passerelle.app.storage.Access.Right;
import org.passerelle.app.storage.Account;
import org.passerelle.app.storage.AuditLog.Event;
import org.passerelle.app.storage.Shares;
import org.passerelle.app.web.Desk.OpenDossier;

/** Which counsellors see a dossier, by the will of its owner. */
final class SharePages implements Pages {
  @Override
  public void addTo(Routes routes) {
    routes
        .get("/dossiers/{id}/share", this::list)
        .post("/dossiers/{id}/share", this::share)
        .post("/dossiers/{id}/unshare", this::unshare);
  }

  private void list(Visit visit) {
    OpenDossier dossier = dossier(visit);
    List<Account> shared = shares(visit).of(dossier.owner(), dossier.id());
    List<Account> others =
        visit.site().storage().accounts().counsellors().stream()
            .filter(counsellor -> !counsellor.id().equals(dossier.owner()))
            .filter(counsellor -> !shared.contains(counsellor))
            .toList();
    visit.show("share", Map.of("dossier", dossier, "shared", shared, "others", others));
  }

  private void share(Visit visit) {
    OpenDossier dossier = dossier(visit);
    if (!shares(visit).share(dossier.owner(), dossier.id(), visit.form("counsellor"))) {
      throw WebProblem.bad("web.noCounsellor");
    }
    visit.desk().log(Event.DOSSIER_SHARED, dossier.id());
    visit.goTo("/dossiers/" + dossier.id() + "/share");
  }

  private void unshare(Visit visit) {
    OpenDossier dossier = dossier(visit);
    if (shares(visit).unshare(dossier.owner(), dossier.id(), visit.form("counsellor"))) {
      visit.desk().log(Event.DOSSIER_UNSHARED, dossier.id());
    }
    visit.goTo("/dossiers/" + dossier.id() + "/share");
  }

  private static OpenDossier dossier(Visit visit) {
    return visit.desk().open(visit.path("id"), Right.SHARE);
  }

  private static Shares shares(Visit visit) {
    return visit.site().storage().shares();
  }
}
