package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.dossier.DossierFiles;
import org.passerelle.app.dossier.Handover.Piece;
import org.passerelle.app.storage.Access;
import org.passerelle.app.storage.Access.Right;
import org.passerelle.app.storage.Arrivals.Arrival;
import org.passerelle.app.storage.AuditLog.Event;
import org.passerelle.app.storage.Dossier;
import org.passerelle.app.storage.Dossiers;
import org.passerelle.app.storage.Saved;
import org.passerelle.app.storage.Storage;
import org.passerelle.app.storage.Viewer;
import org.passerelle.reference.Language;

/** The dossiers that one visitor may see, with their contents read. */
public final class Desk {
  private static final int MOST_LETTERS = 200;

  private final Storage storage;
  private final DossierFiles files;
  private final Contents contents;
  private final Memory memory;
  private final boolean team;
  private final Viewer viewer;
  private final Language language;

  Desk(Site site, Viewer viewer, Language language) {
    this.storage = site.storage();
    this.files = site.dossierFiles();
    this.contents = site.contents();
    this.memory = site.memory();
    this.team = site.settings().team();
    this.viewer = viewer;
    this.language = language;
  }

  /**
   * A dossier as it was last kept.
   *
   * @param id names it in addresses
   * @param owner whose it is
   * @param title what its owner calls it
   * @param version rises with each change
   */
  public record OpenDossier(
      String id,
      String owner,
      String title,
      DossierContent content,
      long version,
      Instant changed) {}

  /** Contents that were read lately, by dossier: only the last version of each. */
  static final class Contents implements Memory.Part {
    private static final int MOST = 500;

    private record Versioned(long version, DossierContent content) {}

    private final Map<String, Versioned> read =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Versioned> eldest) {
            return size() > MOST;
          }
        };

    synchronized Optional<DossierContent> find(String id, long version) {
      return Optional.ofNullable(read.get(id))
          .filter(known -> known.version() == version)
          .map(Versioned::content);
    }

    synchronized void keep(String id, long version, DossierContent content) {
      read.put(id, new Versioned(version, content));
    }

    @Override
    public synchronized void forget(Collection<String> dossiers) {
      dossiers.forEach(read::remove);
    }
  }

  /**
   * Begins a dossier.
   *
   * @throws WebProblem if this visitor may have none
   */
  public OpenDossier create(String title, DossierContent content) {
    requireMayOwn();
    return opened(
        storage
            .dossiers()
            .create(
                viewer.id(),
                cut(title),
                files.write(content, language),
                files.searchable(content)));
  }

  /**
   * Keeps the dossiers of a file, with their notes: all, or none if one fails.
   *
   * @return their ids
   * @throws WebProblem if this visitor may have none
   */
  List<String> bring(List<Piece> pieces) {
    requireMayOwn();
    return storage.arrivals().keep(viewer.id(), pieces.stream().map(this::arrival).toList());
  }

  private Arrival arrival(Piece piece) {
    DossierContent content = piece.content();
    return new Arrival(
        piece.title(), files.write(content, language), files.searchable(content), piece.notes());
  }

  private void requireMayOwn() {
    if (!Access.mayOwn(viewer.role())) {
      throw new WebProblem(HttpStatus.FORBIDDEN, "web.mayNotOwn");
    }
  }

  /**
   * A dossier to read.
   *
   * @throws WebProblem if there is none of that name for this visitor
   */
  public OpenDossier open(String id) {
    OpenDossier dossier = open(id, Right.READ);
    if (!dossier.owner().equals(viewer.id())) {
      log(Event.DOSSIER_READ, id);
    }
    return dossier;
  }

  /**
   * A dossier to do something with.
   *
   * @throws WebProblem if there is none of that name with which this visitor may do so
   */
  public OpenDossier open(String id, Right right) {
    return opened(storage.access().dossier(viewer, id, right).orElseThrow(WebProblem::notFound));
  }

  /**
   * Keeps a changed content.
   *
   * @throws WebProblem if it was changed elsewhere meanwhile, or may not be changed
   */
  public OpenDossier save(OpenDossier before, DossierContent content) {
    open(before.id(), Right.CHANGE);
    Saved saved =
        storage
            .dossiers()
            .save(
                before.owner(),
                before.id(),
                before.version(),
                files.write(content, language),
                files.searchable(content));
    return switch (saved) {
      case Saved.Done done -> opened(done.dossier());
      case Saved.Stale stale -> throw new WebProblem(HttpStatus.CONFLICT, "web.changedElsewhere");
      case Saved.Missing missing -> throw WebProblem.notFound();
    };
  }

  /** This visitor's own dossiers, last changed first; see {@link Dossiers#page}. */
  public Dossier.Page own(String query, int offset, int limit) {
    return storage.dossiers().page(viewer.id(), query, offset, limit);
  }

  /** The dossiers that others share with this visitor. */
  Dossier.Page shared(String query, int offset, int limit) {
    return storage.shares().with(viewer.id(), query, offset, limit);
  }

  /**
   * Gives another title.
   *
   * @throws WebProblem if there is no such dossier to change, or no title
   */
  OpenDossier rename(String id, String title) {
    OpenDossier dossier = open(id, Right.CHANGE);
    return storage
        .dossiers()
        .rename(dossier.owner(), id, fit(title))
        .map(this::opened)
        .orElseThrow(WebProblem::notFound);
  }

  /**
   * Makes a second dossier with the same content, without notes.
   *
   * @throws WebProblem if there is no such dossier to change
   */
  void copy(String id, String title) {
    OpenDossier dossier = open(id, Right.CHANGE);
    require(storage.dossiers().copy(dossier.owner(), id, fit(title)).isPresent());
  }

  /** Somebody else may have deleted it meanwhile. */
  private static void require(boolean isThere) {
    if (!isThere) {
      throw WebProblem.notFound();
    }
  }

  /** A title that fits into a list. */
  private static String fit(String title) {
    if (title.isBlank()) {
      throw WebProblem.bad("web.noTitle");
    }
    return cut(title);
  }

  private static String cut(String title) {
    return title.codePointCount(0, title.length()) <= MOST_LETTERS
        ? title
        : title.substring(0, title.offsetByCodePoints(0, MOST_LETTERS));
  }

  /**
   * Deletes a dossier with its notes.
   *
   * @throws WebProblem if there is no such dossier to delete
   */
  public void delete(String id) {
    OpenDossier dossier = open(id, Right.DELETE);
    require(storage.dossiers().delete(dossier.owner(), id));
    memory.forget(List.of(id));
    log(Event.DOSSIER_DELETED, id);
  }

  /**
   * Deletes all dossiers of this visitor with their notes, and the account if there is one.
   *
   * @throws org.passerelle.app.storage.AccountError if it is the account of the last administrator
   */
  void deleteEverything() {
    memory.forget(storage.belongings().delete(viewer.id()));
    log(Event.ALL_DELETED, viewer.id());
  }

  private OpenDossier opened(Dossier kept) {
    DossierContent content =
        contents
            .find(kept.id(), kept.version())
            .orElseGet(() -> {
              DossierContent read = files.read(kept.title(), kept.content().getBytes(UTF_8));
              contents.keep(kept.id(), kept.version(), read);
              return read;
            });
    return new OpenDossier(
        kept.id(), kept.owner(), kept.title(), content, kept.version(), kept.changed());
  }

  /** Keeps in mind who did what, where several people use it. */
  void log(Event event, String subject) {
    if (team) {
      storage.log().add(Optional.of(viewer.id()), event, Optional.of(subject));
    }
  }
}
