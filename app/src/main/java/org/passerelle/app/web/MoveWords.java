package org.passerelle.app.web;

import org.passerelle.app.text.Messages;
import org.passerelle.app.view.BenefitWords;
import org.passerelle.app.view.CertificationOrder;
import org.passerelle.app.view.GapWords;
import org.passerelle.app.view.OccupationView.RomeCertificationsView;
import org.passerelle.app.view.PathWords;
import org.passerelle.app.view.SelectionWords;
import org.passerelle.app.view.UpskillWords;
import org.passerelle.app.view.WhyWords;

/** What pages say of moves. Sources are linked behind a sentence, and have no mark within it. */
public record MoveWords(
    WhyWords why,
    BenefitWords benefit,
    SelectionWords selection,
    GapWords gap,
    PathWords path,
    UpskillWords upskill) {
  static MoveWords in(Messages messages) {
    return new MoveWords(
        new WhyWords(messages),
        new BenefitWords(messages, source -> ""),
        new SelectionWords(messages),
        new GapWords(messages),
        new PathWords(messages),
        new UpskillWords(messages));
  }

  /** The certifications of a family, the first of them and the others. */
  public CertificationOrder certifications(RomeCertificationsView family) {
    return CertificationOrder.of(family);
  }
}
