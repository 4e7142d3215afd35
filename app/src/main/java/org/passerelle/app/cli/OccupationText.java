package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.CertificationOrder;
import org.passerelle.app.view.OccupationView.CertificationView;
import org.passerelle.app.view.OccupationView.DetailView;
import org.passerelle.app.view.OccupationView.LinkView;
import org.passerelle.app.view.OccupationView.RomeCertificationsView;
import org.passerelle.app.view.SkillView;

/** An occupation as text for a terminal. */
final class OccupationText {
  private final Session session;

  OccupationText(Session session) {
    this.session = session;
  }

  void write(DetailView detail) {
    Page page = session.page();
    FigureText figures = new FigureText(session, detail.sources());
    page.title(detail.occupation().title());
    OccupationTitle.codes(session, page, detail.occupation());
    page.note("", detail.occupation().uri());
    if (!detail.description().isEmpty()) {
      page.blank();
      page.paragraph(detail.description());
    }
    if (detail.regulated()) {
      page.paragraph(session.text("occupation.regulated"));
    }
    names(page, detail.otherTitles());
    page.heading(session.text("occupation.links"));
    page.table(List.of(), detail.links().stream().map(this::link).toList());
    skills(page, "occupation.essential", detail.essentialSkills());
    skills(page, "occupation.optional", detail.optionalSkills());
    certifications(page, detail.certifications());
    page.heading(session.text("occupation.figures"));
    figures.list(page, detail.figures());
    figures.sources(page);
  }

  private void certifications(Page page, List<RomeCertificationsView> families) {
    if (families.isEmpty()) {
      return;
    }
    page.heading(session.text("occupation.certifications"));
    for (RomeCertificationsView family : families) {
      page.paragraph(
          "  ",
          session.text(
              "occupation.certificationsOf",
              family.label(),
              family.code(),
              session.text("directness." + family.directness()),
              family.certifications().size()));
      CertificationOrder.of(family).first().forEach(c -> page.note("    ", certification(c)));
    }
  }

  private String certification(CertificationView certification) {
    return certification.rncp().isEmpty()
        ? certification.title()
        : session.text("occupation.certification", certification.title(), certification.rncp());
  }

  private void names(Page page, List<String> names) {
    if (!names.isEmpty()) {
      page.heading(session.text("names.title"));
      page.paragraph("  ", String.join(session.text("list.separator"), names));
    }
  }

  private List<String> link(LinkView link) {
    List<String> cells = new ArrayList<>();
    cells.add(link.classification());
    cells.add(link.code());
    cells.add(session.numbers().withUnit(link.weight(), "share"));
    cells.add(session.text("directness." + link.directness()));
    cells.add(link.label() + " (" + String.join(" → ", link.chain()) + ")");
    return cells;
  }

  private void skills(Page page, String title, List<SkillView> skills) {
    page.heading(session.text(title, skills.size()));
    if (!skills.isEmpty()) {
      page.paragraph(
          "  ",
          skills.stream()
              .map(SkillView::label)
              .collect(Collectors.joining(session.text("list.separator"))));
    }
  }
}
