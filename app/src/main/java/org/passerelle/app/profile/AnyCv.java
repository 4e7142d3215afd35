package org.passerelle.app.profile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.passerelle.app.document.Document;
import org.passerelle.app.document.DocumentReader;
import org.passerelle.engine.profile.Cv;
import org.passerelle.engine.profile.CvParser;

/** Reads a CV or an advert of any format: those of other programs, and documents of text. */
public final class AnyCv {
  /** How JSON begins; RTF and a text may begin with a brace too. */
  private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*[\"}]");

  /** So many characters tell a CV in XML from a web page. */
  private static final int START = 2_000;

  private static final List<String> ROOTS =
      List.of("SkillsPassport", "LearnerInfo", "<Candidate", ":Candidate");

  private final DocumentReader documents = new DocumentReader();
  private final CvFiles files;
  private final CvParser parser;

  /**
   * A reader.
   *
   * @param today until when a job that goes on has lasted
   * @param titleLikeness how much words look like the title of a job, 0 to 1
   */
  public AnyCv(YearMonth today, ToDoubleFunction<String> titleLikeness) {
    files = new CvFiles(today);
    parser = new CvParser(today, titleLikeness);
  }

  /**
   * What was read.
   *
   * @param cv what it tells
   * @param warnings what was cut
   */
  public record Reading(Cv cv, List<Document.Warning> warnings) {
    /** Copies the list. */
    public Reading {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Reads a file.
   *
   * @throws ProfileError if it is a CV of another program that cannot be read
   * @throws org.passerelle.app.document.DocumentError if it is a document that cannot be read
   */
  public Reading read(Path file) {
    return read(file.toString(), documents.bytes(file));
  }

  /**
   * Reads what stands in memory.
   *
   * @param name what messages call it; its ending tells Markdown from plain text
   * @throws ProfileError as above
   */
  public Reading read(String name, byte[] bytes) {
    if (isStructured(name, bytes)) {
      return new Reading(files.read(name, bytes), List.of());
    }
    Document document = documents.read(name, bytes);
    return new Reading(parser.parse(document.text()), document.warnings());
  }

  private static boolean isStructured(String name, byte[] bytes) {
    String start = new String(bytes, 0, Math.min(START, bytes.length), ISO_8859_1);
    String text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
    String ending = name.toLowerCase(Locale.ROOT);
    boolean isXml = text.stripLeading().startsWith("<");
    return OBJECT.matcher(text).lookingAt()
        || (isXml && (ending.endsWith(".xml") || ROOTS.stream().anyMatch(text::contains)));
  }
}
