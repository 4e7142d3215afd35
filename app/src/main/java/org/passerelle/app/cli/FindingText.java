package org.passerelle.app.cli;

import java.util.List;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Page;
import org.passerelle.reference.importing.ImportLog.Finding;

/** What an importer passed over, as lines of text. */
final class FindingText {
  private final Session session;

  FindingText(Session session) {
    this.session = session;
  }

  void write(Page page, List<Finding> findings) {
    for (Finding finding : findings) {
      page.paragraph(
          "! ",
          session.text(
              "finding." + EnumName.of(finding.kind()),
              finding.file(),
              finding.rows(),
              finding.line(),
              finding.example()));
    }
  }
}
