package org.passerelle.app.cli;

import java.util.Optional;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.MapView;
import org.passerelle.app.view.MapView.ClusterView;
import org.passerelle.app.view.MapView.PlaceView;
import org.passerelle.app.view.OccupationView;

/** The clusters of a map as text for a terminal. */
final class MapText {
  private final Session session;

  MapText(Session session) {
    this.session = session;
  }

  void write(MapView map) {
    Page page = session.page();
    page.title(session.text("map.title", map.places().size(), map.clusters().size()));
    for (ClusterView cluster : map.clusters()) {
      page.blank();
      page.title(session.text("map.legend", cluster.number(), cluster.name(), cluster.size()));
      String jobs =
          String.join(
              session.text("list.separator"),
              cluster.typical().stream().map(OccupationView::title).toList());
      page.paragraph("   ", session.text("map.typical", jobs));
    }
    page.blank();
    if (map.alone() > 0) {
      page.paragraph(session.text("map.alone", map.alone()));
    }
    Optional.ofNullable(map.highlight()).ifPresent(place -> highlight(page, place));
    page.note("", session.text("map.measure", session.numbers().rounded(map.modularity(), 2)));
    page.note("", session.text("map.how"));
  }

  private void highlight(Page page, PlaceView place) {
    page.paragraph(
        place.cluster() == 0
            ? session.text("map.highlightAlone", place.title(), place.code())
            : session.text("map.highlight", place.title(), place.code(), place.cluster()));
  }
}
