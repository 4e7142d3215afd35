package org.passerelle.engine.linking;

import java.util.Arrays;
import java.util.List;
import org.passerelle.engine.linking.OccupationMatch.Kind;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Crosswalk;
import org.passerelle.reference.Directness;
import org.passerelle.reference.GenderedTitle;
import org.passerelle.reference.Labels;
import org.passerelle.reference.Language;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Reference;

/**
 * Finds the occupations that a text speaks of. Case, accents, gender, plural, small words and small
 * slips are forgiven; titles are looked up in both languages at once, for people mix them.
 */
public final class Linker {
  private final TitleIndex index = new TitleIndex();

  /** Indexes all titles of ESCO in both languages, and those of ROME that lead to ESCO. */
  public Linker(Reference reference) {
    Occupations occupations = reference.occupations();
    for (Language language : Language.values()) {
      Labels labels = occupations.labels(language);
      for (int occupation = 0; occupation < occupations.size(); occupation++) {
        addTitles(occupation, labels);
      }
    }
    addRomeTitles(reference);
  }

  private void addTitles(int occupation, Labels labels) {
    GenderedTitle title = labels.title(occupation);
    index.add(occupation, Kind.PREFERRED_TITLE, title.masculine());
    if (!title.isEpicene()) {
      index.add(occupation, Kind.PREFERRED_TITLE, title.feminine());
    }
    for (String alternative : labels.alternatives(occupation)) {
      index.add(occupation, Kind.OTHER_TITLE, alternative);
    }
  }

  /** A title of ROME leads to the occupations that share a title with its ROME occupation. */
  private void addRomeTitles(Reference reference) {
    Crosswalk toRome = reference.crosswalk(ClassificationId.ROME4);
    int[][] occupationsOf = new int[reference.classification(ClassificationId.ROME4).size()][0];
    for (int occupation = 0; occupation < toRome.size(); occupation++) {
      for (Crosswalk.Link link : toRome.links(occupation)) {
        if (link.directness() == Directness.EXACT) {
          int[] known = occupationsOf[link.target()];
          occupationsOf[link.target()] = Arrays.copyOf(known, known.length + 1);
          occupationsOf[link.target()][known.length] = occupation;
        }
      }
    }
    for (int i = 0; i < reference.titles().size(); i++) {
      int rome = reference.titles().rome(i);
      if (rome >= 0) {
        GenderedTitle title = GenderedTitle.of(reference.titles().title(i));
        for (int occupation : occupationsOf[rome]) {
          index.add(occupation, Kind.ROME_TITLE, title.masculine());
          index.add(occupation, Kind.ROME_TITLE, title.feminine());
        }
      }
    }
  }

  /**
   * The occupations that a job title may mean, the best first.
   *
   * @param title what a person calls the job, in French or English
   * @param count how many at most
   * @return none if nothing fits
   */
  public List<OccupationMatch> occupations(String title, int count) {
    return index.find(title, count);
  }
}
