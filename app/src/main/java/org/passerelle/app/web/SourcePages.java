package org.passerelle.app.web;

import java.util.List;
import java.util.Map;
import org.passerelle.app.view.SourceView;
import org.passerelle.app.view.Views;

/** Where numbers come from, how they are made, what is kept, and for whom the pages are made. */
final class SourcePages implements Pages {
  @Override
  public void addTo(Routes routes) {
    routes
        .open("/sources", this::sources)
        .open("/privacy", visit -> visit.show("privacy", Map.of()))
        .open("/accessibility", visit -> visit.show("accessibility", Map.of()));
  }

  private void sources(Visit visit) {
    List<SourceView> sources =
        visit.site().engines().reference().sources().stream().map(Views::source).toList();
    visit.show("sources", Map.of("sources", sources));
  }
}
