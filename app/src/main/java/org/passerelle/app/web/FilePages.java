package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.dossier.Handover;
import org.passerelle.app.dossier.Handover.Piece;
import org.passerelle.app.storage.AuditLog.Event;
import org.passerelle.app.view.OccupationView;
import org.passerelle.app.web.Desk.OpenDossier;

/** Plans taken away as files and brought again, and everything deleted at once. */
final class FilePages implements Pages {
  private static final String JSON = "application/json";

  @Override
  public void addTo(Routes routes) {
    routes
        .get("/dossiers/{id}/dossier.json", this::one)
        .post("/dossiers/file", this::bring)
        .get("/privacy/everything.json", this::everything)
        .post("/privacy/delete", this::deleteEverything);
  }

  private static Handover handover(Visit visit) {
    return new Handover(visit.site().engines().reference());
  }

  private void one(Visit visit) {
    OpenDossier dossier = visit.dossier();
    visit.desk().log(Event.DOSSIER_EXPORTED, dossier.id());
    visit.download(
        "passerelle-dossier.json",
        JSON,
        handover(visit).one(dossier.title(), dossier.content(), visit.language()));
  }

  private void bring(Visit visit) {
    UploadedFile file = visit.upload("file").orElseThrow(() -> WebProblem.bad("web.noFile"));
    List<Piece> pieces = handover(visit).read(file.filename(), bytes(file), visit.viewer().id());
    if (pieces.isEmpty()) {
      throw new WebProblem(HttpStatus.UNPROCESSABLE_CONTENT, "web.emptyFile");
    }
    List<String> ids =
        visit.desk().bring(pieces.stream().map(piece -> titled(visit, piece)).toList());
    visit.goTo(ids.size() == 1 ? "/dossiers/" + ids.getFirst() : "/people");
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Piece titled(Visit visit, Piece piece) {
    return new Piece(title(visit, piece), piece.content(), piece.notes());
  }

  /** What the file says, else the job. */
  private static String title(Visit visit, Piece piece) {
    DossierContent content = piece.content();
    return Optional.of(piece.title())
        .filter(title -> !title.isEmpty())
        .or(() -> content.occupation().map(visit.views()::occupation).map(OccupationView::title))
        .or(() -> Optional.of(content.words()).filter(words -> !words.isEmpty()))
        .orElseGet(() -> visit.text("web.unnamed"));
  }

  private void everything(Visit visit) {
    String owner = visit.viewer().id();
    visit.desk().log(Event.ALL_EXPORTED, owner);
    visit.download(
        "passerelle-everything.json",
        JSON,
        handover(visit).everything(visit.site().storage().belongings().export(owner)));
  }

  private void deleteEverything(Visit visit) {
    if (visit.form("sure").isEmpty()) {
      throw WebProblem.bad("web.notSure");
    }
    visit.desk().deleteEverything();
    if (visit.isAlone()) {
      visit.goTo("/people");
    } else {
      visit.site().entrance().end(visit);
      visit.goTo("/login");
    }
  }
}
