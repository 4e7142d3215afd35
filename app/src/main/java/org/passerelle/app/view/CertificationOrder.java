package org.passerelle.app.view;

import java.util.Comparator;
import java.util.List;
import org.passerelle.app.view.OccupationView.CertificationView;
import org.passerelle.app.view.OccupationView.RomeCertificationsView;

/**
 * The certifications of an occupation of ROME in the order in which they are told: those of the
 * national register first.
 *
 * @param first those that are told in any case
 * @param others those that are told to someone who asks
 */
public record CertificationOrder(List<CertificationView> first, List<CertificationView> others) {
  private static final int FIRST = 5;

  /** The certifications in order. */
  public static CertificationOrder of(RomeCertificationsView family) {
    List<CertificationView> all =
        family.certifications().stream()
            .sorted(Comparator.comparing((CertificationView c) -> c.rncp().isEmpty()))
            .toList();
    int first = Math.min(FIRST, all.size());
    return new CertificationOrder(all.subList(0, first), all.subList(first, all.size()));
  }
}
