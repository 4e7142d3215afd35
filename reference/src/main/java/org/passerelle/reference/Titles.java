package org.passerelle.reference;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;

/**
 * Job titles that ROME gives, in French, for occupations of ESCO that share a title with their ROME
 * occupation. They help a person to be understood; they are no names of ESCO.
 */
public final class Titles {
  /**
   * A title of ROME.
   *
   * @param text the title, in one or two forms; see {@link GenderedTitle}
   * @param occupations the numbers of the occupations that it leads to
   */
  public record Title(String text, List<Integer> occupations) {}

  private final List<Title> titles = new ArrayList<>();

  Titles(FactStore store, Reference reference) {
    Classification rome = reference.classification(ClassificationId.ROME4);
    List<List<Integer>> occupations = occupations(store, reference, rome);
    FactTable table = store.read("rome4_appellations");
    String[] texts = table.texts("label");
    String[] codes = table.repeatedTexts("rome4");
    for (int row = 0; row < texts.length; row++) {
      int code = rome.indexOf(codes[row]);
      if (code >= 0 && !occupations.get(code).isEmpty()) {
        titles.add(new Title(texts[row], occupations.get(code)));
      }
    }
  }

  /** For each ROME occupation the occupations of ESCO that share a title with it. */
  private static List<List<Integer>> occupations(
      FactStore store, Reference reference, Classification rome) {
    List<List<Integer>> occupations = new ArrayList<>(rome.size());
    for (int code = 0; code < rome.size(); code++) {
      occupations.add(new ArrayList<>());
    }
    FactTable links = store.read("crosswalk_esco_occupation_rome4");
    Classification ids = reference.classification(ClassificationId.ESCO_OCCUPATION);
    for (int row = 0; row < links.rows(); row++) {
      int occupation = ids.indexOf(links.text(row, links.column("from")));
      int code = rome.indexOf(links.text(row, links.column("to")));
      if (occupation >= 0 && code >= 0) {
        occupations.get(code).add(occupation);
      }
    }
    return occupations;
  }

  public List<Title> all() {
    return titles;
  }
}
