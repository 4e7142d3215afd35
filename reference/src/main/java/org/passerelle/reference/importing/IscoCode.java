package org.passerelle.reference.importing;

/** Codes of ISCO-08 as files give them. */
final class IscoCode {
  private static final int UNIT_GROUP_DIGITS = 4;

  private IscoCode() {}

  /**
   * The code of a unit group with its leading zeros, which spreadsheets take away: {@code 110} is
   * {@code 0110}, commissioned officers. Nothing for nothing.
   */
  static String unitGroup(String cell) {
    return cell.isEmpty()
        ? cell
        : "0".repeat(Math.max(0, UNIT_GROUP_DIGITS - cell.length())) + cell;
  }
}
