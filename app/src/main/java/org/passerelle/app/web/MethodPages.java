package org.passerelle.app.web;

import java.util.List;
import java.util.Map;

/** How the numbers are made, in plain words. */
final class MethodPages implements Pages {
  private static final List<String> METHODS =
      List.of(
          "linking",
          "figures",
          "exposure",
          "week",
          "feasibility",
          "learning",
          "market",
          "forecast",
          "workforce",
          "income",
          "demand");

  @Override
  public void addTo(Routes routes) {
    routes.open("/methods", visit -> visit.show("methods", Map.of("methods", METHODS)));
  }
}
