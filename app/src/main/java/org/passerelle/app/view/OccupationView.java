package org.passerelle.app.view;

import java.util.List;

/**
 * An occupation, as one names it.
 *
 * @param code the code of ESCO
 * @param uri the address that ESCO gives it
 * @param title the preferred title
 * @param masculine the title of a man
 * @param feminine the title of a woman
 * @param isco08 the code of its ISCO-08 unit group
 * @param iscoLabel the name of that group
 */
public record OccupationView(
    String code,
    String uri,
    String title,
    String masculine,
    String feminine,
    String isco08,
    String iscoLabel) {
  /**
   * An occupation that a text may mean, and why.
   *
   * @param confidence the probability that it is meant, from 0 to 1
   * @param match the name of the occupation that fits the text best
   */
  public record CandidateView(OccupationView occupation, double confidence, String match) {}

  /** Everything that is known of an occupation. */
  public record DetailView(
      OccupationView occupation,
      List<String> otherTitles,
      boolean regulated,
      String description,
      List<LinkView> links,
      List<SkillView> essentialSkills,
      List<SkillView> optionalSkills,
      List<RomeCertificationsView> certifications,
      List<FigureView> figures,
      List<SourceView> sources) {}

  /** The certifications that lead to an occupation of ROME v3, and how close that one is. */
  public record RomeCertificationsView(
      String code, String label, String directness, List<CertificationView> certifications) {}

  /** A certification that leads to an occupation; see {@code Certification} of the reference. */
  public record CertificationView(
      String code, String title, String type, String level, String rncp, String certifier) {}

  /** The codes of another classification that an occupation is linked to. */
  public record LinkView(
      String classification,
      String code,
      String label,
      double weight,
      String directness,
      List<String> chain) {}
}
