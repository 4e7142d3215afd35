package org.passerelle.app.web;

/** A room of the application: some addresses and what they answer. */
public interface Pages {
  void addTo(Routes routes);
}
