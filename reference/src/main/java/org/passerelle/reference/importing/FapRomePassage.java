package org.passerelle.reference.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

/**
 * The passage from ROME 3 to FAP 2009 that DARES publishes as a program for SAS. A first format
 * gives the family of a ROME code; a second that of a ROME code with one of the ten digits of
 * qualification, for the codes whose jobs are in different families by qualification.
 *
 * <pre>
 * value  $FAP9RSQ
 * "A1402","A1414"           = "A1Z40"
 * value  $FAP9RAQ
 * "A14161","A14162"         = "A0Z40"
 * </pre>
 */
final class FapRomePassage {
  static final String FILE = "passage_fap2009_romev3.txt";

  private static final Pattern FORMAT = Pattern.compile("(?m)^value\\s+\\$FAP9R[SA]Q");
  private static final Pattern STATEMENT =
      Pattern.compile("((?:\"\\w+\"\\s*,?\\s*)+)=\\s*\"(\\w+)\"");
  private static final Pattern CODE = Pattern.compile("\"(\\w{5})(\\d?)\"");

  /** The digit for a qualification that is not stated. */
  private static final String NOT_STATED = "0";

  private FapRomePassage() {}

  /**
   * For each ROME code its families, each with the digits of the qualifications that lead to it (1
   * labourer to 9 executive), ascending; none where the code alone decides.
   *
   * @throws FactError if the file does not hold the two formats
   */
  static Map<String, Map<String, String>> read(Distribution files) {
    // Written in Latin 1, as SAS did.
    String program = new String(files.bytes(FILE), ISO_8859_1);
    if (FORMAT.matcher(program).results().count() != 2) {
      throw new FactError(Problem.MALFORMED, FILE, "value $FAP9RSQ, value $FAP9RAQ");
    }
    Map<String, Map<String, String>> families = new TreeMap<>();
    Matcher statement = STATEMENT.matcher(program);
    while (statement.find()) {
      String family = statement.group(2);
      Matcher code = CODE.matcher(statement.group(1));
      while (code.find()) {
        if (!code.group(2).equals(NOT_STATED)) {
          families
              .computeIfAbsent(code.group(1), rome -> new TreeMap<>())
              .merge(family, code.group(2), FapRomePassage::ascending);
        }
      }
    }
    return families;
  }

  private static String ascending(String digits, String more) {
    return (digits + more)
        .chars()
        .distinct()
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
