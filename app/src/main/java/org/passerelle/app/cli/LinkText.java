package org.passerelle.app.cli;

import java.util.List;
import org.passerelle.app.link.TextLinks;
import org.passerelle.app.link.TextLinks.Found;
import org.passerelle.app.text.Confidence;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.LinkViews;
import org.passerelle.app.view.OccupationView;

/** What a text speaks of, for people. */
final class LinkText {
  /** What is doubted more is no help to a person. */
  private static final double LEAST_SHOWN = 0.05;

  private final Session session;
  private final Page page;

  LinkText(Session session) {
    this.session = session;
    this.page = session.page();
  }

  void write(TextLinks links) {
    write("link.occupations", "link.skills", links, true);
    if (links.claimsNothing()) {
      page.paragraph(session.text("link.nothing"));
    }
    write("link.occupations.unsure", "link.skills.unsure", links, false);
  }

  private void write(String occupations, String skills, TextLinks links, boolean claimed) {
    list(occupations, only(links.occupations(), claimed), true);
    list(skills, only(links.skills(), claimed), false);
  }

  private static List<Found> only(List<Found> found, boolean claimed) {
    return found.stream()
        .filter(f -> f.isClaimed() == claimed && (claimed || f.confidence() >= LEAST_SHOWN))
        .toList();
  }

  private void list(String title, List<Found> found, boolean areOccupations) {
    if (found.isEmpty()) {
      return;
    }
    page.heading(session.text(title));
    for (Found one : found) {
      page.pair(
          "  ",
          areOccupations ? occupation(one.concept()) : session.views().skill(one.concept()).label(),
          Confidence.text(session.messages(), one.confidence()));
      if (session.terminal().styled()) {
        page.marked("      ", one.sentence(), one.spans());
      } else {
        page.note("      ", session.text("quoted", LinkViews.words(one)));
      }
    }
  }

  private String occupation(int number) {
    OccupationView occupation = session.views().occupation(number);
    return occupation.title() + " (" + occupation.code() + ")";
  }
}
