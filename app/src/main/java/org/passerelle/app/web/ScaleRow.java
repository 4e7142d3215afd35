package org.passerelle.app.web;

/**
 * A scale of interests as its page shows it.
 *
 * @param name of the scale
 * @param meaning what people who score high like
 * @param isScored whether enough was answered; else the numbers are 0
 * @param score 0 (dislike strongly) to 1 (like strongly)
 * @param error the standard error of the score
 */
public record ScaleRow(String name, String meaning, boolean isScored, double score, double error) {
  /** The score less its error. */
  public double low() {
    return Math.max(0, score - error);
  }

  /** The score with its error. */
  public double high() {
    return Math.min(1, score + error);
  }
}
