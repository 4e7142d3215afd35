package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.passerelle.app.drawing.MapDrawing;
import org.passerelle.app.engines.Engines;
import org.passerelle.app.moves.MoveSearch;
import org.passerelle.app.moves.MoveWishes;
import org.passerelle.app.view.MapView;
import org.passerelle.app.view.MapView.PlaceView;
import org.passerelle.app.view.MapViews;
import org.passerelle.app.view.TransitionsView;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.transition.map.TellingSkills;
import org.passerelle.reference.Language;
import org.passerelle.reference.Occupations;

/** The map of occupations, with the person's own and their moves marked. */
final class MapPages implements Pages {
  /** More numbers would cover each other. */
  private static final int MOST_MARKED = 20;

  private final Map<Language, MapView> maps = new EnumMap<>(Language.class);

  @Override
  public void addTo(Routes routes) {
    routes.get("/dossiers/{id}/map", this::page).get("/dossiers/{id}/map.svg", this::drawing);
  }

  /**
   * What is marked on the map.
   *
   * @param map with the person's own occupation as its highlight
   * @param marked where the moves lie, the best first
   */
  private record Marked(MapView map, List<PlaceView> marked) {}

  private void page(Visit visit) {
    OpenDossier dossier = visit.dossier();
    MoveForm.Read read = MoveForm.of(visit, dossier, MOST_MARKED);
    Marked marked = marked(visit, dossier, read);
    visit.show(
        "map",
        Map.of(
            "dossier", dossier,
            "form", read.form(),
            "map", marked.map(),
            "marked", marked.marked()));
  }

  private void drawing(Visit visit) {
    OpenDossier dossier = visit.dossier();
    Marked marked = marked(visit, dossier, MoveForm.of(visit, dossier, MOST_MARKED));
    String svg = MapDrawing.draw(marked.map(), marked.marked(), visit.messages());
    visit
        .context()
        .header("Cache-Control", "no-store")
        .contentType("image/svg+xml; charset=utf-8")
        .result(svg.getBytes(UTF_8));
  }

  private Marked marked(Visit visit, OpenDossier dossier, MoveForm.Read read) {
    MoveWishes wishes =
        read.wishes().orElseThrow(() -> WebProblem.bad("web.file", read.form().problem()));
    MoveSearch search = MovePages.search(visit, dossier);
    TransitionsView view = search.wished(wishes);
    MapView map = map(visit);
    Occupations occupations = visit.site().engines().reference().occupations();
    List<PlaceView> marked =
        view.moves().stream()
            .limit(MOST_MARKED)
            .flatMapToInt(move -> occupations.find(move.occupation().code()).stream())
            .mapToObj(map.places()::get)
            .toList();
    return new Marked(map.lookingAt(search.held()), marked);
  }

  /** The map of a language, which is the same for all. */
  private MapView map(Visit visit) {
    synchronized (maps) {
      return maps.computeIfAbsent(visit.language(), language -> drawn(visit));
    }
  }

  private static MapView drawn(Visit visit) {
    Engines engines = visit.site().engines();
    TellingSkills telling = new TellingSkills(engines.reference().requirements());
    return new MapViews(visit.views(), visit.messages(), telling)
        .of(engines.map(), Engines.MAP_SEED, OptionalInt.empty());
  }
}
