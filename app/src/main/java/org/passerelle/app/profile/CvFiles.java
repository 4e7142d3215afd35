package org.passerelle.app.profile;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.passerelle.app.profile.ProfileError.Problem;
import org.passerelle.engine.profile.Cv;
import tools.jackson.databind.JsonNode;

/**
 * Reads the CVs of other programs: JSON Resume 1.0.0, the Europass SkillsPassport 3 as JSON or XML,
 * and the XML of the Europass CV since 2020. Name, address, phone, e-mail, photograph, employers
 * and schools are left in the file.
 */
public final class CvFiles {
  private static final String FORMATS =
      "JSON Resume 1.0.0, Europass SkillsPassport 3 (JSON, XML), Europass Candidate (XML)";

  private final YearMonth today;

  /**
   * A reader.
   *
   * @param today until when a job that goes on has lasted
   */
  public CvFiles(YearMonth today) {
    this.today = today;
  }

  /**
   * Reads a CV from a file of at most 5 MB.
   *
   * @throws ProfileError if it cannot be read or is of no known format
   */
  public Cv read(Path file) {
    return read(file.toString(), JsonText.bytes(file));
  }

  /**
   * Reads a CV.
   *
   * @param name what messages call it
   * @throws ProfileError as above
   */
  public Cv read(String name, byte[] bytes) {
    boolean xml = firstSign(bytes) == '<';
    JsonNode tree = xml ? XmlTree.read(name, bytes) : JsonText.read(name, bytes);
    CvDates dates = new CvDates(today);
    JsonNode passport = tree.path("SkillsPassport");
    JsonNode learner =
        passport.isObject() ? passport.path("LearnerInfo") : tree.path("LearnerInfo");
    if (learner.isObject() || passport.isObject()) {
      return new SkillsPassportReader(dates).read(learner);
    }
    if (xml && tree.path("Candidate").isObject()) {
      return new CandidateReader(dates).read(tree.path("Candidate"));
    }
    if (!xml && isJsonResume(tree)) {
      return new JsonResumeReader(dates).read(tree);
    }
    throw new ProfileError(Problem.UNKNOWN_FORMAT, name, FORMATS);
  }

  private static boolean isJsonResume(JsonNode tree) {
    return Optional.of(tree)
        .filter(t -> !t.has("format"))
        .filter(t ->
            t.path("basics").isObject()
                || t.path("work").isArray()
                || t.path("education").isArray()
                || t.path("skills").isArray())
        .isPresent();
  }

  /** The first byte that is neither space nor the mark of an encoding. */
  private static char firstSign(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ') {
        return (char) b;
      }
    }
    return ' ';
  }
}
