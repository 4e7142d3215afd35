package org.passerelle.engine.market;

import org.passerelle.reference.ClassificationId;

/** The published tables that count who holds an occupation over time. */
public enum EmploymentTable {
  /** 225 families of FAP 2009 in metropolitan France since 2004, in thousands (DARES). */
  FRANCE_FAMILIES,
  /** 87 groups of families of FAP 2009 in metropolitan France since 1983, in thousands (DARES). */
  FRANCE_GROUPS,
  /** Sub-major groups of ISCO-08 in France since 2019, in thousands (Eurostat). */
  FRANCE_ISCO,
  /** 255 occupations of the United States, 1850 to 2000, in percent of all recorded (IPUMS). */
  UNITED_STATES,
  /** Occupations of the United States in 2024 and as projected for 2034, in thousands (BLS). */
  UNITED_STATES_PROJECTED;

  /** The measure of the table, the first if there are several. */
  public String measure() {
    return switch (this) {
      case FRANCE_FAMILIES, FRANCE_GROUPS -> "dares_employment";
      case FRANCE_ISCO -> "eurostat_employment";
      case UNITED_STATES -> "us_history_share";
      case UNITED_STATES_PROJECTED -> "bls_employment_2024";
    };
  }

  public ClassificationId classification() {
    return switch (this) {
      case FRANCE_FAMILIES, FRANCE_GROUPS -> ClassificationId.FAP2009;
      case FRANCE_ISCO -> ClassificationId.ISCO08;
      case UNITED_STATES -> ClassificationId.OCC1950;
      case UNITED_STATES_PROJECTED -> ClassificationId.SOC2018;
    };
  }

  /** The code of the place. */
  public String place() {
    return switch (this) {
      case FRANCE_FAMILIES, FRANCE_GROUPS -> "FR-METRO";
      case FRANCE_ISCO -> "FR";
      case UNITED_STATES, UNITED_STATES_PROJECTED -> "US";
    };
  }

  /** Smaller ones at the start grow and shrink by chance; in the unit of the table. */
  public double usualLeast() {
    return this == UNITED_STATES ? 0.05 : 20;
  }

  /** Whether what is to come is part of the table and not to be forecast. */
  public boolean isProjection() {
    return this == UNITED_STATES_PROJECTED;
  }
}
