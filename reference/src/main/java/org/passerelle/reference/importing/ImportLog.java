package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

/** What an importer found amiss in an official release, so that a person can be told. */
public final class ImportLog {
  /** What is amiss with a row of a source. */
  public enum Kind {
    /** It names a concept that the release does not contain. */
    DANGLING_LINK,
    /** It names a group of occupations that the release does not contain; it was kept. */
    UNKNOWN_GROUP,
    /** It says again what an earlier row said. */
    DUPLICATE
  }

  /**
   * Rows of one file that were passed over, or kept all the same, for one reason.
   *
   * @param file the name of the file
   * @param rows how many
   * @param line the line of the first of them
   * @param example what stands there
   */
  public record Finding(Kind kind, String file, int rows, long line, String example) {}

  /**
   * Above this part of its rows, links that lead nowhere mean that the files do not belong
   * together.
   */
  private static final double MOST_DANGLING = 0.02;

  private final Map<String, Finding> findings = new TreeMap<>();

  void dangling(SourceTable table, Entry row, String value) {
    add(Kind.DANGLING_LINK, table, row, value);
  }

  void unknownGroup(SourceTable table, Entry row, String value) {
    add(Kind.UNKNOWN_GROUP, table, row, value);
  }

  void duplicate(SourceTable table, Entry row, String value) {
    add(Kind.DUPLICATE, table, row, value);
  }

  private void add(Kind kind, SourceTable table, Entry row, String value) {
    findings.merge(
        kind + table.name(),
        new Finding(kind, table.name(), 1, row.line(), value),
        (before, one) ->
            new Finding(kind, before.file(), before.rows() + 1, before.line(), before.example()));
  }

  /**
   * Refuses a file of which too much was passed over.
   *
   * @throws FactError if more than 2 % of the file's rows name concepts that are not there
   */
  void checkDangling(SourceTable table) {
    Finding finding = findings.get(Kind.DANGLING_LINK + table.name());
    if (finding != null && finding.rows() > MOST_DANGLING * table.size()) {
      throw new FactError(
          Problem.TABLE_INCONSISTENT, table.name(), finding.line(), finding.example());
    }
  }

  /** The findings, by kind and file. */
  public List<Finding> findings() {
    return new ArrayList<>(findings.values());
  }
}
