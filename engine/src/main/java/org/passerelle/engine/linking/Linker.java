package org.passerelle.engine.linking;

import java.util.List;
import org.passerelle.engine.linking.OccupationMatch.Kind;
import org.passerelle.reference.GenderedTitle;
import org.passerelle.reference.Labels;
import org.passerelle.reference.Language;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Titles;

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
    addRomeTitles(reference.titles());
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

  private void addRomeTitles(Titles titles) {
    for (Titles.Title title : titles.all()) {
      GenderedTitle forms = GenderedTitle.of(title.text());
      for (int occupation : title.occupations()) {
        index.add(occupation, Kind.ROME_TITLE, forms.masculine());
        index.add(occupation, Kind.ROME_TITLE, forms.feminine());
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
    // A person may write both forms, as the titles of ESCO do.
    return index.find(GenderedTitle.of(title).masculine(), count);
  }
}
