package org.passerelle.app.web;

import java.util.List;

/**
 * What was typed on the page of a profile and cannot be used as it stands: the form is shown again
 * with it.
 *
 * @param field skill, job or years; empty if nothing is wrong
 * @param about the words of the job or the skill that the field belongs to; may be empty
 * @param said what was typed
 * @param level what was chosen beside it; may be empty
 * @param problem what is wrong, in words
 * @param choices what may be meant; may be empty
 */
public record Retry(
    String field,
    String about,
    String said,
    String level,
    String problem,
    List<Suggestion> choices) {
  static final Retry NOTHING = new Retry("", "", "", "", "", List.of());

  /** Whether it is about this field. */
  public boolean is(String asked, String askedAbout) {
    return field.equals(asked) && about.equals(askedAbout);
  }
}
