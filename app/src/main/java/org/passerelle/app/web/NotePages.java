package org.passerelle.app.web;

import java.util.List;
import java.util.Map;
import org.passerelle.app.storage.Access.Right;
import org.passerelle.app.storage.AuditLog.Event;
import org.passerelle.app.storage.Note;
import org.passerelle.app.storage.Notes;
import org.passerelle.app.web.Desk.OpenDossier;

/** Notes on a dossier: of its owner, and of the counsellors with whom it is shared. */
final class NotePages implements Pages {
  @Override
  public void addTo(Routes routes) {
    routes
        .get("/dossiers/{id}/notes", this::list)
        .post("/dossiers/{id}/notes", this::add)
        .post("/dossiers/{id}/notes/{note}/delete", this::delete);
  }

  private void list(Visit visit) {
    OpenDossier dossier = visit.dossier();
    List<NoteLine> lines =
        notes(visit).on(dossier.id()).stream()
            .map(note ->
                new NoteLine(
                    note.id(), author(visit, note), visit.when(note.created()), note.text()))
            .toList();
    visit.show("notes", Map.of("dossier", dossier, "notes", lines));
  }

  /** What a file says is told as that: whoever brought it could have written anything into it. */
  private static String author(Visit visit, Note note) {
    if (note.writer().isPresent()) {
      String writer = note.writer().get();
      return writer.isEmpty()
          ? visit.text("web.noteOfFileUnnamed")
          : visit.text("web.noteOfFile", writer);
    }
    return visit.isAlone() ? "" : PeoplePages.accountName(visit, note.author());
  }

  private void add(Visit visit) {
    OpenDossier dossier = visit.desk().open(visit.path("id"), Right.ANNOTATE);
    String text = visit.form("text");
    if (text.isEmpty()) {
      throw WebProblem.bad("web.noNote");
    }
    if (notes(visit).add(dossier.id(), visit.viewer().id(), text).isEmpty()) {
      throw WebProblem.notFound();
    }
    visit.desk().log(Event.NOTE_ADDED, dossier.id());
    toList(visit, dossier);
  }

  private void delete(Visit visit) {
    OpenDossier dossier = visit.desk().open(visit.path("id"), Right.DELETE);
    if (!notes(visit).delete(dossier.id(), visit.path("note"))) {
      throw WebProblem.notFound();
    }
    visit.desk().log(Event.NOTE_DELETED, dossier.id());
    toList(visit, dossier);
  }

  private static Notes notes(Visit visit) {
    return visit.site().storage().notes();
  }

  private static void toList(Visit visit, OpenDossier dossier) {
    visit.goTo("/dossiers/" + dossier.id() + "/notes");
  }
}
