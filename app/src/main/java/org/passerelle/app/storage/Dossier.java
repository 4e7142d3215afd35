package org.passerelle.app.storage;

import java.time.Instant;
import java.util.List;

/**
 * One person's file.
 *
 * @param id 128 random bits, fit for an address of a page
 * @param owner the id of an account, or {@link Owner#LOCAL}
 * @param title how its owner calls it
 * @param content JSON, which the storage does not look into
 * @param version 1 when made, one more at each change
 * @param created when it was made, to the millisecond
 * @param changed when it was last changed
 */
public record Dossier(
    String id,
    String owner,
    String title,
    String content,
    long version,
    Instant created,
    Instant changed) {

  /** A dossier in a list, without its content. */
  public record Heading(
      String id, String owner, String title, long version, Instant created, Instant changed) {}

  /**
   * Some of a list.
   *
   * @param headings last changed first
   * @param total how many there are in the whole list
   */
  public record Page(List<Heading> headings, long total) {
    /** With a list of its own. */
    public Page {
      headings = List.copyOf(headings);
    }
  }
}
