package org.passerelle.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.link.StreamLine;
import org.passerelle.app.link.StreamLines;
import org.passerelle.app.link.TextLinker;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.view.LinkViews;
import org.passerelle.app.view.LinkViews.TextView;
import org.passerelle.reference.Language;

/**
 * Links one text a line, of as many as there are: batches of lines on all cores, answers in the
 * order of the lines. A line that is not understood is answered with its error.
 */
final class LinkStream {
  private static final int LINES = 256;

  /** A batch of long lines is ended sooner, so that it fits in memory. */
  private static final int BYTES = 4 << 20;

  private final Session session;
  private final TextLinker linker;
  private final Optional<Language> language;
  private final LinkViews views;
  private long lines;
  private long bad;

  LinkStream(Session session, TextLinker linker, Optional<Language> language) {
    this.session = session;
    this.linker = linker;
    this.language = language;
    this.views = new LinkViews(session.views());
  }

  /** Links the lines of a file, or those that are piped in. */
  int run(Path file) {
    boolean isPiped = file.equals(Session.STANDARD_INPUT);
    try (InputStream in = isPiped ? session.terminal().in() : Files.newInputStream(file)) {
      link(new StreamLines(new BufferedInputStream(in)));
    } catch (NoSuchFileException e) {
      throw session.failure(ExitCode.BAD_FILE, "problem.file_not_found", file);
    } catch (IOException e) {
      throw session.failure(
          ExitCode.BAD_FILE, "problem.file_unreadable", file, String.valueOf(e.getMessage()));
    }
    if (bad > 0) {
      throw session.failure(ExitCode.BAD_FILE, "error.badLines", bad, lines);
    }
    return ExitCode.OK.code();
  }

  private void link(StreamLines in) throws IOException {
    List<StreamLine> batch = batch(in);
    // Whoever reads the answers may have enough of them.
    while (!batch.isEmpty() && !session.terminal().out().checkError()) {
      batch.parallelStream().map(this::answer).toList().forEach(session::jsonLine);
      lines += batch.size();
      bad += batch.stream().filter(line -> line.problem().isPresent()).count();
      showProgress();
      batch = batch(in);
    }
    endProgress();
  }

  private static List<StreamLine> batch(StreamLines in) throws IOException {
    List<StreamLine> batch = new ArrayList<>();
    int bytes = 0;
    while (batch.size() < LINES && bytes < BYTES) {
      Optional<StreamLine> line = in.next();
      if (line.isEmpty()) {
        break;
      }
      batch.add(line.get());
      bytes += line.get().length();
    }
    return batch;
  }

  private Map<String, Object> answer(StreamLine line) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("line", line.number());
    line.id().ifPresent(id -> answer.put("id", id));
    if (line.problem().isPresent()) {
      String problem = EnumName.of(line.problem().get());
      answer.put("error", problem);
      answer.put("message", session.text("stream.problem." + problem, line.number()));
    } else {
      TextView found = views.links(linker.links(line.text(), line.language().or(() -> language)));
      answer.put("occupations", found.occupations());
      answer.put("skills", found.skills());
    }
    return answer;
  }

  private void showProgress() {
    if (session.terminal().showsProgress()) {
      session.terminal().err().print("\r" + session.text("stream.progress", lines));
      session.terminal().err().flush();
    }
  }

  private void endProgress() {
    if (session.terminal().showsProgress() && lines > 0) {
      session.terminal().err().println();
    }
  }
}
