package org.passerelle.reference;

import org.passerelle.reference.table.FactTable;

/**
 * What occupations require: their links to skills, essential and optional, from both ends. Also
 * used for the skills that other skills require.
 */
public final class Requirements {
  private final SparseRows essential;
  private final SparseRows optional;
  private final Lazy<SparseRows> essentialTo;
  private final Lazy<SparseRows> optionalTo;

  Requirements(FactTable table, int skills) {
    this.essential = Reference.rows(table, "essential", skills);
    this.optional = Reference.rows(table, "optional", skills);
    this.essentialTo = new Lazy<>(essential::transpose);
    this.optionalTo = new Lazy<>(optional::transpose);
  }

  /** The essential skills of each occupation. Shape: occupations x skills. */
  public SparseRows essential() {
    return essential;
  }

  /** The optional skills of each occupation. Shape: occupations x skills. */
  public SparseRows optional() {
    return optional;
  }

  /** The occupations that each skill is essential to. Shape: skills x occupations. */
  public SparseRows essentialTo() {
    return essentialTo.get();
  }

  /** The occupations that each skill is optional to. Shape: skills x occupations. */
  public SparseRows optionalTo() {
    return optionalTo.get();
  }
}
