package org.passerelle.app.cli;

import java.io.IOException;
import java.io.Writer;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.reference.Occupations;

/**
 * The table of all moves: the feasibility in thousandths and the months of learning in tenths from
 * each occupation to each other.
 */
final class AllMoves implements CsvFile.Rows {
  private static final int ORIGINS_TOLD = 500;

  private final Session session;

  AllMoves(Session session) {
    this.session = session;
  }

  @Override
  public void write(Writer writer) throws IOException {
    Occupations occupations = session.reference().occupations();
    FeasibleMoves moves = session.moves();
    session.aside().note("", session.text("transitions.allBegun", occupations.size()));
    float[][] all = moves.all();
    writer.write("origin,target,feasibility,months\n");
    for (int origin = 0; origin < all.length; origin++) {
      if (origin > 0 && origin % ORIGINS_TOLD == 0) {
        session.aside().note("", session.text("table.progress", origin, all.length));
      }
      float[] months = moves.months(moves.origin(origin));
      String from = occupations.code(origin) + ',';
      for (int target = 0; target < all.length; target++) {
        if (target != origin) {
          writer.write(from);
          writer.write(occupations.code(target));
          writer.write(',');
          CsvFile.decimal(writer, all[origin][target], 1000);
          writer.write(',');
          if (!Float.isNaN(months[target])) {
            CsvFile.decimal(writer, months[target], 10);
          }
          writer.write('\n');
        }
      }
    }
  }
}
