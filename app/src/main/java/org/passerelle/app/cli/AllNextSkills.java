package org.passerelle.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.passerelle.engine.transition.Upskilling;
import org.passerelle.engine.transition.Upskilling.NextSkill;
import org.passerelle.engine.transition.benefit.Outlook;
import org.passerelle.reference.Occupations;

/**
 * The table of the best next skills of each occupation: of all pairs of an occupation and a skill,
 * those that open most of what is safe and pays as much, with the gain in feasibility.
 */
final class AllNextSkills implements CsvFile.Rows {
  private static final int BLOCK = 250;

  private final Session session;
  private final int count;

  /** So many skills for each occupation. */
  AllNextSkills(Session session, int count) {
    this.session = session;
    this.count = count;
  }

  @Override
  public void write(Writer writer) throws IOException {
    Occupations occupations = session.reference().occupations();
    int size = occupations.size();
    Outlook outlook = new Outlook(session.reference());
    Upskilling upskilling = new Upskilling(session.reference(), session.moves());
    session
        .aside()
        .note("", session.text("upskill.allBegun", size, session.reference().skills().size()));
    writer.write("origin,place,skill,gain\n");
    for (int from = 0; from < size; from += BLOCK) {
      int to = Math.min(size, from + BLOCK);
      List<List<NextSkill>> skills =
          upskilling.forOccupations(from, to, outlook::safeAndPaid, count);
      for (int origin = from; origin < to; origin++) {
        write(writer, occupations.code(origin), skills.get(origin - from));
      }
      session.aside().note("", session.text("table.progress", to, size));
    }
  }

  private void write(Writer writer, String origin, List<NextSkill> skills) throws IOException {
    for (int place = 0; place < skills.size(); place++) {
      NextSkill next = skills.get(place);
      writer.write(origin + ',' + (place + 1) + ',');
      writer.write(session.reference().skills().uri(next.skill()));
      writer.write(',');
      CsvFile.decimal(writer, next.gain(), 10_000);
      writer.write('\n');
    }
  }
}
